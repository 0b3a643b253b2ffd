package qingye.model.block;

/// The part of a picture that is printed, as shares of its width and height.
///
/// @param left where it starts, from 0
/// @param top where it starts, from 0
/// @param width above 0; left and width together at most 1
/// @param height above 0; top and height together at most 1
public record Crop(double left, double top, double width, double height) {

    /// All of it.
    public static final Crop NONE = new Crop(0, 0, 1, 1);

    private static final double SLACK = 1e-9;

    public Crop {
        boolean inside = left >= 0 && top >= 0 && width > 0 && height > 0
                && left + width <= 1 + SLACK && top + height <= 1 + SLACK;
        if (!inside) {
            throw new IllegalArgumentException("not a part: " + left + "," + top + "," + width + "," + height);
        }
    }
}
