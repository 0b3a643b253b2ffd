package qingye.compose.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;

import qingye.compose.matrix.MatrixAxes.Axis;

/// The part of a matrix that is looked at: all of it, or a closer look at some. Places are shares of the axes.
///
/// @param left where it begins on the financial axis
/// @param bottom where it begins on the axis of impacts
/// @param size how much of each axis it shows
public record MatrixView(double left, double bottom, double size) {

    /// All of it.
    public static final MatrixView WHOLE = new MatrixView(0, 0, 1);

    private static final double CLOSEST = 0.125;
    private static final double ALL = 0.999;
    /// Finer than a pixel.
    private static final int DECIMALS = 5;

    public MatrixView {
        size = size > ALL ? 1 : Math.max(CLOSEST, size);
        left = Math.clamp(left, 0, 1 - size);
        bottom = Math.clamp(bottom, 0, 1 - size);
    }

    /// How many times as large as the whole is what it shows.
    public double zoom() {
        return 1 / size;
    }

    public boolean isWhole() {
        return size == 1;
    }

    /// Whether one can look closer still.
    public boolean isClosest() {
        return size <= CLOSEST;
    }

    /// A closer look, or one from farther away, at what stays where it is.
    ///
    /// @param factor how many times as large everything gets
    /// @param right where that stands in the view, from 0 at its left to 1
    /// @param up from 0 at its bottom to 1
    public MatrixView zoomed(double factor, double right, double up) {
        double wanted = Math.clamp(size / factor, CLOSEST, 1);
        return new MatrixView(left + right * (size - wanted), bottom + up * (size - wanted), wanted);
    }

    /// The same look at what is beside.
    ///
    /// @param right by what share of the view
    /// @param up by what share of the view
    public MatrixView moved(double right, double up) {
        return new MatrixView(left + right * size, bottom + up * size, size);
    }

    /// The same look with a place in its middle, as far as the axes reach.
    public MatrixView at(MatrixAxes axes, MatrixPlace place) {
        return new MatrixView(share(axes.financial(), place.financial()) - size / 2,
                share(axes.impact(), place.impact()) - size / 2, size);
    }

    /// The axes as far as they are seen.
    MatrixAxes of(MatrixAxes axes) {
        return isWhole()
                ? axes
                : new MatrixAxes(part(axes.impact(), bottom), part(axes.financial(), left), axes.dimensions(),
                        axes.calculated(), axes.before());
    }

    private Axis part(Axis axis, double from) {
        return new Axis(axis.title(), value(axis, from), value(axis, from + size), axis.threshold());
    }

    private static BigDecimal value(Axis axis, double share) {
        return axis.highest().subtract(axis.lowest())
                .multiply(BigDecimal.valueOf(share))
                .add(axis.lowest())
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static double share(Axis axis, BigDecimal value) {
        double low = axis.lowest().doubleValue();
        return (value.doubleValue() - low) / (axis.highest().doubleValue() - low);
    }
}
