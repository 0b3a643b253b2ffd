package qingye.ui.matrix;

/// The look of the dimensions, told apart by shape and by colour.
public final class DotStyle {

    private static final int LOOKS = 5;

    private DotStyle() {}

    /// The style class of a dimension.
    ///
    /// @param at which one, from 0
    public static String of(int at) {
        return "dimension-" + Math.min(at, LOOKS - 1);
    }
}
