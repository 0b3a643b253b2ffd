package qingye.model.block;

import java.util.List;

/// What a roster lists, and the parts its items have.
public enum RosterKind {
    /// figures set large
    CARDS("figure", "label", "remark"),
    /// facts by name
    FIELDS("name", "value"),
    /// honours; an issuer named several times in a row prints once
    HONOURS("issuer", "honour", "month"),
    /// laws and the company's own policies
    POLICIES("subject", "law", "policy"),
    /// events by date
    TIMELINE("date", "event"),
    /// steps of a process
    STEPS("step", "explanation"),
    /// two sides; its first item names them
    CONTRAST("left", "right"),
    /// bodies and whom they report to
    STRUCTURE("body", "above", "duty"),
    /// stakeholders
    STAKEHOLDERS("stakeholder", "concern", "channel", "response"),
    /// risks and opportunities; a type named several times in a row prints once
    RISKS("type", "subtype", "description", "horizon", "effect", "response"),
    /// short names
    ABBREVIATIONS("name", "meaning"),
    /// ways to reach the company
    CONTACT("name", "value"),
    /// questions with their choices, one per line
    FEEDBACK("question", "choices");

    // made by List.of and never handed out for writing
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parts;

    RosterKind(String... parts) {
        this.parts = List.of(parts);
    }

    /// The parts of an item, in the order they are kept and printed.
    public List<String> parts() {
        return parts;
    }
}
