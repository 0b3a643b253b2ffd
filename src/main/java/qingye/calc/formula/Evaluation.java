package qingye.calc.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import qingye.model.factor.FactorKey;
import qingye.model.factor.FactorSlot;
import qingye.model.factor.PinnedFactor;
import qingye.model.formula.Expression;
import qingye.model.formula.Formula;
import qingye.model.formula.Operator;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;

/// The arithmetic of one formula in one year, once everything it needs is there.
final class Evaluation {

    /// Far more digits than anything printed; it only keeps products of products from growing without end.
    private static final MathContext ENOUGH = new MathContext(100, RoundingMode.HALF_EVEN);
    private static final int DIGITS_BEFORE_POINT = 100;
    private static final int DECIMALS = 1_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ValueKey key;
    private final Map<ValueKey, Input> figures = new LinkedHashMap<>();
    private final Map<FactorKey, Input> factors = new LinkedHashMap<>();
    private final Set<ValueKey> missing = new LinkedHashSet<>();
    private final Set<FactorKey> missingFactors = new LinkedHashSet<>();
    private Result.@Nullable Cause fault;

    Evaluation(ValueKey key) {
        this.key = key;
    }

    void put(Input.Figure figure) {
        figures.put(figure.key(), figure);
    }

    void put(Formula.FactorUse use, Function<FactorKey, Optional<PinnedFactor>> chosen) {
        var factor = new FactorKey(key.indicator(), key.year().minusYears(use.yearsBack()), use.slot());
        chosen.apply(factor).ifPresentOrElse(
                pinned -> factors.put(factor, new Input.Factor(factor, pinned)), () -> missingFactors.add(factor));
    }

    void lacks(ValueKey value) {
        missing.add(value);
    }

    void lacks(Result.Missing between) {
        missing.addAll(between.values());
        missingFactors.addAll(between.factors());
    }

    Result result(Formula formula, int decimals) {
        if (!missing.isEmpty() || !missingFactors.isEmpty()) {
            return new Result.Missing(List.copyOf(missing), List.copyOf(missingFactors));
        }
        BigDecimal exact = number(formula.expression(), key.year());
        if (fault != null) {
            return new Result.Undefined(key, fault);
        }
        var inputs = new ArrayList<>(figures.values());
        inputs.addAll(factors.values());
        return new Result.Computed(exact, exact.setScale(decimals, RoundingMode.HALF_UP), inputs);
    }

    /// After a fault the number means nothing.
    private BigDecimal number(Expression expression, Year year) {
        BigDecimal number = switch (expression) {
            case Expression.Constant(BigDecimal constant) -> constant;
            case Expression.Of(IndicatorId indicator, int yearsBack) -> present(
                    figures.get(new ValueKey(indicator, year.minusYears(yearsBack))));
            case Expression.OfFactor(FactorSlot slot) -> present(
                    factors.get(new FactorKey(key.indicator(), year, slot)));
            case Expression.Negated(Expression operand) -> number(operand, year).negate();
            case Expression.Binary(Operator operator, Expression left, Expression right) -> joined(
                    operator, number(left, year), number(right, year));
            case Expression.Call(var function, List<Expression> arguments) -> switch (function) {
                case SUM -> sum(arguments, year);
                case MEAN -> divide(sum(arguments, year), BigDecimal.valueOf(arguments.size()));
                case SHARE -> divide(
                        number(arguments.getFirst(), year).multiply(HUNDRED), number(arguments.getLast(), year));
                case GROWTH -> growth(arguments.getFirst(), year);
            };
        };
        return within(number);
    }

    private static BigDecimal present(@Nullable Input input) {
        return Objects.requireNonNull(input).number();
    }

    private BigDecimal joined(Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case ADD -> left.add(right, ENOUGH);
            case SUBTRACT -> left.subtract(right, ENOUGH);
            case MULTIPLY -> left.multiply(right, ENOUGH);
            case DIVIDE -> divide(left, right);
        };
    }

    private BigDecimal sum(List<Expression> arguments, Year year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Expression argument : arguments) {
            sum = sum.add(number(argument, year), ENOUGH);
        }
        return sum;
    }

    private BigDecimal growth(Expression expression, Year year) {
        BigDecimal last = number(expression, year.minusYears(1));
        return divide(number(expression, year).subtract(last, ENOUGH).multiply(HUNDRED), last);
    }

    private BigDecimal divide(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            fault = fault == null ? Result.Cause.DIVISION_BY_ZERO : fault;
            return BigDecimal.ZERO;
        }
        return part.divide(whole, MathContext.DECIMAL128);
    }

    private BigDecimal within(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.precision() - number.scale() > DIGITS_BEFORE_POINT || number.scale() > DECIMALS) {
            fault = fault == null ? Result.Cause.OUT_OF_RANGE : fault;
            return BigDecimal.ONE;
        }
        return number;
    }
}
