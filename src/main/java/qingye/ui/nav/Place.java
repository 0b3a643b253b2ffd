package qingye.ui.nav;

import java.util.Optional;

import qingye.model.id.BlockId;
import qingye.model.id.PartId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;

/// Somewhere in the workbench that can be gone to.
public sealed interface Place {

    /// A KPI table in the data desk.
    ///
    /// @param cell to be selected there
    record Table(TableId table, Optional<ValueKey> cell) implements Place {}

    /// A section in the chapter desk; shown within its chapter.
    ///
    /// @param block to be scrolled to there
    record Section(SectionId section, Optional<BlockId> block) implements Place {}

    /// Words of a block in the chapter desk.
    ///
    /// @param line which line of the block in that language, from 0
    /// @param from the first sign of the line, from 0; a live run is one sign
    /// @param to behind the last
    record Words(SectionId section, BlockId block, Language language, int line, int from, int to) implements Place {}

    /// The choice of a file of data for the tables, and the preview of what it would change.
    record Importing() implements Place {}

    /// A page of the collection of figures from departments.
    record Collecting(Step step) implements Place {

        /// Which page.
        public enum Step {
            /// how far the departments are
            OVERVIEW,
            /// forms going out
            SEND,
            /// filled forms coming back
            RECEIVE
        }
    }

    /// The registers of what things and people are called.
    record Registers() implements Place {}

    /// The materiality desk.
    ///
    /// @param part to be selected there
    record Materiality(Optional<PartId> part) implements Place {}

    /// The index desk.
    ///
    /// @param requirement to be selected there
    record Index(Optional<RequirementKey> requirement) implements Place {}

    /// The export page.
    record Publishing() implements Place {}
}
