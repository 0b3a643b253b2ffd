package qingye.exchange.form;

import qingye.model.Snapshot;

/// Who sends forms out and takes them back: what a workspace holds, and by what it is told from others.
///
/// @param origin of the workspace, the same for all forms it ever sends; where a form or the workspace has none, the
///        name of the organisation decides
public record Sender(Snapshot content, String origin) {

    /// The organisation's name in the language of the report.
    public String organisation() {
        return content.organisation().name().best(content.report().language()).orElse("");
    }

    /// Whether a form comes from here. Names of organisations change while forms are out, so they decide only where
    /// there is nothing better.
    ///
    /// @param organisation its name when the form left
    /// @param origin of the workspace it left
    public boolean sent(String organisation, String origin) {
        return origin.isEmpty() || this.origin.isEmpty()
                ? organisation.equals(organisation())
                : origin.equals(this.origin);
    }
}
