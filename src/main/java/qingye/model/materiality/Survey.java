package qingye.model.materiality;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.model.id.PartId;

/// What the members of a group answered.
///
/// @param group the stakeholder group that was asked
/// @param source where the answers come from, as a file name; for the assurer
/// @param questions the columns
/// @param sheets the rows, one per respondent
public record Survey(
        PartId id, Year year, int place, PartId group, String source, List<Question> questions, List<Sheet> sheets)
        implements MaterialityPart {

    /// What one respondent answered.
    ///
    /// @param respondent a name or a number
    /// @param scores one per question; empty where nothing was answered
    public record Sheet(String respondent, List<Optional<BigDecimal>> scores) {

        public Sheet {
            scores = List.copyOf(scores);
        }
    }

    public Survey {
        questions = List.copyOf(questions);
        sheets = List.copyOf(sheets);
        int wanted = questions.size();
        if (sheets.stream().anyMatch(sheet -> sheet.scores().size() != wanted)) {
            throw new IllegalArgumentException("a sheet has " + wanted + " scores, one per question");
        }
    }
}
