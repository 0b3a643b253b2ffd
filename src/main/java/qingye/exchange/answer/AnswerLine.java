package qingye.exchange.answer;

import java.util.List;
import java.util.Optional;

import qingye.exchange.log.Place;
import qingye.model.answer.Answer;
import qingye.model.id.SectionId;
import qingye.model.standard.RequirementKey;

/// What a row of a table of answers gave.
public sealed interface AnswerLine {

    /// Where it stands.
    Place place();

    /// An answer.
    ///
    /// @param unknown what it names as places of the report that are none; they are kept as they were written
    record Understood(Place place, RequirementKey requirement, Answer answer, List<Unknown> unknown)
            implements AnswerLine {
        public Understood {
            unknown = List.copyOf(unknown);
        }
    }

    /// Words that are no place of the report.
    ///
    /// @param like the section whose title is most like them, if there is just one
    record Unknown(String words, Optional<SectionId> like) {}

    /// A requirement to which nothing is said.
    record Silent(Place place, RequirementKey requirement) implements AnswerLine {}

    /// No requirement of the standard.
    record NoRequirement(Place place, String words) implements AnswerLine {}

    /// A section or a reason with no requirement before it.
    record Nameless(Place place, String words) implements AnswerLine {}

    /// A cell that is longer than anything one says to a requirement, or names more places than one points to.
    record Long(Place place, String words) implements AnswerLine {}

    /// A row that says otherwise than an earlier one to the same requirement.
    ///
    /// @param earlier where the one stands that holds
    record Conflict(Place place, RequirementKey requirement, Place earlier) implements AnswerLine {}

    /// A cell whose formula has no result that holds.
    record Broken(Place place, String words) implements AnswerLine {}

    /// A requirement of which a spreadsheet made a date.
    ///
    /// @param meant what it probably was; may be empty
    record Dated(Place place, String words, String meant) implements AnswerLine {}

    /// Words that may be several requirements.
    record Ambiguous(Place place, String words, List<RequirementKey> requirements) implements AnswerLine {
        public Ambiguous {
            requirements = List.copyOf(requirements);
        }
    }
}
