package qingye.exchange.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/// A cell of a sheet that holds something.
///
/// @param text as the sheet shows it
/// @param exact the number behind the text, for [Kind#NUMBER]
/// @param formula whether it is the stored result of a formula
public record GridCell(Kind kind, String text, Optional<BigDecimal> exact, boolean formula) {

    /// What a cell holds.
    public enum Kind {
        TEXT, NUMBER, DATE, ERROR,
        /// a formula whose result is not in the file
        NO_RESULT,
        /// a formula over another workbook
        FOREIGN_FORMULA
    }

    /// Whether it shows no result that holds.
    public boolean isBroken() {
        return switch (kind) {
            case ERROR, NO_RESULT, FOREIGN_FORMULA -> true;
            case TEXT, NUMBER, DATE -> false;
        };
    }

    static GridCell text(String text) {
        return new GridCell(Kind.TEXT, text, Optional.empty(), false);
    }
}
