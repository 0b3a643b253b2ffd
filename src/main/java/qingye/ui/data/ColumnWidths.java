package qingye.ui.data;

import java.util.List;
import java.util.stream.IntStream;

import qingye.ui.sheet.TableSheet;

/// How wide the columns of a sheet are and how high its rows, from what stands in them.
final class ColumnWidths {

    private static final double HAN = 13.2;
    private static final double LATIN = 7.6;
    private static final double PADDING = 26;
    private static final double LINE = 19;
    private static final double YEAR = 104;
    private static final double NARROWEST = 112;

    /// The height of a row of one line.
    static final double LEAST_HEIGHT = LINE + 13;

    private ColumnWidths() {}

    /// The widths of all columns. Where they do not fit into the room there is, labels are broken into lines.
    ///
    /// @param room what all columns may take; 0 if not known yet
    static List<Double> widths(TableSheet sheet, double room) {
        List<Double> wanted = IntStream.range(0, sheet.heads().size())
                .mapToObj(column -> width(sheet, column))
                .toList();
        double lack = wanted.stream().mapToDouble(Double::doubleValue).sum() - room;
        int names = sheet.labelColumns() - 1;
        if (room <= 0 || lack <= 0 || names < 1) {
            return wanted;
        }
        double flexible = wanted.subList(0, names).stream().mapToDouble(width -> width - NARROWEST).sum();
        double share = flexible <= 0 ? 0 : Math.min(1, lack / flexible);
        return IntStream.range(0, wanted.size())
                .mapToObj(column -> column < names
                        ? Math.floor(wanted.get(column) - share * (wanted.get(column) - NARROWEST))
                        : wanted.get(column))
                .toList();
    }

    private static double width(TableSheet sheet, int column) {
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
        return unit
                ? Math.clamp(Math.max(head, widest), 64, 132)
                : Math.clamp(Math.max(head, widest), NARROWEST, 260);
    }

    /// The height of a row in which all single cells fit.
    static double height(TableSheet sheet, int row, List<Double> widths) {
        long lines = sheet.rows().get(row).stream()
                .filter(cell -> cell.rowSpan() == 1)
                .mapToLong(cell -> lines(cell, widths))
                .max()
                .orElse(1);
        return (lines - 1) * LINE + LEAST_HEIGHT;
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
