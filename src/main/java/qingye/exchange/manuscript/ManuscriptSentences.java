package qingye.exchange.manuscript;

import java.util.Locale;
import java.util.stream.Stream;

import qingye.text.Messages;

/// Says what came of reading a text: what will come, what cannot, where, and what to do next.
///
/// @param messages the words
public record ManuscriptSentences(Messages messages) {

    /// Why a file was refused.
    ///
    /// @param name of the file
    public String refused(String name, Refusal reason, String detail) {
        return words("refused." + reason.name().toLowerCase(Locale.ROOT), name, detail);
    }

    /// What will come.
    public String counts(ManuscriptDraft draft) {
        return words("counts", draft.parts().size(), draft.blocks(), draft.assets().size());
    }

    /// What did not come over as it was.
    public String say(Remark remark) {
        String what = what(remark);
        boolean counts = remark.count() > 1 && remark.spot().paragraph() > 0;
        String counted = counts ? words("times", what, remark.count()) : what;
        return place(remark.spot()).isEmpty() ? counted : words("said", place(remark.spot()), counted);
    }

    /// The same without its place.
    public String what(Remark remark) {
        // what has no name is not quoted
        return words("remark." + remark.kind().name().toLowerCase(Locale.ROOT), remark.detail())
                .replace("“”", "").replaceAll(" +(?=[，,;；。]|$)", "");
    }

    /// What becomes of it, in two words.
    public String say(Remark.Fate fate) {
        return words(switch (fate) {
            case LEFT_OUT -> "fate.left";
            case CHANGED -> "fate.changed";
            case NOT_NEEDED -> "fate.needless";
        });
    }

    /// How many more remarks there are; empty for none.
    public String more(ManuscriptDraft draft) {
        return draft.more() == 0 ? "" : words("more", draft.more());
    }

    private String place(Remark.Spot spot) {
        if (spot.paragraph() == 0) {
            return "";
        }
        return spot.heading().isEmpty()
                ? words("place.start", spot.paragraph())
                : words("place", spot.heading(), spot.paragraph());
    }

    private String words(String key, Object... arguments) {
        return messages.text("manuscript." + key, Stream.of(arguments).map(String::valueOf).toArray());
    }
}
