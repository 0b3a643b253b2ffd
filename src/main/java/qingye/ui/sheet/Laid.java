package qingye.ui.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.text.Messages;

/// A sheet together with what it was laid out from, so that a single change does not lay out thousands of rows anew.
///
/// @param table as it is shown: with the years and rows that are to be seen
public record Laid(Snapshot snapshot, KpiTable table, TableSheet sheet) {

    public static Laid of(Snapshot snapshot, KpiTable table, Messages messages) {
        return new Laid(snapshot, table, SheetLayout.of(snapshot, table, messages));
    }

    /// The same for newer content. Rows in which nothing changed are the same as before.
    public Laid renewed(Snapshot newer, KpiTable now, Messages messages) {
        boolean figuresAlone = table.equals(now)
                && own(snapshot).equals(own(newer))
                && snapshot.report().language() == newer.report().language()
                && snapshot.tables().notes().equals(newer.tables().notes())
                && snapshot.figures().indicators().equals(newer.figures().indicators());
        if (!figuresAlone) {
            return of(newer, now, messages);
        }
        Set<ValueKey> changed = changed(snapshot.figures(), newer.figures());
        if (changed.isEmpty()) {
            return new Laid(newer, now, sheet);
        }
        var rows = new ArrayList<List<TableSheet.Cell>>(sheet.rows().size());
        for (List<TableSheet.Cell> row : sheet.rows()) {
            rows.add(row(row, changed, newer.figures(), messages));
        }
        return new Laid(newer, now, new TableSheet(
                sheet.table(), sheet.heads(), sheet.labelColumns(), sheet.ids(), rows));
    }

    private Optional<KpiTable> own(Snapshot of) {
        return of.tables().table(table.id());
    }

    private static Set<ValueKey> changed(Figures before, Figures after) {
        var changed = new HashSet<ValueKey>();
        gather(changed, before.values(), after.values());
        gather(changed, before.dossiers(), after.dossiers());
        return changed;
    }

    private static <V> void gather(Set<ValueKey> changed, Map<ValueKey, V> before, Map<ValueKey, V> after) {
        after.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changed.add(key);
            }
        });
        before.keySet().forEach(key -> {
            if (!after.containsKey(key)) {
                changed.add(key);
            }
        });
    }

    private List<TableSheet.Cell> row(
            List<TableSheet.Cell> row, Set<ValueKey> changed, Figures figures, Messages messages) {
        Optional<List<TableSheet.Cell>> renewed = Optional.empty();
        for (int column = sheet.labelColumns(); column < row.size(); column++) {
            TableSheet.Cell cell = row.get(column);
            if (cell.target() instanceof Target.Figure(ValueKey key) && changed.contains(key)) {
                renewed = Optional.of(renewed.orElseGet(() -> new ArrayList<>(row)));
                renewed.get().set(column, cell.with(new TableSheet.Words(
                        figures.value(key).printed(), cell.words().note(), CellState.of(figures, key, messages))));
            }
        }
        return renewed.orElse(row);
    }
}
