package qingye.ui.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import qingye.model.indicator.Value;

/// Count, sum and mean of the selected values, exactly: from the printed figures, with their most decimals.
///
/// @param cells how many values are selected
/// @param numbers how many of them are numbers
/// @param sum of the numbers
/// @param mean of the numbers, rounded half up to one decimal more than the sum has
public record SelectionSum(int cells, int numbers, BigDecimal sum, BigDecimal mean) {

    /// Empty where nothing is to be added up.
    public static Optional<SelectionSum> of(List<Value> values) {
        List<BigDecimal> numbers = values.stream()
                .filter(Value.Amount.class::isInstance)
                .map(value -> ((Value.Amount) value).rounded())
                .toList();
        if (values.size() < 2 || numbers.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(numbers.size()), sum.scale() + 1, RoundingMode.HALF_UP);
        return Optional.of(new SelectionSum(values.size(), numbers.size(), sum, mean));
    }

    /// A number as the status bar writes it.
    public static String written(BigDecimal number) {
        return new Value.Amount(number, Math.clamp(number.scale(), 0, 12), true).printed();
    }
}
