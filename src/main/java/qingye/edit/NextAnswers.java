package qingye.edit;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import qingye.model.Disclosures;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.standard.RequirementKey;

/// The step of what a report says to standards into the year after it. The standards it goes by are taken over, in
/// their new version unless a later one was chosen already; so are the answers to what that version still asks. Answers
/// to the rest stay with the old year. Nothing that the new year says already is changed.
public final class NextAnswers {

    private NextAnswers() {}

    /// The edits that build the answers of a year from those of the year before.
    ///
    /// @param year the one that is built
    /// @param asks whether the version of that year asks for a requirement
    public static List<Edit> of(Disclosures all, Year year, BiPredicate<RequirementKey, Year> asks) {
        Year old = year.minusYears(1);
        var edits = new ArrayList<Edit>();
        all.adoptions().forEach((key, adoption) -> {
            var next = new AdoptionKey(year, key.standard());
            if (key.year().equals(old) && !all.adoptions().containsKey(next)) {
                edits.add(new Edit.SetAdoption(next, Optional.empty(), Optional.of(rolled(adoption, year))));
            }
        });
        all.answers().forEach((key, answer) -> {
            var next = new AnswerKey(year, key.requirement());
            Year edition = edition(all, key.requirement().standard(), year);
            if (key.year().equals(old) && !all.answers().containsKey(next)
                    && asks.test(key.requirement(), edition)) {
                edits.add(new Edit.SetAnswer(next, Answer.OPEN, answer));
            }
        });
        return List.copyOf(edits);
    }

    private static Adoption rolled(Adoption adoption, Year year) {
        return new Adoption(adoption.use(), adoption.edition().filter(edition -> edition.isAfter(year)));
    }

    /// The version that the new year will answer.
    private static Year edition(Disclosures all, String standard, Year year) {
        return all.adoption(year, standard)
                .or(() -> all.adoption(year.minusYears(1), standard).map(adoption -> rolled(adoption, year)))
                .flatMap(Adoption::edition).orElse(year);
    }
}
