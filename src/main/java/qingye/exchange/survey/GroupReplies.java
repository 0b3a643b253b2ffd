package qingye.exchange.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.model.id.PartId;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;

/// What the members of a group answered, in all that was read.
///
/// @param group the stakeholder group
/// @param source the files, as the survey will name them
/// @param questions the columns
/// @param sheets the rows, one per respondent
/// @param unnamed what respondents who gave no name are called: by that nobody is known again
public record GroupReplies(
        PartId group, String source, List<Question> questions, List<Survey.Sheet> sheets, Set<String> unnamed) {

    public GroupReplies {
        questions = List.copyOf(questions);
        sheets = List.copyOf(sheets);
        unnamed = Set.copyOf(unnamed);
    }

    /// How many answers they gave.
    public int answers() {
        return (int) sheets.stream().mapToLong(
                sheet -> sheet.scores().stream().filter(Optional::isPresent).count()).sum();
    }
}
