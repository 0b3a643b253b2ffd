package qingye.ui.data;

import java.util.List;

/// How wide the columns of a sheet are and how high its rows, from what stands in them.
final class ColumnWidths {

    private static final double HAN = 13.2;
    private static final double LATIN = 7.6;
    private static final double PADDING = 26;
    private static final double LINE = 19;
    private static final double YEAR = 104;

    private ColumnWidths() {}

    static double width(TableSheet sheet, int column) {
        double head = of(sheet.heads().get(column)) + PADDING;
        double widest = sheet.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> cell.columnSpan() == 1)
                .mapToDouble(cell -> of(cell.text()) + PADDING)
                .max()
                .orElse(0);
        if (column >= sheet.labelColumns()) {
            return Math.clamp(Math.max(head, widest), YEAR, 240);
        }
        boolean unit = column == sheet.labelColumns() - 1;
        return unit ? Math.clamp(Math.max(head, widest), 64, 132) : Math.clamp(Math.max(head, widest), 112, 232);
    }

    /// The height of a row in which all single cells fit.
    static double height(TableSheet sheet, int row, List<Double> widths) {
        long lines = sheet.rows().get(row).stream()
                .filter(cell -> cell.rowSpan() == 1)
                .mapToLong(cell -> lines(cell, widths))
                .max()
                .orElse(1);
        return lines * LINE + 13;
    }

    private static long lines(TableSheet.Cell cell, List<Double> widths) {
        double room = -PADDING;
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
            room += widths.get(column);
        }
        return Math.clamp((long) Math.ceil(of(cell.text()) / Math.max(room, HAN)), 1, 6);
    }

    private static double of(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? LATIN : HAN).sum();
    }
}
