package qingye.compose.drawing;

import qingye.document.SeriesColours;

/// Colours and measures that all drawings share; `0xRRGGBB` and points.
public final class Palette {

    /// As wide as the text column, about.
    public static final double WIDTH = 440;
    public static final int INK = 0x3A4640;
    public static final int FAINT = 0x8A948F;
    public static final int ACCENT = SeriesColours.ACCENT;
    public static final int TINT = 0xEDF5F1;
    public static final int EDGE = 0x7FA898;
    public static final int PAPER = 0xFFFFFF;

    private Palette() {}

    /// The colour of a series of a chart, from 0.
    public static int series(int at) {
        return SeriesColours.of(at);
    }

    /// What can be read on the colour of a series.
    public static int on(int at) {
        return SeriesColours.isDark(at) ? PAPER : INK;
    }
}
