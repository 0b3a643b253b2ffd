package qingye.check.rule;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Landings;
import qingye.calc.answer.Mentions;
import qingye.calc.answer.TitleWords;
import qingye.calc.answer.TitleWords.Told;
import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.Answer;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.block.IndexKind;
import qingye.model.check.Rule;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.materiality.MaterialTopic;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What the answers of a report are looked at with.
///
/// @param forms in which the report prints indexes
/// @param material the topics of the year that are material on one side at least
/// @param answered all requirements of the standards with an index that somebody said something to
record Answering(
        Snapshot snapshot, Asked asked, Landings landings, SectionWords.Report sections, Mentions mentions,
        Set<IndexKind> forms, List<MaterialTopic> material, List<Row> answered, Remembered remembered,
        Consumer<Finding> found) {

    /// What is known of requirements, remembered from one check to the next.
    ///
    /// @param titles what their titles tell
    /// @param words by which texts are seen to speak of them
    record Remembered(
            AskedWords asked, Map<Requirement, Map<Language, Told>> titles, Map<Requirement, Set<String>> words) {

        /// Nothing yet.
        static Remembered nothing() {
            return new Remembered(AskedWords.read(), new HashMap<>(), new HashMap<>());
        }
    }

    /// A requirement that is asked, and what the report says to it.
    record Row(Requirement requirement, Answer answer) {
        RequirementKey key() {
            return requirement.key();
        }

        /// Whether it says that what is asked about does not occur: by itself, or as the reason to leave it out.
        boolean isInapplicable() {
            return answer.stance() instanceof Stance.NotApplicable
                    || answer.stance() instanceof Stance.Omitted(Omission ground, var _)
                            && ground == Omission.NOT_APPLICABLE;
        }

        /// Whether it says why nothing is disclosed.
        boolean isExcused() {
            return switch (answer.stance()) {
                case Stance.NotApplicable _, Stance.Omitted _, Stance.Explained _ -> true;
                case Stance.Open _, Stance.Disclosed _, Stance.Partly _ -> false;
            };
        }

        /// Whether it says that something is disclosed.
        boolean discloses() {
            return answer.stance() instanceof Stance.Disclosed || answer.stance() instanceof Stance.Partly;
        }
    }

    Year year() {
        return asked.year();
    }

    /// All requirements of the standards with an index that somebody answered. What an open one is meant to point to is
    /// a plan.
    static List<Row> answered(Asked asked) {
        return asked.indexed().stream()
                .flatMap(standard -> asked.of(standard).stream())
                .map(one -> new Row(one, asked.answer(one.key())))
                .filter(row -> !(row.answer().stance() instanceof Stance.Open))
                .toList();
    }

    /// Whether the report follows a standard, and does not only refer to it.
    boolean follows(String standard) {
        return asked.adoption(standard).filter(adoption -> adoption.use() == Adoption.Use.FOLLOWED).isPresent();
    }

    /// What the title of a requirement tells.
    Map<Language, Told> title(Requirement requirement) {
        return remembered.titles().computeIfAbsent(requirement, one -> TitleWords.get().of(one.title()));
    }

    /// The words of which a text says one at least where it speaks of a requirement; none where nobody can tell.
    Set<String> words(Requirement requirement) {
        return remembered.words().computeIfAbsent(requirement, one -> remembered.asked().of(one.title()));
    }

    /// How much the titles of two requirements tell the same, from 0 to 100.
    int alike(Map<Language, Told> one, Map<Language, Told> other) {
        return one.entrySet().stream()
                .mapToInt(each -> Optional.ofNullable(other.get(each.getKey()))
                        .map(told -> told.alike(each.getValue())).orElse(0))
                .max().orElse(0);
    }

    /// The value of an indicator in the year of the report.
    Value value(IndicatorId indicator) {
        return snapshot.figures().value(new ValueKey(indicator, year()));
    }

    /// Words in the language of the report.
    String said(Localized<String> words) {
        return words.best(snapshot.report().language()).orElse("").strip();
    }

    /// A finding about a requirement.
    Found of(String key, Severity severity, RequirementKey requirement, Term... terms) {
        return new Found(Rule.INDEX, severity, new Spot.OnRequirement(requirement),
                new Sentence(key, List.of(terms)));
    }

    /// Tells something of a requirement, whose name is put in first.
    void tell(String key, Severity severity, RequirementKey requirement, Term... more) {
        var terms = new Term[more.length + 1];
        terms[0] = new Term.Asked(requirement);
        System.arraycopy(more, 0, terms, 1, more.length);
        found.accept(of(key, severity, requirement, terms).done());
    }
}
