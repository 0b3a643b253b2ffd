package qingye.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.OptionalInt;
import java.util.Set;

import qingye.document.Span;
import qingye.model.Figures;
import qingye.model.block.Inline;
import qingye.model.block.Qualifier;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// Prints the numbers in text: figures, sums over years, changes.
final class Numbers {

    private static final int PERCENT_DECIMALS = 1;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

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
        var sum = BigDecimal.ZERO;
        int decimals = 0;
        boolean grouped = false;
        for (int year = total.from().getValue(); year <= total.latest().getValue(); year++) {
            var key = new ValueKey(total.indicator(), Year.of(year));
            if (!(figures.value(key) instanceof Value.Amount amount)) {
                return missing(Composed.Kind.RECKONING, key.toString());
            }
            sum = sum.add(amount.rounded());
            decimals = Math.max(decimals, amount.decimals());
            grouped |= amount.grouped();
        }
        String number = with(new Value.Amount(sum, decimals, grouped), total.decimals()).printed();
        return whole(number, total.unit(), total.indicator(), total.qualifier());
    }

    /// A change in per cent refers to the absolute earlier value, so that its sign is that of the change. The words are
    /// chosen by the change as printed.
    private String change(Inline.Change change) {
        var base = new ValueKey(change.indicator(), change.base());
        if (!(figures.value(change.key()) instanceof Value.Amount now)
                || !(figures.value(base) instanceof Value.Amount then)) {
            return missing(Composed.Kind.RECKONING, change.key() + "/" + change.base());
        }
        BigDecimal difference = now.rounded().subtract(then.rounded());
        return switch (change.measure()) {
            case PERCENT -> {
                if (then.rounded().signum() == 0) {
                    yield missing(Composed.Kind.RECKONING, base.toString());
                }
                int decimals = change.decimals().orElse(PERCENT_DECIMALS);
                BigDecimal share = difference.multiply(HUNDRED)
                        .divide(then.rounded().abs(), decimals, RoundingMode.HALF_UP);
                yield directed(share, decimals, false, "%", change.worded());
            }
            case AMOUNT -> {
                int decimals = change.decimals().orElse(Math.max(now.decimals(), then.decimals()));
                String unit = unit(change.indicator());
                String after = unit.equals("%") ? wording.furniture("compose.change.points") : spaced(unit);
                yield directed(difference, decimals, now.grouped() || then.grouped(), after, change.worded());
            }
        };
    }

    private String directed(BigDecimal change, int decimals, boolean grouped, String unit, boolean worded) {
        BigDecimal rounded = change.setScale(decimals, RoundingMode.HALF_UP);
        if (!worded) {
            return new Value.Amount(rounded, decimals, grouped).printed() + unit;
        }
        if (rounded.signum() == 0) {
            return wording.furniture("compose.change.same");
        }
        String printed = new Value.Amount(rounded.abs(), decimals, grouped).printed() + unit;
        return wording.furniture(rounded.signum() > 0 ? "compose.change.up" : "compose.change.down", printed);
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
