package qingye.compose.matrix;

import java.util.List;
import java.util.Optional;

/// What the label of a point could be, and where it is wanted.
///
/// @param x of the point
/// @param y of the point
/// @param texts what it may say, the best first; at least one
/// @param byHand where somebody put it
/// @param kept where it stood before, with the words it had there; it stays as long as nothing is covered
/// @param moved whether the point stood elsewhere then, so that others stay rather than this one
record Wish(double x, double y, List<LabelText> texts, Optional<Box> byHand, Optional<Box> kept, boolean moved) {

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
