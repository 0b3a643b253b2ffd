package qingye.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.document.Table;

/// A table with every place filled: Word wants a cell also where a cell from a row above reaches down.
final class Grid {

    private final List<List<Place>> rows;
    private final int[] edges;

    private Grid(List<List<Place>> rows, int[] edges) {
        this.rows = rows;
        this.edges = edges;
    }

    /// A place in a row.
    ///
    /// @param cell whose text or surface is here
    /// @param column the first column it covers
    /// @param starts whether the cell begins in this row; otherwise it reaches down from above
    record Place(Table.Cell cell, int column, boolean starts) {}

    /// Spreads a table over a width in twips.
    ///
    /// @param measure how wide a cell must be at least; a wish that yields where there is no room for all
    /// @throws IllegalArgumentException if a row and the spans reaching into it do not fill the columns
    static Grid of(Table table, int width, Measure measure) {
        int columns = table.columns().size();
        var above = new ArrayList<Optional<Place>>();
        int[] left = new int[columns];
        for (int i = 0; i < columns; i++) {
            above.add(Optional.empty());
        }
        var rows = new ArrayList<List<Place>>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(fill(table, row, above, left));
        }
        return new Grid(rows, edges(table, width, least(rows, columns, measure)));
    }

    private static List<Place> fill(Table table, int row, List<Optional<Place>> above, int[] left) {
        var places = new ArrayList<Place>();
        var cells = table.rows().get(row).cells().iterator();
        int column = 0;
        while (column < left.length) {
            Place place;
            if (left[column] > 0) {
                Table.Cell cell = above.get(column).orElseThrow().cell();
                place = new Place(cell, column, false);
            } else if (cells.hasNext()) {
                place = new Place(cells.next(), column, true);
            } else {
                throw new IllegalArgumentException("row " + row + " ends at column " + column + " of " + left.length);
            }
            places.add(place);
            int end = column + place.cell().columnSpan();
            if (end > left.length) {
                throw new IllegalArgumentException("row " + row + " is wider than " + left.length + " columns");
            }
            for (int i = column; i < end; i++) {
                left[i] = (place.starts() ? place.cell().rowSpan() : left[i]) - 1;
                above.set(i, Optional.of(place));
            }
            column = end;
        }
        if (cells.hasNext()) {
            throw new IllegalArgumentException("row " + row + " is wider than " + left.length + " columns");
        }
        return places;
    }

    // The weights share the width out; then columns too narrow for a figure take from those that have room.
    private static int[] edges(Table table, int width, int[] least) {
        List<Table.Column> columns = table.columns();
        double all = columns.stream().mapToDouble(Table.Column::weight).sum();
        double[] widths = new double[least.length];
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width * columns.get(i).weight() / all;
            missing += Math.max(0, least[i] - widths[i]);
            spare += Math.max(0, widths[i] - least[i]);
        }
        double given = spare == 0 ? 0 : Math.min(1, missing / spare);
        double taken = missing == 0 ? 0 : Math.min(1, spare / missing);
        int[] edges = new int[widths.length + 1];
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            double room = widths[i] - least[i];
            sum += widths[i] - room * (room > 0 ? given : taken);
            edges[i + 1] = (int) Math.round(sum);
        }
        return edges;
    }

    private static int[] least(List<List<Place>> rows, int columns, Measure measure) {
        int[] least = new int[columns];
        for (List<Place> row : rows) {
            for (Place place : row) {
                if (place.starts() && place.cell().columnSpan() == 1) {
                    least[place.column()] = Math.max(least[place.column()], measure.of(place.cell()));
                }
            }
        }
        return least;
    }

    /// The width in twips below which a cell looks broken.
    @FunctionalInterface
    interface Measure {
        int of(Table.Cell cell);
    }

    /// The places of each row from the left.
    List<List<Place>> rows() {
        return rows;
    }

    /// Where each column begins, in twips from the left edge of the table; one more for the right edge.
    int[] edges() {
        return edges.clone();
    }

    /// Width of a place in twips.
    int width(Place place) {
        return edges[place.column() + place.cell().columnSpan()] - edges[place.column()];
    }
}
