package qingye.exchange.manuscript;

/// How much is read of a text. A report has a few hundred pages; what is far beyond is a mistake or an attack, and is
/// refused while it is still cheap to do so.
public final class Limits {

    /// Bytes of a Word file.
    public static final long FILE = 300L << 20;
    /// Bytes of a file of plain text or Markdown.
    public static final long TEXT_FILE = 20L << 20;
    /// Characters of a pasted page or text: what clipboards hold of a hundred pages.
    public static final int PASTED = 5_000_000;
    /// Characters of the whole text.
    public static final int TEXT = 5_000_000;
    /// Paragraphs, lists, tables and pictures together.
    public static final int BLOCKS = 50_000;
    /// Cells of all tables together.
    public static final int CELLS = 400_000;
    /// Columns of a table.
    public static final int COLUMNS = 63;
    /// Merged areas of a table.
    public static final int AREAS = 1_000;
    /// Bytes of all pictures together.
    public static final long PICTURES = 300L << 20;
    /// Different remarks that are kept one by one.
    public static final int REMARKS = 2_000;
    /// Characters a remark quotes.
    public static final int QUOTED = 80;

    private Limits() {}
}
