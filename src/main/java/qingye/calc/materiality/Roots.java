package qingye.calc.materiality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Roots of decimal numbers, by Newton's method.
final class Roots {

    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal CLOSE = new BigDecimal("1E-12");
    private static final int MOST_STEPS = 200;

    private Roots() {}

    /// The root of `number`, to twelve decimals.
    ///
    /// @param degree 2 for the square root
    /// @throws ArithmeticException if the number is negative
    static BigDecimal of(BigDecimal number, int degree) {
        if (number.signum() < 0) {
            throw new ArithmeticException("no root of " + number);
        }
        if (number.signum() == 0 || degree == 1) {
            return number;
        }
        BigDecimal exponent = BigDecimal.valueOf(degree);
        BigDecimal root = number.max(BigDecimal.ONE);
        for (int step = 0; step < MOST_STEPS; step++) {
            BigDecimal next = root.multiply(BigDecimal.valueOf(degree - 1L))
                    .add(number.divide(root.pow(degree - 1, EXACT), EXACT))
                    .divide(exponent, EXACT);
            BigDecimal moved = next.subtract(root).abs();
            root = next;
            if (moved.compareTo(CLOSE) < 0) {
                break;
            }
        }
        return root.setScale(12, RoundingMode.HALF_UP);
    }
}
