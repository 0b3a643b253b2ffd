package qingye.exchange.source;

import java.text.Normalizer;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a reporting year: `2024`, `2024 年`, `2024年度`, `FY2024`.
public final class Years {

    private static final Pattern FORM = Pattern.compile("(?:fy\\s?)?((?:19|20)[0-9]{2}|2100)\\s?(?:年|年度|财年|財年)?");

    private Years() {}

    /// The year a cell names; empty if it names none.
    public static Optional<Year> read(String cell) {
        String plain = Normalizer.normalize(Cleaning.withoutMark(Cleaning.text(cell)), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(plain);
        return form.matches() ? Optional.of(Year.of(Integer.parseInt(form.group(1)))) : Optional.empty();
    }
}
