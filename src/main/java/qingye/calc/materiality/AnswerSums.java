package qingye.calc.materiality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;

/// The answers of all surveys of a year, by the group that gave them.
final class AnswerSums {

    private final Map<PartId, List<Tally>> byGroup = new HashMap<>();

    AnswerSums(List<Tally> tallies) {
        tallies.forEach(tally -> byGroup.computeIfAbsent(tally.group(), _ -> new ArrayList<>()).add(tally));
    }

    /// What the groups that count answered to a question, in their order.
    List<Answered> of(Question question, List<Stakeholder> groups) {
        return groups.stream()
                .filter(group -> group.weight().signum() > 0)
                .flatMap(group -> spread(question, group.id()).map(spread -> new Answered(
                        group.id(), group.weight(), spread.count(), spread.mean(), spread.deviation(),
                        spread.lowest(), spread.highest())).stream())
                .toList();
    }

    private Optional<Spread> spread(Question question, PartId group) {
        return byGroup.getOrDefault(group, List.of()).stream()
                .flatMap(tally -> tally.of(question).stream())
                .reduce(Spread::with);
    }
}
