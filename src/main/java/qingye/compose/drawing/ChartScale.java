package qingye.compose.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import qingye.document.Chart;

/// The value axis of a chart: from zero (or below) to a round number above the highest mark, in four or five steps.
///
/// @param low where the axis starts
/// @param high where it ends
/// @param step between two ticks
record ChartScale(double low, double high, double step) {

    static ChartScale of(Chart chart) {
        double highest = 0;
        double lowest = 0;
        for (int category = 0; category < chart.categories().size(); category++) {
            double stack = 0;
            for (Chart.Series series : chart.series()) {
                double value = series.points().get(category).value().map(BigDecimal::doubleValue).orElse(0.0);
                stack += value;
                highest = Math.max(highest, chart.kind() == Chart.Kind.STACKED ? stack : value);
                lowest = Math.min(lowest, chart.kind() == Chart.Kind.STACKED ? stack : value);
            }
        }
        if (highest == lowest) {
            return new ChartScale(0, 1, 0.25);
        }
        double step = round((highest - lowest) / 4);
        return new ChartScale(Math.floor(lowest / step) * step, Math.ceil(highest / step - 1e-9) * step, step);
    }

    /// The next of 1, 2, 2.5, 5, 10 times a power of ten.
    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (rough <= factor * power * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        long count = Math.round((high - low) / step);
        for (long at = 0; at <= count; at++) {
            ticks.add(low + at * step);
        }
        return ticks;
    }

    /// Where a value stands between the ends of the axis, from 0 to 1.
    double share(double value) {
        return (value - low) / (high - low);
    }

    /// A tick as printed at the axis.
    String print(double tick) {
        int decimals = Math.max(0, new BigDecimal(step).round(new MathContext(6)).stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", tick + 0.0);
    }
}
