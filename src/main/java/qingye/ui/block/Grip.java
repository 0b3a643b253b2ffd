package qingye.ui.block;

import qingye.model.block.Crop;

/// Where a part of a picture is taken hold of, to be made larger, smaller or moved.
///
/// @param across -1 for its left side, 1 for its right one, 0 for neither
/// @param down -1 for its top, 1 for its bottom, 0 for neither
record Grip(int across, int down) {

    /// All of it: it is moved as it is.
    static final Grip WHOLE = new Grip(0, 0);

    /// No side becomes shorter than this share of the picture.
    static final double LEAST = 0.1;

    /// The part after it was pulled.
    ///
    /// @param right how far to the right, as a share of the width of the picture
    /// @param below how far down, as a share of its height
    Crop pulled(Crop part, double right, double below) {
        if (equals(WHOLE)) {
            return new Crop(Math.clamp(part.left() + right, 0, 1 - part.width()),
                    Math.clamp(part.top() + below, 0, 1 - part.height()), part.width(), part.height());
        }
        double[] x = side(across, part.left(), part.left() + part.width(), right);
        double[] y = side(down, part.top(), part.top() + part.height(), below);
        return new Crop(x[0], y[0], x[1] - x[0], y[1] - y[0]);
    }

    private static double[] side(int end, double from, double to, double by) {
        return switch (end) {
            case -1 -> new double[] {Math.clamp(from + by, 0, to - LEAST), to};
            case 1 -> new double[] {from, Math.clamp(to + by, from + LEAST, 1)};
            default -> new double[] {from, to};
        };
    }
}
