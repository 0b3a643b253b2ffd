package qingye.calc.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// A ratio of two decimals, kept as two so that nothing is lost: a gigajoule is 1 ÷ 0.0036 kilowatt-hours.
///
/// @param numerator positive
/// @param denominator positive
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    /// One to one.
    public static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

    /// Shortened, so that equal ratios are equal.
    public Ratio {
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("not a ratio: " + numerator + " / " + denominator);
        }
        int scale = Math.max(numerator.scale(), denominator.scale());
        BigInteger above = numerator.setScale(scale).unscaledValue();
        BigInteger below = denominator.setScale(scale).unscaledValue();
        BigInteger common = above.gcd(below);
        numerator = new BigDecimal(above.divide(common));
        denominator = new BigDecimal(below.divide(common));
    }

    /// That number to one.
    public static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    /// This by that.
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// The other way round.
    public Ratio inverse() {
        return new Ratio(denominator, numerator);
    }

    /// Whether it changes nothing.
    public boolean isOne() {
        return equals(ONE);
    }

    /// Whether it can be written as a decimal to the end.
    public boolean isDecimal() {
        return terminates(denominator.toBigIntegerExact());
    }

    /// As a decimal; with 34 digits if it has no end.
    public BigDecimal decimal() {
        return apply(BigDecimal.ONE);
    }

    /// So much of that amount: exact if the quotient ends, else with 34 digits.
    public BigDecimal apply(BigDecimal amount) {
        BigDecimal product = amount.multiply(numerator);
        return endsFor(amount)
                ? plain(product.divide(denominator))
                : product.divide(denominator, MathContext.DECIMAL128);
    }

    /// Whether [#apply] is exact for that amount.
    public boolean endsFor(BigDecimal amount) {
        BigInteger below = denominator.toBigIntegerExact();
        BigInteger digits = amount.multiply(numerator).unscaledValue();
        return terminates(below.divide(below.gcd(digits)));
    }

    private static boolean terminates(BigInteger below) {
        BigInteger rest = below;
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
