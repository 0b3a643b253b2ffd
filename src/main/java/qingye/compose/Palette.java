package qingye.compose;

/// Colours and measures that all drawings share; `0xRRGGBB` and points.
final class Palette {

    /// As wide as the text column, about.
    static final double WIDTH = 440;
    static final int INK = 0x3A4640;
    static final int FAINT = 0x8A948F;
    static final int ACCENT = 0x1F6B4A;
    static final int TINT = 0xEDF5F1;
    static final int EDGE = 0x7FA898;
    static final int PAPER = 0xFFFFFF;
    private static final int[] SERIES = {0x1F6B4A, 0x7FB69A, 0xC9A45C, 0x4F7CA3, 0xA9B8AF, 0x8C6A9E};

    private Palette() {}

    /// The colour of a series of a chart, from 0.
    static int series(int at) {
        return SERIES[at % SERIES.length];
    }

    /// What can be read on the colour of a series.
    static int on(int at) {
        return at % SERIES.length == 0 || at % SERIES.length == 3 || at % SERIES.length == 5 ? PAPER : INK;
    }
}
