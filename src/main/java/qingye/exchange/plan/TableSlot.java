package qingye.exchange.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.log.Labels;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;

/// A table the source speaks of, and its rows.
final class TableSlot {

    private final Optional<KpiTable> present;
    private final List<String> path;
    private final String title;
    private final Map<Object, RowSlot> rows = new HashMap<>();

    /// A row of the table the source speaks of.
    ///
    /// @param present as the workspace has it; empty if it is new
    record RowSlot(TableSlot table, Labels labels, Optional<KpiRow> present, IndicatorSlot indicator) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// @param present as the workspace has it; empty if it is new
    /// @param path the titles of the section it is put into if it is new
    TableSlot(Optional<KpiTable> present, List<String> path, String title) {
        this.present = present;
        this.path = path;
        this.title = title;
    }

    Optional<KpiTable> present() {
        return present;
    }

    List<String> path() {
        return path;
    }

    String title() {
        return title;
    }

    /// The row under that key, if the source spoke of it before.
    Optional<RowSlot> row(Object key) {
        return Optional.ofNullable(rows.get(key));
    }

    RowSlot add(Object key, RowSlot row) {
        rows.put(key, row);
        return row;
    }
}
