package qingye.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import qingye.model.indicator.Value;
import qingye.model.indicator.ValueReader;

/// What a number in a sheet says: the sheet keeps a binary number and a format, and shows the number in the format. The
/// shown form gives decimals and grouping, the 15 digits a spreadsheet is exact to give the number.
final class NumberText {

    private static final int DIGITS = 15;
    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST = 40;
    private static final Pattern DIGITS_SHOWN = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9][eE][+-]?[0-9]");

    private final DataFormatter formatter = new DataFormatter(Locale.US);

    /// The cell for a stored number.
    GridCell cell(String stored, NumberFormats.Format format, boolean formula) {
        Optional<BigDecimal> exact = exact(stored);
        if (exact.isEmpty()) {
            return new GridCell(GridCell.Kind.ERROR, stored, Optional.empty(), formula);
        }
        String shown = shown(exact.get(), format);
        boolean date = DateUtil.isADateFormat(format.index(), format.pattern());
        return new GridCell(date ? GridCell.Kind.DATE : GridCell.Kind.NUMBER, shown, exact, formula);
    }

    private static Optional<BigDecimal> exact(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored.strip()).round(new MathContext(DIGITS));
            boolean sane = number.scale() <= LONGEST && number.precision() - number.scale() <= LONGEST;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private String shown(BigDecimal exact, NumberFormats.Format format) {
        String shown;
        try {
            // The format works on the binary number the sheet holds; the decimal one is kept beside it.
            shown = formatter.formatRawCellContents(exact.doubleValue(), format.index(), format.pattern()).strip();
        } catch (RuntimeException _) {
            shown = "";
        }
        boolean useless = shown.isEmpty() || SCIENTIFIC.matcher(shown).find() || shown.startsWith("###");
        return useless ? plain(exact).toPlainString() : shown;
    }

    /// The value of a number cell.
    static ValueReader.Reading read(GridCell cell, String unit) {
        BigDecimal exact = cell.exact().orElseThrow();
        String shown = cell.text();
        ValueReader.Reading reading = ValueReader.read(shown, unit);
        if (reading instanceof ValueReader.Read(Value.Amount amount)) {
            return new ValueReader.Read(sharpened(amount, exact));
        }
        boolean words = reading instanceof ValueReader.Read && shown.chars().noneMatch(c -> c >= '0' && c <= '9');
        if (words || shown.endsWith("%")) {
            return reading;
        }
        return new ValueReader.Read(within(shown, exact));
    }

    /// The number inside a shown form such as `(1,234.00)` or `¥1,234.00`; the bare number if it is none of it.
    private static Value within(String shown, BigDecimal exact) {
        Matcher digits = DIGITS_SHOWN.matcher(shown);
        if (digits.find()) {
            String sign = exact.signum() < 0 ? "-" : "";
            if (ValueReader.read(sign + digits.group(), "") instanceof ValueReader.Read(Value.Amount amount)
                    && near(amount, exact)) {
                return sharpened(amount, exact);
            }
        }
        BigDecimal plain = plain(exact);
        return new Value.Amount(plain, plain.scale(), false);
    }

    /// The shown amount with the decimals behind it, if the number has more than are shown.
    private static Value.Amount sharpened(Value.Amount shown, BigDecimal exact) {
        for (BigDecimal candidate : List.of(exact, exact.movePointRight(2))) {
            if (near(shown, candidate)) {
                return candidate.compareTo(shown.exact()) == 0
                        ? shown
                        : new Value.Amount(plain(candidate), shown.decimals(), shown.grouped());
            }
        }
        return shown;
    }

    private static boolean near(Value.Amount shown, BigDecimal exact) {
        return shown.exact().subtract(exact).abs().compareTo(BigDecimal.ONE.movePointLeft(shown.decimals())) < 0;
    }

    private static BigDecimal plain(BigDecimal exact) {
        BigDecimal stripped = exact.stripTrailingZeros();
        int scale = Math.clamp(stripped.scale(), 0, MOST_DECIMALS);
        return stripped.setScale(scale, RoundingMode.HALF_UP);
    }
}
