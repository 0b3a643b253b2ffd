package qingye.ui.block;

/// The measures of the page, in pixels.
public final class Measure {

    /// The size of the text.
    public static final double EM = 16;
    /// The width of the text column: forty characters.
    public static final double COLUMN = 40 * EM;

    /// The family of the bundled typeface, in which drawings are measured.
    static final String FAMILY = "Qingye Sans SC";

    private Measure() {}
}
