package qingye.ui.data;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;

import impl.org.controlsfx.spreadsheet.CellView;

import qingye.model.id.RowId;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Marks;
import qingye.ui.sheet.TableSheet;
import qingye.ui.sheet.Target;

/// Puts the marks of findings into the cells of a grid, without the grid being built again.
final class GridMarks {

    private final SheetGrid grid;
    private Marks marks = Marks.NONE;
    private Set<GridCell> marked = cells();

    GridMarks(SheetGrid grid) {
        this.grid = grid;
    }

    /// Shows these.
    void show(Marks newer) {
        if (newer.equals(marks)) {
            return;
        }
        marks = newer;
        grid.shown().ifPresent(this::show);
    }

    /// Shows the same in cells that are new.
    void renew(TableSheet sheet) {
        marked = cells();
        show(sheet);
    }

    /// A set by identity: to its library a cell is what stands in it, and that changes while the cell is in a set.
    private static Set<GridCell> cells() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void show(TableSheet sheet) {
        Set<GridCell> now = cells();
        Set<GridCell> changed = cells();
        if (marks.count() > 0) {
            for (int row = 0; row < sheet.ids().size(); row++) {
                if (marks.touches(sheet.ids().get(row))) {
                    mark(sheet, row, now, changed);
                }
            }
        }
        for (GridCell cell : marked) {
            if (!now.contains(cell) && cell.show(Optional.empty())) {
                changed.add(cell);
            }
        }
        marked = now;
        if (!changed.isEmpty()) {
            grid.lookupAll(".spreadsheet-cell").forEach(node -> retell(node, changed));
        }
    }

    /// What the pointer is told over a cell is asked for once only, when the cell comes into view.
    private static void retell(Node node, Set<GridCell> changed) {
        if (node instanceof CellView view && view.getItem() instanceof GridCell cell && changed.contains(cell)
                && !view.isEditing()) {
            view.show(cell);
            // the corner is put back by the layout only
            view.requestLayout();
        }
    }

    private void mark(TableSheet sheet, int row, Set<GridCell> now, Set<GridCell> changed) {
        RowId id = sheet.ids().get(row);
        boolean grouped = sheet.rows().get(row).stream().anyMatch(cell -> cell.target() instanceof Target.Group);
        for (TableSheet.Cell cell : sheet.rows().get(row)) {
            Optional<Mark> mark = switch (cell.target()) {
                case Target.Figure(var key) -> marks.cell(id, key.year());
                case Target.Name _ -> marks.row(id).or(() -> grouped ? Optional.empty() : marks.group(id));
                case Target.Group(var rows) when cell.row() == row ->
                    rows.stream().flatMap(one -> marks.group(one).stream()).findFirst();
                case Target.Group _, Target.Subgroup _, Target.Unit _ -> Optional.empty();
            };
            if (mark.isPresent()
                    && grid.getGrid().getRows().get(cell.row()).get(cell.column()) instanceof GridCell there) {
                now.add(there);
                if (there.show(mark)) {
                    changed.add(there);
                }
            }
        }
    }
}
