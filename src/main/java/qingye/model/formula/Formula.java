package qingye.model.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;

/// How an indicator is calculated from others. At most [#DEEPEST] expressions stand inside each other, and no growth
/// inside a growth, so that calculating is short whatever was written.
public record Formula(Expression expression) {

    /// How many expressions may stand inside each other.
    public static final int DEEPEST = 100;

    /// @throws IllegalArgumentException if the expression is too deep or has a growth of a growth
    public Formula {
        switch (shape(expression)) {
            case TOO_DEEP -> throw new IllegalArgumentException("deeper than " + DEEPEST);
            case GROWTH_OF_GROWTH -> throw new IllegalArgumentException("a growth of a growth");
            case FINE -> {
                // Nothing stands in the way.
            }
        }
    }

    /// Whether an expression can be a formula.
    public enum Shape {
        FINE, TOO_DEEP, GROWTH_OF_GROWTH
    }

    private record Nested(Expression expression, int depth, boolean growing) {}

    /// Whether that expression can be a formula, found without descending by calls: it may be of any depth.
    public static Shape shape(Expression expression) {
        Deque<Nested> open = new ArrayDeque<>();
        open.push(new Nested(expression, 1, false));
        while (!open.isEmpty()) {
            Nested nested = open.pop();
            boolean grows = grows(nested.expression());
            if (nested.depth() > DEEPEST) {
                return Shape.TOO_DEEP;
            }
            if (grows && nested.growing()) {
                return Shape.GROWTH_OF_GROWTH;
            }
            for (Expression part : nested.expression().parts()) {
                open.push(new Nested(part, nested.depth() + 1, nested.growing() || grows));
            }
        }
        return Shape.FINE;
    }

    private static boolean grows(Expression expression) {
        return expression instanceof Expression.Call(Function function, var _) && function == Function.GROWTH;
    }

    /// A factor a formula needs.
    ///
    /// @param yearsBack 1 if it is that of the year before, as in a growth
    public record FactorUse(FactorSlot slot, int yearsBack) {}

    /// An indicator a formula needs.
    ///
    /// @param yearsBack counted through: a growth of last year's value needs that of two years back
    public record IndicatorUse(IndicatorId indicator, int yearsBack) {}

    /// The indicators it is calculated from, in the order written.
    public Set<IndicatorUse> indicators() {
        var found = new LinkedHashSet<IndicatorUse>();
        gather(expression, 0, found, new LinkedHashSet<>());
        return found;
    }

    /// The factors it is calculated with, in the order written.
    public Set<FactorUse> factors() {
        var found = new LinkedHashSet<FactorUse>();
        gather(expression, 0, new LinkedHashSet<>(), found);
        return found;
    }

    private static void gather(Expression expression, int back, Set<IndicatorUse> indicators, Set<FactorUse> factors) {
        switch (expression) {
            case Expression.Of(IndicatorId indicator, int yearsBack) -> indicators
                    .add(new IndicatorUse(indicator, yearsBack + back));
            case Expression.OfFactor(FactorSlot slot) -> factors.add(new FactorUse(slot, back));
            case Expression.Call _, Expression.Binary _, Expression.Negated _, Expression.Constant _ -> {
                expression.parts().forEach(part -> gather(part, back, indicators, factors));
                if (grows(expression)) {
                    expression.parts().forEach(part -> gather(part, back + 1, indicators, factors));
                }
            }
        }
    }
}
