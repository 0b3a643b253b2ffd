package qingye.ui.card;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a density as it is typed.
final class Density {

    private Density() {}

    /// The number, in kilograms per litre, which is tonnes per cubic metre; empty if it is none or not above nought.
    static Optional<BigDecimal> read(String typed) {
        String plain = typed.strip();
        return Optional.of(plain)
                .filter(one -> one.matches("[0-9]{1,4}(\\.[0-9]{1,6})?"))
                .map(BigDecimal::new)
                .filter(number -> number.signum() > 0);
    }
}
