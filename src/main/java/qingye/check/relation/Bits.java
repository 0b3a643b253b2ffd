package qingye.check.relation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Evidence, counted in bits: a relation that holds in a year to one part in a thousand says ten bits for itself, and
/// has to say more the more relations were tried. The measure is that of minimum description length: a relation is
/// believed when stating it is shorter than calling its agreement chance.
final class Bits {

    private static final int MOST = 24;

    private Bits() {}

    /// What agreement to within `resolution` of a number so large is worth.
    static int of(BigDecimal magnitude, BigDecimal resolution) {
        if (resolution.signum() <= 0 || magnitude.signum() == 0) {
            return 0;
        }
        BigInteger steps = magnitude.abs().divide(resolution, 0, RoundingMode.DOWN).toBigInteger();
        return Math.clamp(steps.bitLength() - 1L, 0, MOST);
    }

    /// What so many tries cost.
    static int ofTries(long tries) {
        return tries <= 1 ? 0 : 64 - Long.numberOfLeadingZeros(tries - 1);
    }
}
