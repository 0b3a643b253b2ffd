package qingye.ui.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Coverage;
import qingye.calc.answer.Landings;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.text.Messages;
import qingye.ui.answer.TargetView;
import qingye.ui.answer.Targets;

/// What a report is asked and says at one moment.
///
/// @param landings where its answers lead
/// @param targets what they point to, as it is shown
record Said(Snapshot report, Asked asked, Landings landings, Targets targets) {

    /// Of a report.
    static Said of(Snapshot report, Messages messages) {
        Landings landings = Landings.of(report);
        return new Said(report, Asked.of(report), landings, new Targets(report, landings, messages));
    }

    /// Whether nothing that is shown of the two reports differs.
    static boolean same(Snapshot one, Snapshot other) {
        return one.disclosures().equals(other.disclosures()) && one.report().equals(other.report())
                && one.organisation().equals(other.organisation())
                && one.chapters().equals(other.chapters()) && one.tables().equals(other.tables())
                && one.figures().indicators().equals(other.figures().indicators());
    }

    /// The standards that the report goes by: first those with an index, then those it only names.
    List<Standard> adopted() {
        return asked.standards().stream()
                .filter(one -> asked.adoption(one.id()).isPresent())
                .sorted(Comparator.comparing(this::use))
                .toList();
    }

    private Adoption.Use use(Standard standard) {
        return asked.adoption(standard.id()).map(Adoption::use).orElse(Adoption.Use.MENTIONED);
    }

    /// Whether an index lists it: what belongs to a topic of the exchange guideline is answered for the one who
    /// collects it, and stands under its topic there.
    boolean counted(Requirement requirement) {
        return asked.answerable(requirement)
                && requirement.parent().flatMap(asked::requirement).filter(asked::isTopic).isEmpty();
    }

    /// How much of a part of a standard is answered.
    Coverage coverage(Standard standard, Part part) {
        return Coverage.of(asked, landings, part.in(asked, standard).stream().filter(this::counted).toList());
    }

    /// A requirement as it is listed.
    Row row(Requirement requirement) {
        Answer answer = asked.answer(requirement.key());
        return new Row(requirement, asked.answerable(requirement), answer, views(answer),
                Optional.empty());
    }

    /// What an answer points to, as it is shown.
    List<TargetView> views(Answer answer) {
        return answer.targets().stream().map(targets::view).toList();
    }

    /// How many requirements of a part of a standard nobody answered yet, by who has to; nobody's under an empty name.
    Map<String, Integer> gaps(Standard standard, Part part) {
        var gaps = new TreeMap<String, Integer>();
        for (Requirement one : part.in(asked, standard)) {
            if (counted(one)) {
                Answer answer = asked.answer(one.key());
                boolean open = Coverage.counted(answer, landings) == Stance.Kind.OPEN;
                gaps.merge(answer.owner(), open ? 1 : 0, Integer::sum);
            }
        }
        return gaps;
    }

    /// Everyone who has to answer something in the year.
    List<String> owners() {
        return report.disclosures().answers().entrySet().stream()
                .filter(entry -> entry.getKey().year().equals(asked.year()))
                .map(entry -> entry.getValue().owner())
                .filter(owner -> !owner.isBlank()).distinct().sorted().toList();
    }

    /// The standard a requirement is of.
    Optional<Standard> standard(RequirementKey key) {
        return asked.standard(key.standard());
    }
}
