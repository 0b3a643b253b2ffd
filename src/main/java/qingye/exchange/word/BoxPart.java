package qingye.exchange.word;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.model.block.PanelKind;

/// The part of a box a paragraph is by its style, as our own Word files name them: `Case Title`, `Letter By`.
///
/// @param box what stands apart
record BoxPart(PanelKind box, Part part) {

    /// The parts.
    enum Part {
        /// says what the box is; that of a case also whose it is
        HEAD(0),
        /// says what the box is
        KICKER(0),
        /// a quotation mark
        MARK(0),
        /// its title
        TITLE(1),
        /// a paragraph
        TEXT(2),
        /// a paragraph that is a numbered point
        POINT(2),
        /// its pictures
        PICTURES(3),
        /// the captions of its pictures
        CAPTION(4),
        /// whose it is
        BY(5);

        private final int rank;

        Part(int rank) {
            this.rank = rank;
        }
    }

    private static final Pattern NAME =
            Pattern.compile("(case|quote|letter|statement)(head|kicker|mark|title|text|point|pictures|caption|by)");

    /// @param name of the style, in small letters without blanks
    static Optional<BoxPart> of(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new BoxPart(
                        PanelKind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                        Part.valueOf(parts.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    /// Whether this part can follow that one in the same box. By whom a quotation is stands above its pictures.
    boolean follows(BoxPart before) {
        boolean repeats = part.rank == before.part.rank && part.rank > 0;
        boolean pictured = box == PanelKind.QUOTE && before.part == Part.BY
                && (part == Part.PICTURES || part == Part.CAPTION);
        return box == before.box && (repeats || pictured || part.rank > before.part.rank);
    }
}
