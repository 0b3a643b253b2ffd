package qingye.model.block;

import java.util.OptionalInt;
import java.util.Set;

import qingye.model.id.SectionId;
import qingye.model.indicator.ValueKey;

/// A run of a line as it is written and stored.
public sealed interface Inline {

    /// How words are set off.
    enum Mark {
        STRONG, EMPHASIS, SUPERSCRIPT
    }

    /// Words.
    record Text(String text, Set<Mark> marks) implements Inline {
        public Text {
            marks = Set.copyOf(marks);
        }
    }

    /// A live figure: prints the value that the data desk holds at the moment of printing.
    ///
    /// @param decimals printed instead of the value's own, if given
    /// @param unit whether the indicator's unit follows
    record Figure(ValueKey key, OptionalInt decimals, boolean unit, Qualifier qualifier) implements Inline {}

    /// A reference to another section; prints its present title.
    record Reference(SectionId section) implements Inline {}

    /// Words without any mark.
    static Inline of(String text) {
        return new Text(text, Set.of());
    }
}
