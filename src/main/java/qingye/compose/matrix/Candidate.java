package qingye.compose.matrix;

import org.jspecify.annotations.Nullable;

/// A place a label could have.
///
/// @param leader the line that ties it to its point; none where it stands beside it
/// @param cost how far away it is, in points, and what it meets that never gives way
record Candidate(LabelText text, Box box, @Nullable Way leader, double cost) {

    /// A label farther away than that is tied to its point by a line.
    private static final double TIED = 4.2;

    static Candidate of(Wish wish, LabelText text, Box box, double cost) {
        Way way = box.distance(wish.x(), wish.y()) > Marks.REACH + TIED ? box.to(wish.x(), wish.y()) : null;
        return new Candidate(text, box, way, cost);
    }
}
