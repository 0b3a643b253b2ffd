package qingye.compose.matrix;

import java.util.List;
import java.util.Optional;

/// What the label of a point could be, and where it must be if somebody put it there.
///
/// @param x of the point
/// @param y of the point
/// @param texts what it may say, the best first; at least one
/// @param fixed where it stands already, with the words it has there
record Wish(double x, double y, List<LabelText> texts, Optional<Candidate> fixed) {

    Wish {
        texts = List.copyOf(texts);
    }

    /// How far another point is.
    double away(Wish other) {
        return new Way(x, y, other.x, other.y).length();
    }
}
