package qingye.export.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.PageSize;

import qingye.document.SeriesColours;

/// Sizes and colours of the printed page. Lengths are points.
final class Design {

    static final PageSize PAGE = PageSize.A4;
    /// Size of running text.
    static final float TEXT = 10.5f;
    static final float LEADING = 1.72f;
    /// A line holds exactly 42 characters, so that pure Chinese lines need no stretching.
    static final float COLUMN = 42 * TEXT;
    static final float SIDE = (PAGE.getWidth() - COLUMN) / 2;
    static final float TOP = 92;
    static final float BOTTOM = 78;
    static final float COLUMN_HEIGHT = PAGE.getHeight() - TOP - BOTTOM;
    /// Between paragraphs.
    static final float GAP = 5;
    /// Above and below whatever stands out of the text: tables, figures, boxes.
    static final float BLOCK_GAP = 12;

    static final float SMALL = 8.5f;
    static final float CELL = 9;
    static final float LEAD = 13;
    static final float FURNITURE = 8;

    static final Color INK = colour(0x22302A);
    static final Color QUIET = colour(0x66736D);
    static final Color ACCENT = colour(SeriesColours.ACCENT);
    static final Color DEEP = colour(0x124534);
    static final Color TINT = colour(0xEDF5F1);
    static final Color PALE = colour(0xF5F9F7);
    /// The colour of a quotation mark.
    static final int MARK = SeriesColours.ACCENT;
    static final Color HEAD = colour(0xDCEBE4);
    static final Color HAIRLINE = colour(0xD3DDD8);
    static final Color RULE = colour(0x7FA898);
    static final Color WHITE = colour(0xFFFFFF);

    private Design() {
    }

    /// A colour of `0xRRGGBB`.
    static Color colour(int rgb) {
        return new DeviceRgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
