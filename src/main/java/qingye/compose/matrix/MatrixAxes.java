package qingye.compose.matrix;

import java.math.BigDecimal;
import java.util.List;

/// What a matrix is drawn on: impact upwards, financial effect to the right, and what its marks mean. All words are
/// those of the edition it is drawn for.
///
/// @param dimensions their names; one without a name is not told in the legend
/// @param calculated what the hollow mark means that stays where a topic was moved from
/// @param before what the arrow means that begins where a topic stood last year
public record MatrixAxes(Axis impact, Axis financial, List<String> dimensions, String calculated, String before) {

    public MatrixAxes {
        dimensions = List.copyOf(dimensions);
    }

    /// One of the two axes.
    ///
    /// @param title printed at its end
    /// @param lowest where it begins
    /// @param highest where it ends
    /// @param threshold from where on a topic is material; without a line where it lies outside the axis
    public record Axis(String title, BigDecimal lowest, BigDecimal highest, BigDecimal threshold) {

        public Axis {
            if (lowest.compareTo(highest) >= 0) {
                throw new IllegalArgumentException("the axis ends where it begins");
            }
        }
    }

    String dimension(int at) {
        return at < dimensions.size() ? dimensions.get(at) : "";
    }
}
