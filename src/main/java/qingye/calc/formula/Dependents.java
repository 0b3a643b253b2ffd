package qingye.calc.formula;

import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import qingye.model.factor.FactorKey;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;

/// Which calculated values follow from which others: what is to be calculated anew after a change.
public final class Dependents {

    private record Follower(IndicatorId indicator, int years) {}

    private final Map<IndicatorId, Formula> formulas;
    private final Set<Year> years;
    private final Map<IndicatorId, List<Follower>> followers = new HashMap<>();
    private final Map<IndicatorId, Integer> places = new HashMap<>();

    private Dependents(Map<IndicatorId, Formula> formulas, Collection<Year> years) {
        this.formulas = Map.copyOf(formulas);
        this.years = Set.copyOf(years);
        formulas.forEach((indicator, formula) -> formula.indicators().forEach(use -> followers
                .computeIfAbsent(use.indicator(), _ -> new ArrayList<>())
                .add(new Follower(indicator, use.yearsBack()))));
        FormulaOrder.of(formulas).order().forEach(indicator -> places.put(indicator, places.size()));
    }

    /// What follows from what by these formulas, within these years: a change reaches later years too.
    public static Dependents of(Map<IndicatorId, Formula> formulas, Collection<Year> years) {
        return new Dependents(formulas, years);
    }

    /// The calculated values that follow from those changed, each after those it needs. The changed ones are among them
    /// only if they follow from another that changed.
    public List<ValueKey> affectedBy(Set<ValueKey> changed) {
        return spread(new ArrayDeque<>(changed), new HashSet<>());
    }

    /// The values that follow from another choice of a factor: first of all those of the indicator it was chosen for.
    public List<ValueKey> affectedBy(FactorKey choice) {
        var first = new HashSet<ValueKey>();
        Formula formula = formulas.get(choice.indicator());
        if (formula != null) {
            formula.factors().stream()
                    .filter(use -> use.slot().equals(choice.slot()))
                    .map(use -> new ValueKey(choice.indicator(), choice.year().plusYears(use.yearsBack())))
                    .filter(key -> years.contains(key.year()))
                    .forEach(first::add);
        }
        return spread(new ArrayDeque<>(first), first);
    }

    private List<ValueKey> spread(Deque<ValueKey> open, Set<ValueKey> found) {
        while (!open.isEmpty()) {
            ValueKey key = open.poll();
            for (Follower follower : followers.getOrDefault(key.indicator(), List.of())) {
                var next = new ValueKey(follower.indicator(), key.year().plusYears(follower.years()));
                if (years.contains(next.year()) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(ValueKey::year)
                        .thenComparing(key -> places.getOrDefault(key.indicator(), 0)))
                .toList();
    }
}
