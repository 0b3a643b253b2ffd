package qingye.model.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a formula can call. Per head and intensity are plain divisions.
public enum Function {
    /// everything added up
    SUM(1, 500),
    /// everything added up, divided by how many there are
    MEAN(1, 500),
    /// `share(part, whole)`: part ÷ whole × 100, in %
    SHARE(2, 2),
    /// `growth(x)`: (x ÷ x of the year before − 1) × 100, in %
    GROWTH(1, 1);

    private final int fewest;
    private final int most;

    Function(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /// The name in the readable form.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it can be called with so many arguments.
    public boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    /// The function of that name, whatever its case.
    public static Optional<Function> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equalsIgnoreCase(code)).findFirst();
    }
}
