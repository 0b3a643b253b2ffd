package qingye.model.block;

import java.time.Year;
import java.util.OptionalInt;
import java.util.Set;

import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.id.IndicatorId;
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

    /// A run that prints what the workspace holds at the moment of printing.
    sealed interface Live extends Inline {}

    /// A run that prints a number.
    sealed interface Numeric extends Live {

        /// Whose numbers.
        IndicatorId indicator();

        /// The latest year it needs.
        Year latest();
    }

    /// A live figure.
    ///
    /// @param decimals printed instead of the value's own, if given
    /// @param unit whether the indicator's unit follows
    record Figure(ValueKey key, OptionalInt decimals, boolean unit, Qualifier qualifier) implements Numeric {
        @Override
        public IndicatorId indicator() {
            return key.indicator();
        }

        @Override
        public Year latest() {
            return key.year();
        }

        /// The same of another year.
        public Figure of(Year year) {
            return new Figure(new ValueKey(key.indicator(), year), decimals, unit, qualifier);
        }
    }

    /// The sum of an indicator over several years.
    ///
    /// @param from the first year
    /// @param latest the last year, after the first
    /// @param decimals printed instead of the values' own, if given
    /// @param unit whether the indicator's unit follows
    record Total(
            IndicatorId indicator, Year from, Year latest, OptionalInt decimals, boolean unit, Qualifier qualifier)
            implements Numeric {
        public Total {
            if (!from.isBefore(latest)) {
                throw new IllegalArgumentException("not a span: " + from + " to " + latest);
            }
        }

        /// The same to another last year.
        public Total until(Year year) {
            return new Total(indicator, from, year, decimals, unit, qualifier);
        }
    }

    /// How an indicator changed from one year to another, with the word for it: 增长 12.3%, 下降 35 人.
    ///
    /// @param key the later value
    /// @param base the earlier year
    /// @param decimals of the number printed; one for a percentage, the value's own for an amount, if not given
    /// @param worded whether the word for the direction is printed; without it a fall has a minus sign
    record Change(ValueKey key, Year base, Measure measure, OptionalInt decimals, boolean worded) implements Numeric {
        public Change {
            if (!base.isBefore(key.year())) {
                throw new IllegalArgumentException("not an earlier year: " + base + " against " + key.year());
            }
        }

        /// The same of another year, against another one.
        public Change of(Year year, Year against) {
            return new Change(new ValueKey(key.indicator(), year), against, measure, decimals, worded);
        }

        /// What is told of a change.
        public enum Measure {
            /// the change as a share of the earlier value, in per cent
            PERCENT,
            /// the difference, in the unit of the indicator; of percentages in percentage points
            AMOUNT
        }

        @Override
        public IndicatorId indicator() {
            return key.indicator();
        }

        @Override
        public Year latest() {
            return key.year();
        }
    }

    /// The present name of an indicator.
    record Name(IndicatorId indicator) implements Live {}

    /// A reference to another section; prints its present title.
    record Reference(SectionId section) implements Live {}

    /// A reference to a table, a chart or a picture; prints its present caption.
    record Mention(BlockId block) implements Live {}

    /// What a register says something is called: the short name of an entity, the preferred form of a term.
    record Term(EntryId entry) implements Live {}

    /// A note at this place; prints its number, and its words where notes are printed.
    record Note(String words) implements Live {
        public Note {
            words = words.replaceAll("\\R", " ").strip();
        }
    }

    /// Words without any mark.
    static Inline of(String text) {
        return new Text(text, Set.of());
    }
}
