package qingye.exchange.answer;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.exchange.Planning;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What a table of answers gave.
public sealed interface AnswerReading {

    /// Nothing: it cannot be read as a whole.
    record Refused(Planning.Unreadable why) implements AnswerReading {}

    /// Rows.
    ///
    /// @param standard to which they answer
    /// @param lines in the order of the table
    record Read(String standard, List<AnswerLine> lines) implements AnswerReading {
        public Read {
            lines = List.copyOf(lines);
        }

        /// Whether every row was understood; names of places that are none are kept, so that nothing of it is lost.
        public boolean isClean() {
            return lines.stream().allMatch(line -> switch (line) {
                case AnswerLine.Understood _, AnswerLine.Silent _ -> true;
                case AnswerLine.NoRequirement _, AnswerLine.Nameless _, AnswerLine.Long _ -> false;
                case AnswerLine.Conflict _, AnswerLine.Broken _, AnswerLine.Dated _, AnswerLine.Ambiguous _ -> false;
            });
        }

        /// The answers, one per requirement: rows to the same one are joined.
        public Map<RequirementKey, Answer> answers() {
            var answers = new LinkedHashMap<RequirementKey, Answer>();
            for (AnswerLine line : lines) {
                if (line instanceof AnswerLine.Understood(var _, var requirement, var answer, var _)) {
                    answers.merge(requirement, answer, (one, other) -> Joined.of(one, other).orElse(one));
                }
            }
            return answers;
        }

        /// The edits that bring them; the owners there are stay, and so do words in other languages. A standard that
        /// the report does not go by yet, it goes by from then on.
        public List<Edit> edits(Snapshot snapshot) {
            Year year = snapshot.report().year();
            var edits = new ArrayList<Edit>();
            Map<RequirementKey, Answer> answers = answers();
            if (!answers.isEmpty() && snapshot.disclosures().adoption(year, standard).isEmpty()) {
                edits.add(new Edit.SetAdoption(
                        new AdoptionKey(year, standard), Optional.empty(), Optional.of(Adoption.FOLLOWED)));
            }
            answers.forEach((requirement, answer) -> {
                Answer before = snapshot.disclosures().answer(year, requirement);
                Answer after = answer.withStance(kept(before.stance(), answer.stance())).withOwner(before.owner());
                if (!after.equals(before)) {
                    edits.add(new Edit.SetAnswer(new AnswerKey(year, requirement), before, after));
                }
            });
            return List.copyOf(edits);
        }

        private static Stance kept(Stance before, Stance after) {
            if (before.kind() != after.kind()) {
                return after;
            }
            Localized<String> words = before.words();
            for (Language language : Language.values()) {
                Localized<String> there = words;
                words = after.words().in(language).map(one -> there.with(language, one)).orElse(there);
            }
            return after.withWords(words);
        }
    }
}
