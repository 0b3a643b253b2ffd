package qingye.ui.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import qingye.model.Figures;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.indicator.ValueReader;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

/// What a person means by typing into a cell: as printed where they say so, otherwise in the manner of what stood there
/// and of its neighbours. `2974` typed over `2,975` keeps the comma; `12` in a column of `1.50` gets two decimals.
public final class TypedValue {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// What spreadsheets make of `2-1` and the like; in Chinese with the signs for year, month and day.
    private static final Pattern DATE = Pattern.compile(
            "([0-9]{2,4}[-/.\\u5E74])?[0-9]{1,2}[-/\\u6708][0-9]{1,2}\\u65E5?|[0-9]{4}\\u5E74[0-9]{1,2}\\u6708"
                    + "|[0-9]{4}[-/][0-9]{1,2}|[0-9]{1,2}-[A-Za-z]{3}(-[0-9]{2,4})?|[A-Za-z]{3}-[0-9]{2}"
                    + "|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}");

    /// What spreadsheets show in place of a result.
    private static final Pattern ERROR = Pattern.compile("#(REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|#+)|Err:[0-9]+");

    private final Figures figures;
    private final KpiTable table;
    private final Language language;

    public TypedValue(Figures figures, KpiTable table, Language language) {
        this.figures = figures;
        this.table = table;
        this.language = language;
    }

    /// The unit of the indicator as printed; empty if it has none.
    public String unit(IndicatorId indicator) {
        return figures.indicator(indicator).map(Indicator::unit).flatMap(unit -> unit.best(language)).orElse("");
    }

    /// What reading gave.
    public sealed interface Reading {}

    /// It is this value.
    public record Read(Value value) implements Reading {}

    /// It is no value.
    ///
    /// @param typed what was found
    /// @param fault what is wrong with it: the last part of a key of the bundles
    public record Misread(String typed, String fault) implements Reading {}

    /// What prints just like the value that is there is that value, with all it holds beyond what is printed.
    public Reading read(ValueKey key, String typed) {
        Value before = figures.value(key);
        return switch (reading(key, typed)) {
            case Read(Value value) when value.printed().equals(before.printed()) -> new Read(before);
            case Read read -> read;
            case Misread misread -> misread;
        };
    }

    private Reading reading(ValueKey key, String typed) {
        return switch (ValueReader.read(typed, unit(key.indicator()))) {
            case ValueReader.Read(Value.Amount amount) -> new Read(dressed(key, typed, amount));
            case ValueReader.Read(Value.Words(String words)) -> words(key, words);
            case ValueReader.Read(Value value) -> new Read(value);
            case ValueReader.Misread(String found, var fault) -> new Misread(found, switch (fault) {
                case POINTS -> "points";
                case GROUPS -> "groups";
                case LETTERS -> "letters";
                case SHAPE -> "shape";
                case TOO_LONG -> "long";
            });
        };
    }

    /// Words stand in place of a number at times; a date does where words are asked for, and only there.
    private Reading words(ValueKey key, String words) {
        Kind kind = figures.indicator(key.indicator()).map(one -> one.profile().kind()).orElse(Kind.AMOUNT);
        if (ERROR.matcher(words).matches()) {
            return new Misread(words, "error");
        }
        if (words.startsWith("=")) {
            return new Misread(words, "formula");
        }
        return kind != Kind.TEXT && DATE.matcher(words).matches()
                ? new Misread(words, "date")
                : new Read(new Value.Words(words));
    }

    private Value dressed(ValueKey key, String typed, Value.Amount amount) {
        Value before = figures.value(key);
        boolean saysDecimals = typed.indexOf('.') >= 0 || typed.indexOf('．') >= 0;
        int house = figures.indicator(key.indicator()).map(Indicator::decimals).orElse(0);
        int decimals = Math.max(amount.decimals(), house);
        if (!saysDecimals && before instanceof Value.Amount there) {
            decimals = there.decimals();
        }
        boolean grouped = amount.grouped()
                || amount.exact().abs().compareTo(THOUSAND) >= 0 && groupedHere(key, before);
        return new Value.Amount(amount.exact(), decimals, grouped);
    }

    /// Whether thousands are separated: as before, else as in the row, else as in the table; in an empty table
    /// they are, as in nearly all reports.
    private boolean groupedHere(ValueKey key, Value before) {
        return manner(before)
                .or(() -> table.years().stream()
                        .map(year -> figures.value(new ValueKey(key.indicator(), year)))
                        .flatMap(value -> manner(value).stream())
                        .findFirst())
                .or(() -> table.rows().stream()
                        .flatMap(row -> table.years().stream().map(year -> new ValueKey(row.indicator(), year)))
                        .flatMap(other -> manner(figures.value(other)).stream())
                        .findFirst())
                .orElse(true);
    }

    /// Whether a value separates thousands; empty if it has none.
    private static Optional<Boolean> manner(Value value) {
        return value instanceof Value.Amount amount && amount.exact().abs().compareTo(THOUSAND) >= 0
                ? Optional.of(amount.grouped())
                : Optional.empty();
    }
}
