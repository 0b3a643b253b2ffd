package qingye.exchange.out;

/// The number format of a spreadsheet that shows a number as it is printed.
public final class NumberPattern {

    private NumberPattern() {}

    /// For so many decimals, thousands separated by commas if `grouped`.
    public static String of(int decimals, boolean grouped) {
        return (grouped ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    }
}
