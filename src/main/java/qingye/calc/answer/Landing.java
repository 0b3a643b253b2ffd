package qingye.calc.answer;

import java.util.Optional;

import qingye.model.answer.Target;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;

/// Where a target of an answer leads in the report as it is.
public sealed interface Landing {

    /// To a place that is printed.
    ///
    /// @param section in which it stands
    /// @param block which prints it; empty for the section as a whole
    record Printed(SectionId section, Optional<BlockId> block) implements Landing {}

    /// To a section that is not printed.
    record Hidden(SectionId section) implements Landing {}

    /// To a table or figure that no section prints.
    record Unprinted() implements Landing {}

    /// To something that was deleted.
    record Gone() implements Landing {}

    /// To words that are the title of no section.
    record Untitled(Target.Titled written) implements Landing {}
}
