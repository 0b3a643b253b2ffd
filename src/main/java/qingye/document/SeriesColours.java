package qingye.document;

/// The colours of the series of a chart, the same in whatever it is printed to. They can be told apart in grey: their
/// lightness alternates.
public final class SeriesColours {

    /// Of the first series, and of all that is set off in a report, as red, green and blue of eight bits each.
    public static final int ACCENT = 0x1B6B4E;

    private static final int[] SERIES = {ACCENT, 0x7FB69A, 0xC9A45C, 0x4F7CA3, 0xA9B8AF, 0x8C6A9E};

    private SeriesColours() {}

    /// The colour of a series, from 0; they begin again after the sixth.
    public static int of(int series) {
        return SERIES[series % SERIES.length];
    }

    /// Whether what stands on it is to be light.
    public static boolean isDark(int series) {
        return series % SERIES.length % 3 == 0 || series % SERIES.length == 5;
    }
}
