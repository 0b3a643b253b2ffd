package qingye.store.table;

import java.time.Instant;
import java.time.ZoneOffset;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import qingye.edit.Edit;

/// `edit_log`: who changed what and when.
record EditLogTable(Handle handle) {

    /// Appends the lines of one committed edit.
    void append(Edit edit, Instant at, String author) {
        long batch = handle.createQuery("select next value for edit_batch").mapTo(long.class).one();
        var when = at.atOffset(ZoneOffset.UTC);
        try (PreparedBatch lines = handle.prepareBatch(
                """
                insert into edit_log (at, author, batch, purpose, kind, place, before_text, after_text)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (EditLine line : EditLine.of(edit)) {
                lines.add(
                        when, author, batch, line.purpose().map(Enum::name).orElse(null), line.kind(), line.place(),
                        line.before(), line.after());
            }
            if (lines.size() > 0) {
                lines.execute();
            }
        }
    }
}
