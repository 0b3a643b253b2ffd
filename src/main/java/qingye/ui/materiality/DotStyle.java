package qingye.ui.materiality;

/// The look of the dimensions, told apart by shape and by colour.
final class DotStyle {

    private static final int LOOKS = 5;

    private DotStyle() {}

    /// The style class of a dimension.
    ///
    /// @param at which one, from 0
    static String of(int at) {
        return "dimension-" + Math.min(at, LOOKS - 1);
    }
}
