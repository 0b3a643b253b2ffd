package qingye.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.unit.Ratio;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.formula.Expression;
import qingye.model.formula.Formula;
import qingye.model.formula.Operator;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Localized;

/// Another unit for an indicator that has values already: either all of them are converted, in every year, or the
/// numbers stay as they are. Formulas that use the indicator go on giving what they gave.
///
/// @param present the content as it is
/// @param indicator with its old unit
/// @param unit the new one, as printed
public record UnitSwitch(Snapshot present, Indicator indicator, Localized<String> unit) {

    private static final int MOST_DECIMALS = 6;

    /// A value before and after.
    public record Converted(ValueKey key, Value.Amount before, Value.Amount after) {}

    /// The numbers there are, by year.
    public Map<ValueKey, Value.Amount> numbers() {
        var numbers = new LinkedHashMap<ValueKey, Value.Amount>();
        present.figures().values().entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator.id()))
                .sorted((one, other) -> one.getKey().year().compareTo(other.getKey().year()))
                .forEach(entry -> {
                    if (entry.getValue() instanceof Value.Amount amount) {
                        numbers.put(entry.getKey(), amount);
                    }
                });
        return Collections.unmodifiableMap(numbers);
    }

    /// The numbers that are locked: they can be converted by nobody.
    public List<ValueKey> locked() {
        return numbers().keySet().stream().filter(key -> present.figures().dossier(key).isLocked()).toList();
    }

    /// The numbers in the new unit: exact, and all printed with as many decimals as the longest of them needs, but not
    /// with more than six, and not with fewer than two where there were two.
    ///
    /// @param ratio how many of the new unit are one of the old
    public List<Converted> converted(Ratio ratio) {
        int decimals = decimals(ratio);
        return numbers().entrySet().stream()
                .map(entry -> new Converted(entry.getKey(), entry.getValue(), new Value.Amount(
                        ratio.apply(entry.getValue().exact()), decimals, entry.getValue().grouped() || decimals == 0)))
                .toList();
    }

    private int decimals(Ratio ratio) {
        boolean smaller = ratio.decimal().compareTo(BigDecimal.ONE) < 0;
        int needed = 0;
        int kept = 0;
        for (Value.Amount amount : numbers().values()) {
            needed = Math.max(needed, ratio.apply(amount.exact()).stripTrailingZeros().scale());
            kept = Math.max(kept, Math.min(2, amount.decimals()));
        }
        return Math.min(MOST_DECIMALS, Math.max(needed, smaller ? kept : 0));
    }

    /// The indicators whose formulas use this one.
    public List<Indicator> users() {
        return present.figures().indicators().values().stream()
                .filter(one -> one.formula().stream()
                        .flatMap(formula -> formula.indicators().stream())
                        .anyMatch(use -> use.indicator().equals(indicator.id())))
                .filter(one -> !one.id().equals(indicator.id()))
                .toList();
    }

    /// The edit that converts everything.
    ///
    /// @param ratio how many of the new unit are one of the old
    /// @param note that tells the reader, to be made in the same step; may be none
    public Edit convert(Ratio ratio, Optional<Edit> note) {
        List<Converted> values = converted(ratio);
        var edits = new ArrayList<Edit>();
        int decimals = values.isEmpty() ? indicator.decimals() : values.getFirst().after().decimals();
        Optional<Formula> own = indicator.formula()
                .map(formula -> new Formula(scaled(formula.expression(), ratio)));
        edits.add(new Edit.SetIndicator(indicator.id(), Optional.of(indicator),
                Optional.of(indicator.withUnit(unit).withDecimals(decimals).with(own))));
        for (Converted one : values) {
            if (!isDerived(one.key())) {
                edits.add(new Edit.SetValue(one.key(), one.before(), one.after()));
            }
        }
        for (Indicator user : users()) {
            user.formula().ifPresent(formula -> edits.add(new Edit.SetIndicator(
                    user.id(), Optional.of(user), Optional.of(user.with(Optional.of(new Formula(
                            replaced(formula.expression(), indicator.id(), ratio.inverse()))))))));
        }
        note.ifPresent(edits::add);
        return new Edit.Batch(Edit.Purpose.CONVERT, edits);
    }

    /// Calculated values follow the formula by themselves.
    private boolean isDerived(ValueKey key) {
        return indicator.formula().isPresent() && present.figures().dossier(key).override().isEmpty();
    }

    /// The edit that changes the unit and leaves the numbers.
    ///
    /// @param note that tells the reader
    public Edit keep(Optional<Edit> note) {
        var change = new Edit.SetIndicator(
                indicator.id(), Optional.of(indicator), Optional.of(indicator.withUnit(unit)));
        return note.<Edit>map(one -> new Edit.Batch(Edit.Purpose.CONVERT, List.of(change, one))).orElse(change);
    }

    private static Expression scaled(Expression expression, Ratio ratio) {
        Expression scaled = expression;
        if (ratio.numerator().compareTo(BigDecimal.ONE) != 0) {
            scaled = new Expression.Binary(
                    Operator.MULTIPLY, scaled, new Expression.Constant(ratio.numerator()));
        }
        if (ratio.denominator().compareTo(BigDecimal.ONE) != 0) {
            scaled = new Expression.Binary(
                    Operator.DIVIDE, scaled, new Expression.Constant(ratio.denominator()));
        }
        return scaled;
    }

    private static Expression replaced(Expression expression, IndicatorId id, Ratio back) {
        return switch (expression) {
            case Expression.Of(IndicatorId used, int _) -> used.equals(id) ? scaled(expression, back) : expression;
            case Expression.Constant _, Expression.OfFactor _ -> expression;
            case Expression.Negated(Expression operand) -> new Expression.Negated(replaced(operand, id, back));
            case Expression.Binary(Operator operator, Expression left, Expression right) -> new Expression.Binary(
                    operator, replaced(left, id, back), replaced(right, id, back));
            case Expression.Call(var function, List<Expression> arguments) -> new Expression.Call(
                    function, arguments.stream().map(one -> replaced(one, id, back)).toList());
        };
    }
}
