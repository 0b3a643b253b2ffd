package qingye.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The figures of a chart, for programs that draw charts themselves.
///
/// @param kind how it is drawn
/// @param title printed above it
/// @param unit of all values, printed once
/// @param categories along the axis, usually years
/// @param series one value per category each; a pie and a ring have one
public record Chart(Kind kind, String title, String unit, List<String> categories, List<Series> series) {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException(one.name() + " has " + one.points().size() + " points for "
                        + categories.size() + " categories");
            }
        }
    }

    /// How a chart is drawn.
    public enum Kind {
        BAR, STACKED, LINE, PIE, RING
    }

    /// A named row of points.
    public record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /// One value.
    ///
    /// @param value empty where nothing is known; such a place stays free
    /// @param printed as it stands in the tables
    public record Point(Optional<BigDecimal> value, String printed) {}
}
