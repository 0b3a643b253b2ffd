package qingye.calc.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;

/// How much of a standard is answered, by how strictly it asks.
///
/// @param counts how many requirements of each duty are answered in each way; duties without requirements are left out
public record Coverage(Map<Duty, Map<Stance.Kind, Integer>> counts) {

    /// Counts what can be answered among requirements.
    public static Coverage of(Asked asked, List<Requirement> requirements) {
        var counts = new EnumMap<Duty, Map<Stance.Kind, Integer>>(Duty.class);
        for (Requirement one : requirements) {
            if (asked.answerable(one)) {
                Answer answer = asked.answer(one.key());
                counts.computeIfAbsent(one.duty(), _ -> new EnumMap<>(Stance.Kind.class))
                        .merge(answer.stance().kind(), 1, Integer::sum);
            }
        }
        return new Coverage(counts);
    }

    /// How many requirements there are.
    public int total() {
        return counts.values().stream().flatMap(one -> one.values().stream()).mapToInt(Integer::intValue).sum();
    }

    /// How many are answered in that way.
    public int of(Stance.Kind kind) {
        return counts.values().stream().mapToInt(one -> one.getOrDefault(kind, 0)).sum();
    }

    /// How many of a duty are answered in that way.
    public int of(Duty duty, Stance.Kind kind) {
        return counts.getOrDefault(duty, Map.of()).getOrDefault(kind, 0);
    }
}
