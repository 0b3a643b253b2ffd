package qingye.exchange.source;

import java.util.regex.Pattern;

/// Keeps text from becoming a formula when a spreadsheet opens a CSV file: an apostrophe is put before what begins like
/// one, and taken off again when the file comes back. Text that begins with apostrophes of its own survives both ways.
public final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-[0-9][0-9,]*(\\.[0-9]+)?");

    private FormulaGuard() {}

    /// What to write for a text; negative numbers are no formulas.
    public static String on(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /// The text for what was written.
    public static String off(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
