package qingye.compose.drawing;

import java.util.ArrayList;
import java.util.List;

import qingye.document.Drawing.Point;

/// The places of centred labels in a drawing, so that no two are printed over each other.
final class LabelPlaces {

    private static final int MOST_STEPS = 6;
    private static final double AIR = 1.5;

    private final List<Taken> taken = new ArrayList<>();

    private record Taken(double left, double right, double bottom, double height) {

        boolean meets(Taken other) {
            return left < other.right && other.left < right
                    && bottom - height < other.bottom && other.bottom - other.height < bottom;
        }
    }

    /// Where the base line of words can stand: at the first wish that is free, else further and further above.
    ///
    /// @param at the middle of the words and the first wish
    /// @param second the second wish
    double free(String words, double size, Point at, double second) {
        double half = TextWidth.of(words, size) / 2 + AIR;
        for (int step = -1; step < MOST_STEPS; step++) {
            double y = step == 0 ? second : at.y() - Math.max(0, step) * (size + AIR);
            var place = new Taken(at.x() - half, at.x() + half, y, size);
            if (taken.stream().noneMatch(place::meets)) {
                taken.add(place);
                return y;
            }
        }
        return at.y();
    }
}
