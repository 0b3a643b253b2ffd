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

    private static final double SAME = 0.01;

    Wish {
        texts = List.copyOf(texts);
    }

    /// What the label says that covers such a box; the best there is, if none covers it.
    LabelText text(Box box) {
        return texts.stream()
                .filter(text -> Math.abs(text.width() - box.width()) < SAME
                        && Math.abs(text.height() - box.height()) < SAME)
                .findFirst()
                .orElse(texts.getFirst());
    }

    /// How far another point is.
    double away(Wish other) {
        return new Way(x, y, other.x, other.y).length();
    }
}
