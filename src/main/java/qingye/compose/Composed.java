package qingye.compose;

import java.util.List;

import qingye.document.Document;

/// A composed document, and what it lacks.
///
/// @param gaps in order of appearance; empty when nothing is missing
public record Composed(Document document, List<Gap> gaps) {

    public Composed {
        gaps = List.copyOf(gaps);
    }

    /// Something the document wants and the report does not have. Each kind has a sentence in the bundles:
    /// `compose.gap.` and its name in lower case, with the place as `{0}` and the count as `{1}`.
    ///
    /// @param place the block, section, table, figure or requirement, as a stable id
    /// @param count how many times it is missing there
    public record Gap(Kind kind, String place, int count) {

        /// Something that is missing once.
        public Gap(Kind kind, String place) {
            this(kind, place, 1);
        }
    }

    /// What is missing.
    public enum Kind {
        /// a figure in text whose indicator has no value for that year
        FIGURE,
        /// a block that is not written in the language of the edition; printed in the nearest one
        TRANSLATION,
        /// a table, section or file that was deleted but is still referred to
        TARGET,
        /// a section that is hidden but referred to
        HIDDEN,
        /// a note whose mark is printed and which says nothing
        NOTE,
        /// a change or a sum that cannot be reckoned, because a value is missing or no number
        RECKONING,
        /// a run whose entry of a register is gone
        ENTRY,
        /// an answer to a requirement that points to what no section prints
        UNPRINTED,
        /// requirements that an index lists and nobody answered
        OPEN
    }
}
