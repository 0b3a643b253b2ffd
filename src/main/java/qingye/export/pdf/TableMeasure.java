package qingye.export.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.renderer.IRenderer;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Cell;

/// Lays a table out on an endless page, to learn how high its parts are.
final class TableMeasure {

    private final Pass pass;
    private final Tables tables;
    private final String continued;

    /// @param continued what will be appended to repeated labels
    TableMeasure(Pass pass, Tables tables, String continued) {
        this.pass = pass;
        this.tables = tables;
        this.continued = continued;
    }

    /// The heights of the table's parts.
    TableSizes of(Table table) {
        float[] heights = rowHeights(table);
        float header = 0;
        var rows = new ArrayList<Float>();
        var bands = new BitSet();
        for (int row = 0; row < heights.length; row++) {
            bands.set(Math.max(0, row - table.headerRows()), table.isBand(row));
            if (row < table.headerRows()) {
                header += heights[row];
            } else {
                rows.add(heights[row]);
            }
        }
        float above = Tables.GAP_ABOVE + (table.caption().isEmpty() ? 0 : pass.height(tables.caption(table)));
        float notes = table.notes().isEmpty() ? 0 : pass.height(tables.notes(table.notes()));
        return new TableSizes(above, header, rows, labels(table), bands, Tables.below(table), notes);
    }

    /// Cells that span rows are left empty: they are counted apart.
    private float[] rowHeights(Table table) {
        var heights = new float[table.rows().size()];
        com.itextpdf.layout.element.Table grid = tables.frame(table);
        List<Map<Integer, Cell>> cells = Grid.of(table);
        List<Map<Integer, com.itextpdf.layout.element.Cell>> rows = new ArrayList<>();
        cells.forEach(_ -> rows.add(new TreeMap<>()));
        for (int row = 0; row < heights.length; row++) {
            boolean header = row < table.headerRows();
            for (Map.Entry<Integer, Cell> place : cells.get(row).entrySet()) {
                Cell cell = place.getValue();
                for (int i = 0; i < cell.rowSpan(); i++) {
                    rows.get(row + i).put(place.getKey(), cell.rowSpan() == 1
                            ? tables.cell(cell, header, table.look(), row == 0)
                            : new com.itextpdf.layout.element.Cell(1, cell.columnSpan()).setBorder(Border.NO_BORDER));
                }
            }
        }
        rows.forEach(row -> row.values().forEach(grid::addCell));
        var tops = new float[heights.length];
        for (IRenderer child : pass.layout(grid, pass.column()).getChildRenderers()) {
            if (child.getModelElement() instanceof com.itextpdf.layout.element.Cell cell) {
                int row = cell.getRow();
                Rectangle room = child.getOccupiedArea().getBBox();
                heights[row] = Math.max(heights[row], room.getHeight());
                tops[row] = Math.max(tops[row], room.getTop());
            }
        }
        // The rules between rows belong to none of them, but take room.
        for (int row = 0; row + 1 < heights.length; row++) {
            heights[row] = Math.max(heights[row], tops[row] - tops[row + 1]);
        }
        return heights;
    }

    private List<TableSizes.Label> labels(Table table) {
        UnitValue[] shares = tables.widths(table);
        var labels = new ArrayList<TableSizes.Label>();
        List<Map<Integer, Cell>> cells = Grid.of(table);
        for (int row = table.headerRows(); row < cells.size(); row++) {
            int under = row - table.headerRows();
            cells.get(row).forEach((column, cell) -> {
                if (cell.rowSpan() > 1) {
                    labels.add(new TableSizes.Label(under, cell.rowSpan(), labelHeight(cell, column, shares)));
                }
            });
        }
        return labels;
    }

    private float labelHeight(Cell label, int column, UnitValue[] shares) {
        float width = 0;
        for (int i = 0; i < label.columnSpan(); i++) {
            width += shares[column + i].getValue() * pass.column() / 100;
        }
        var words = new ArrayList<>(label.spans());
        words.add(Span.of(continued));
        float height = 2 * Tables.UPRIGHT_PADDING;
        for (Paragraph line : tables.lines(words, Face.CELL)) {
            height += pass.height(line, width - 2 * Tables.SIDE_PADDING);
        }
        return height;
    }
}
