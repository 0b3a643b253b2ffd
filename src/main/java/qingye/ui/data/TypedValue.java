package qingye.ui.data;

import java.math.BigDecimal;
import java.util.Optional;

import qingye.model.Figures;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.indicator.ValueReader;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

/// What a person means by typing into a cell: as printed where they say so, otherwise in the manner of what stood there
/// and of its neighbours. `2974` typed over `2,975` keeps the comma; `12` in a column of `1.50` gets two decimals.
final class TypedValue {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Figures figures;
    private final KpiTable table;
    private final Language language;

    TypedValue(Figures figures, KpiTable table, Language language) {
        this.figures = figures;
        this.table = table;
        this.language = language;
    }

    /// The unit of the indicator as printed; empty if it has none.
    String unit(IndicatorId indicator) {
        return figures.indicator(indicator).map(Indicator::unit).flatMap(unit -> unit.best(language)).orElse("");
    }

    ValueReader.Reading read(ValueKey key, String typed) {
        return switch (ValueReader.read(typed, unit(key.indicator()))) {
            case ValueReader.Read(Value.Amount amount) -> new ValueReader.Read(dressed(key, typed, amount));
            case ValueReader.Read read -> read;
            case ValueReader.Misread misread -> misread;
        };
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
        var dressed = new Value.Amount(amount.exact(), decimals, grouped);
        boolean same = before instanceof Value.Amount there
                && there.exact().compareTo(amount.exact()) == 0
                && there.printed().equals(dressed.printed());
        return same ? before : dressed;
    }

    /// Whether thousands are separated: as before, else as in the row, else as in the table.
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
                .orElse(false);
    }

    /// Whether a value separates thousands; empty if it has none.
    private static Optional<Boolean> manner(Value value) {
        return value instanceof Value.Amount amount && amount.exact().abs().compareTo(THOUSAND) >= 0
                ? Optional.of(amount.grouped())
                : Optional.empty();
    }
}
