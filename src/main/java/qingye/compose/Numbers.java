package qingye.compose;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;

import qingye.document.Span;
import qingye.model.Figures;
import qingye.model.Reckoning;
import qingye.model.block.Inline;
import qingye.model.block.Qualifier;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// Prints the numbers in text: figures, sums over years, changes.
final class Numbers {

    private final Figures figures;
    private final Wording wording;

    Numbers(Figures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    /// The name of an indicator; its code where it is gone.
    String name(IndicatorId indicator) {
        return figures.indicator(indicator).map(Indicator::name).map(wording::name).orElse(indicator.code());
    }

    /// A number as it stands in text.
    Span print(Inline.Numeric number) {
        String words = switch (number) {
            case Inline.Figure figure -> figure(figure);
            case Inline.Total total -> total(total);
            case Inline.Change change -> change(change);
        };
        return new Span.Figure(words, new ValueKey(number.indicator(), number.latest()).toString(), Set.of());
    }

    private String figure(Inline.Figure figure) {
        Value value = figures.value(figure.key());
        if (value instanceof Value.Empty) {
            return missing(Composed.Kind.FIGURE, figure.key().toString());
        }
        String number = value instanceof Value.Amount amount
                ? with(amount, figure.decimals()).printed()
                : value.printed();
        return whole(number, figure.unit(), figure.indicator(), figure.qualifier());
    }

    private String total(Inline.Total total) {
        return switch (Reckoning.of(total, figures)) {
            case Reckoning.Reckoned(Value.Amount sum) ->
                whole(sum.printed(), total.unit(), total.indicator(), total.qualifier());
            case Reckoning.Lacking(ValueKey key) -> missing(Composed.Kind.RECKONING, key.toString());
        };
    }

    /// The words are chosen by the change as printed.
    private String change(Inline.Change change) {
        return switch (Reckoning.of(change, figures)) {
            case Reckoning.Reckoned(Value.Amount moved) -> directed(moved, unit(change), change.worded());
            case Reckoning.Lacking(ValueKey key) -> missing(Composed.Kind.RECKONING, key.toString());
        };
    }

    private String unit(Inline.Change change) {
        return switch (change.measure()) {
            case PERCENT -> "%";
            case AMOUNT -> {
                String unit = unit(change.indicator());
                yield unit.equals("%") ? wording.furniture("compose.change.points") : spaced(unit);
            }
        };
    }

    private String directed(Value.Amount change, String unit, boolean worded) {
        if (!worded) {
            return change.printed() + unit;
        }
        BigDecimal moved = change.rounded();
        if (moved.signum() == 0) {
            return wording.furniture("compose.change.same");
        }
        String printed = new Value.Amount(moved.abs(), change.decimals(), change.grouped()).printed() + unit;
        return wording.furniture(moved.signum() > 0 ? "compose.change.up" : "compose.change.down", printed);
    }

    private String missing(Composed.Kind kind, String place) {
        wording.gap(kind, place);
        return wording.furniture("compose.figure.missing");
    }

    private static Value.Amount with(Value.Amount amount, OptionalInt decimals) {
        return decimals.isPresent()
                ? new Value.Amount(amount.exact(), decimals.getAsInt(), amount.grouped())
                : amount;
    }

    /// The word 余 stands between the number and its unit, as does a plus; the other qualifiers before the number.
    private String whole(String number, boolean unit, IndicatorId indicator, Qualifier qualifier) {
        String after = unit ? spaced(unit(indicator)) : "";
        return switch (qualifier) {
            case NONE -> number + after;
            case ABOUT -> wording.furniture("compose.figure.about", number + after);
            case NEARLY -> wording.furniture("compose.figure.nearly", number + after);
            case OVER -> wording.furniture("compose.figure.over", number + after);
            case ODD -> wording.furniture("compose.figure.odd", number) + after;
            case AND_MORE -> wording.furniture("compose.figure.more", number) + after;
        };
    }

    private String unit(IndicatorId indicator) {
        return figures.indicator(indicator).map(Indicator::unit).map(wording::name).orElse("");
    }

    private String spaced(String unit) {
        boolean close = unit.isEmpty() || unit.startsWith("%") || !wording.english();
        return (close ? "" : " ") + unit;
    }
}
