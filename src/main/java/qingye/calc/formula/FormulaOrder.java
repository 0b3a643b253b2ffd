package qingye.calc.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;

/// In which order indicators are calculated within a year. What a formula needs of earlier years plays no part: that
/// is calculated before, and an indicator may well need its own value of last year.
///
/// @param order all calculated indicators, each after those it needs
/// @param circle indicators that need each other, the first again at the end, if there are such; the first found
public record FormulaOrder(List<IndicatorId> order, Optional<List<IndicatorId>> circle) {

    public FormulaOrder {
        order = List.copyOf(order);
    }

    /// The order for these formulas.
    public static FormulaOrder of(Map<IndicatorId, Formula> formulas) {
        var search = new Search(formulas);
        formulas.keySet().forEach(search::from);
        return new FormulaOrder(List.copyOf(search.order), search.circles.stream().findFirst());
    }

    /// The circle that would be closed if `indicator` were calculated by `formula`.
    public static Optional<List<IndicatorId>> circleBy(
            IndicatorId indicator, Formula formula, Map<IndicatorId, Formula> others) {
        var formulas = new HashMap<>(others);
        formulas.put(indicator, formula);
        var search = new Search(formulas);
        search.from(indicator);
        return search.circles.stream().filter(circle -> circle.contains(indicator)).findFirst();
    }

    private static final class Search extends Walk<IndicatorId> {
        private final Map<IndicatorId, Formula> formulas;
        private final Set<IndicatorId> order = new LinkedHashSet<>();
        private final List<List<IndicatorId>> circles = new ArrayList<>();

        Search(Map<IndicatorId, Formula> formulas) {
            this.formulas = formulas;
        }

        @Override
        Collection<IndicatorId> needs(IndicatorId node) {
            Formula formula = formulas.get(node);
            return formula == null
                    ? List.of()
                    : formula.indicators().stream()
                            .filter(use -> use.yearsBack() == 0 && formulas.containsKey(use.indicator()))
                            .map(Formula.IndicatorUse::indicator)
                            .toList();
        }

        @Override
        boolean finished(IndicatorId node) {
            return order.contains(node);
        }

        @Override
        void finish(IndicatorId node) {
            order.add(node);
        }

        @Override
        void circle(List<IndicatorId> nodes) {
            circles.add(Stream.concat(nodes.stream(), Stream.of(nodes.getFirst())).toList());
        }
    }
}
