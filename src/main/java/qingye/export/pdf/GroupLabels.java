package qingye.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Cell;
import qingye.document.Table.Row;

/// Parts cells that span rows where the page changes, and repeats their words in the part on the next page.
final class GroupLabels {

    private final List<Map<Integer, Cell>> grid;
    private final String id;
    private final PageMap pages;
    private final String continued;

    private GroupLabels(Table table, String id, PageMap pages, String continued) {
        grid = Grid.of(table);
        this.id = id;
        this.pages = pages;
        this.continued = continued;
    }

    /// The rows of `table` with no spanning cell running over a page.
    ///
    /// @param id of the table in the page map
    /// @param pages where the rows stood in the pass before
    /// @param continued appended to repeated words
    static List<Row> part(Table table, String id, PageMap pages, String continued) {
        var labels = new GroupLabels(table, id, pages, continued);
        for (int row = table.headerRows(); row < labels.grid.size(); row++) {
            for (Map.Entry<Integer, Cell> place : List.copyOf(labels.grid.get(row).entrySet())) {
                if (place.getValue().rowSpan() > 1) {
                    labels.part(row, place.getKey(), place.getValue());
                }
            }
        }
        return labels.grid.stream().map(cells -> new Row(List.copyOf(cells.values()))).toList();
    }

    private void part(int row, int column, Cell whole) {
        List<Integer> starts = starts(row, whole.rowSpan());
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int stop = i + 1 < starts.size() ? starts.get(i + 1) : row + whole.rowSpan();
            Cell part = Grid.covering(whole, stop - start);
            grid.get(start).put(column, start == row ? part : repeated(part));
        }
    }

    private Cell repeated(Cell part) {
        var words = new ArrayList<>(part.spans());
        words.add(Span.of(continued));
        return new Cell(words, part.role(), part.align(), part.rowSpan(), part.columnSpan());
    }

    /// The row itself and the rows inside its span with which a new page starts.
    private List<Integer> starts(int row, int span) {
        var starts = new ArrayList<Integer>();
        starts.add(row);
        int page = pages.page(PageMap.row(id, row)).orElse(0);
        for (int i = row + 1; i < row + span; i++) {
            int next = pages.page(PageMap.row(id, i)).orElse(page);
            if (page > 0 && next > page) {
                starts.add(i);
            }
            page = next;
        }
        return starts;
    }
}
