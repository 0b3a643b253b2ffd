package qingye.model.formula;

/// What two expressions are joined by.
public enum Operator {
    ADD("+", 1), SUBTRACT("-", 1), MULTIPLY("*", 2), DIVIDE("/", 2);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
        this.sign = sign;
        this.strength = strength;
    }

    /// The sign in the readable form.
    public String sign() {
        return sign;
    }

    /// How tightly it binds: the greater, the tighter. All four read from left to right.
    public int strength() {
        return strength;
    }
}
