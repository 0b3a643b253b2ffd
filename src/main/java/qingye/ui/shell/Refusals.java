package qingye.ui.shell;

import java.util.Locale;

import qingye.text.Messages;
import qingye.workspace.Opening;

/// Says why a file was not opened.
public final class Refusals {

    private Refusals() {}

    /// The sentence: what, where, and what to do next.
    public static String sentence(Messages messages, Opening.Refused refused) {
        String key = "workspace.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
        return messages.text(key, refused.file().toString(), refused.detail());
    }
}
