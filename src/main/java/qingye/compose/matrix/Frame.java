package qingye.compose.matrix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import qingye.compose.matrix.MatrixAxes.Axis;
import qingye.document.Drawing.Point;

/// From the scales of the axes to the sheet and back.
///
/// @param axes as far as they are seen
/// @param whole all of them; what is outside counts as being at their edge
record Frame(MatrixAxes axes, MatrixAxes whole, Box box) {

    /// Finer than anybody can point.
    private static final int DECIMALS = 2;
    private static final int MOST_STEPS = 6;
    private static final int[] ROUND = {1, 2, 5, 10};

    Point on(MatrixPlace place) {
        return new Point(x(place.financial()), y(place.impact()));
    }

    double x(BigDecimal financial) {
        return box.left() + box.width() * share(axes.financial(), whole.financial(), financial);
    }

    double y(BigDecimal impact) {
        return box.bottom() - box.height() * share(axes.impact(), whole.impact(), impact);
    }

    /// Whether a place is in sight.
    boolean shows(MatrixPlace place) {
        return shows(axes.impact(), whole.impact(), place.impact())
                && shows(axes.financial(), whole.financial(), place.financial());
    }

    MatrixPlace at(double x, double y) {
        return new MatrixPlace(
                value(axes.impact(), (box.bottom() - y) / box.height()),
                value(axes.financial(), (x - box.left()) / box.width()));
    }

    /// Where ticks stand on an axis: at round numbers, at most seven of them.
    static List<BigDecimal> ticks(Axis axis) {
        BigDecimal step = step(axis.highest().subtract(axis.lowest()));
        var ticks = new ArrayList<BigDecimal>();
        BigDecimal tick = axis.lowest().divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (tick.compareTo(axis.highest()) <= 0) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    static String print(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal step(BigDecimal range) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
        int power = rough.precision() - rough.scale() - 1;
        for (int factor : ROUND) {
            BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return BigDecimal.TEN.scaleByPowerOfTen(power);
    }

    private static boolean shows(Axis axis, Axis whole, BigDecimal value) {
        BigDecimal at = on(whole, value);
        return at.compareTo(axis.lowest()) >= 0 && at.compareTo(axis.highest()) <= 0;
    }

    private static double share(Axis axis, Axis whole, BigDecimal value) {
        double low = axis.lowest().doubleValue();
        return (on(whole, value).doubleValue() - low) / (axis.highest().doubleValue() - low);
    }

    private static BigDecimal on(Axis whole, BigDecimal value) {
        return value.max(whole.lowest()).min(whole.highest());
    }

    private static BigDecimal value(Axis axis, double share) {
        return axis.highest().subtract(axis.lowest())
                .multiply(BigDecimal.valueOf(Math.clamp(share, 0, 1)))
                .add(axis.lowest())
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
