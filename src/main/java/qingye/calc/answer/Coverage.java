package qingye.calc.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;

/// How much of a standard is answered, by how strictly it asks. An answer that points only to what is gone, or gives no
/// reason where it needs one, counts as none.
///
/// @param counts how many requirements of each duty are answered in each way; duties without requirements are left out
public record Coverage(Map<Duty, Map<Stance.Kind, Integer>> counts) {

    /// Counts what can be answered among requirements.
    public static Coverage of(Asked asked, Landings landings, List<Requirement> requirements) {
        var counts = new EnumMap<Duty, Map<Stance.Kind, Integer>>(Duty.class);
        for (Requirement one : requirements) {
            if (asked.answerable(one)) {
                Answer answer = asked.answer(one.key());
                counts.computeIfAbsent(one.duty(), _ -> new EnumMap<>(Stance.Kind.class))
                        .merge(counted(answer, landings), 1, Integer::sum);
            }
        }
        return new Coverage(counts);
    }

    /// As what an answer counts.
    public static Stance.Kind counted(Answer answer, Landings landings) {
        boolean lost = !answer.targets().isEmpty() && answer.targets().stream().map(landings::of)
                .allMatch(landing -> landing instanceof Landing.Gone || landing instanceof Landing.Untitled);
        boolean silent = answer.stance().words().byLanguage().values().stream().allMatch(String::isBlank);
        return switch (answer.stance()) {
            case Stance.Open _ -> Stance.Kind.OPEN;
            case Stance.Disclosed _, Stance.Partly _ -> lost ? Stance.Kind.OPEN : answer.stance().kind();
            case Stance.NotApplicable _, Stance.Omitted _, Stance.Explained _ ->
                silent ? Stance.Kind.OPEN : answer.stance().kind();
        };
    }

    /// How many requirements there are.
    public int total() {
        return counts.values().stream().flatMap(one -> one.values().stream()).mapToInt(Integer::intValue).sum();
    }

    /// How many are answered in that way.
    public int of(Stance.Kind kind) {
        return counts.values().stream().mapToInt(one -> one.getOrDefault(kind, 0)).sum();
    }
}
