package qingye.compose.matrix;

import qingye.compose.drawing.Palette;

/// How much of a matrix is drawn, and how large. Its type stays as large as it is, so that a larger sheet has more room
/// for names.
///
/// @param width of the sheet in points
/// @param height of the sheet in points, without the list
/// @param names whether labels tell the names where there is room; otherwise they are numbers
/// @param list whether the topics are listed below by number, sorted by dimension; it stands for the legend, too
public record MatrixLook(double width, double height, boolean names, boolean list) {

    private static final double LEAST = 120;

    /// For paper: as wide as the text column, with the list of all topics.
    public static final MatrixLook PRINTED = new MatrixLook(Palette.WIDTH, 320, true, true);

    public MatrixLook {
        if (width < LEAST || height < LEAST) {
            throw new IllegalArgumentException("a matrix needs " + LEAST + " points each way");
        }
    }
}
