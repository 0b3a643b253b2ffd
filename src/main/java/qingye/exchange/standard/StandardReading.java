package qingye.exchange.standard;

import java.util.List;
import java.util.Optional;

import qingye.exchange.Planning;
import qingye.exchange.log.Place;
import qingye.model.standard.Standard;

/// What a table of requirements gave.
public sealed interface StandardReading {

    /// A standard.
    ///
    /// @param standard all that is as it should be; empty where nothing is
    /// @param faults what is not, in the order of the rows: with none the standard is whole
    record Brought(Optional<Standard> standard, List<Fault> faults) implements StandardReading {
        public Brought {
            faults = List.copyOf(faults);
        }
    }

    /// Nothing: it cannot be read as a whole.
    record Refused(Planning.Unreadable why) implements StandardReading {}

    /// Something in one place that is not as it should be.
    ///
    /// @param found what stands there
    /// @param meant what it probably was; may be empty
    record Fault(Kind kind, Place place, String found, String meant) {

        /// What can be wrong; whether the row is brought all the same.
        public enum Kind {
            /// the code came before: not brought
            DUPLICATE(false),
            /// the heading is in no row: brought as if it had none
            NO_PARENT(true),
            /// headings go in a circle: brought as if it had none
            CYCLE(true),
            /// a spreadsheet made a date of the code: not brought
            DATE(false),
            /// neither code nor title: not brought
            BLANK(false),
            /// longer than a code is: not brought
            LONG(false),
            /// a text is longer than any there is: not brought
            WORDY(false),
            /// more rows than a standard has, from here on: not brought
            MANY(false),
            /// deeper than headings go: brought as if it had none
            DEEP(true),
            /// no duty of that name: brought as one that nobody asks for
            DUTY(true),
            /// neither words nor figures: brought as words
            KIND(true),
            /// the result of a formula is not there, or is an error: not brought
            RESULT(false);

            private final boolean brought;

            Kind(boolean brought) {
                this.brought = brought;
            }

            /// Whether the row is brought all the same.
            public boolean brought() {
                return brought;
            }
        }
    }
}
