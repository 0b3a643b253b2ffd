package qingye.compose;

import qingye.document.SeriesColours;

/// Colours and measures that all drawings share; `0xRRGGBB` and points.
final class Palette {

    /// As wide as the text column, about.
    static final double WIDTH = 440;
    static final int INK = 0x3A4640;
    static final int FAINT = 0x8A948F;
    static final int ACCENT = SeriesColours.ACCENT;
    static final int TINT = 0xEDF5F1;
    static final int EDGE = 0x7FA898;
    static final int PAPER = 0xFFFFFF;

    private Palette() {}

    /// The colour of a series of a chart, from 0.
    static int series(int at) {
        return SeriesColours.of(at);
    }

    /// What can be read on the colour of a series.
    static int on(int at) {
        return SeriesColours.isDark(at) ? PAPER : INK;
    }
}
