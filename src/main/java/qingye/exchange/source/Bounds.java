package qingye.exchange.source;

/// How much is read of a source. A report has a few thousand figures; what is far beyond is a mistake or an attack, and
/// is refused while it is still cheap to do so.
public final class Bounds {

    /// Bytes of a file.
    public static final long FILE = 200L << 20;
    /// Rows of a CSV file, its header included; and values of a workbook.
    public static final int ROWS = 200_000;
    /// Cells of a workbook that hold something, and texts shared by them.
    public static final int CELLS = 500_000;
    /// Columns of a sheet.
    public static final int COLUMNS = 512;
    /// Characters of one row of a CSV file.
    public static final int ROW_TEXT = 1 << 20;
    /// Characters of a cell.
    public static final int CELL_TEXT = 1 << 15;
    /// Characters of all texts of a workbook, and of all cells of a sheet.
    public static final int TEXT = 20_000_000;
    /// Characters of a label.
    public static final int LABEL = 500;
    /// Bytes a part of a workbook unpacks to.
    public static final long PART = 200L << 20;
    /// Parts of a workbook.
    public static final int PARTS = 1_000;
    /// Merged ranges of a sheet.
    public static final int MERGES = 50_000;

    /// Columns of all merged ranges of a sheet together.
    public static final int MERGED_COLUMNS = 500_000;

    private Bounds() {}
}
