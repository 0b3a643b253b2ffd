package qingye.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import qingye.edit.Edit;
import qingye.edit.LogLine;

/// `edit_log`: who changed what and when.
record EditLogTable(Handle handle) {

    /// All lines about one place, the oldest first.
    List<LogLine> about(String place) {
        return handle.createQuery("select * from edit_log where place = :place order by sequence")
                .bind("place", place)
                .map((row, _) -> line(row))
                .list();
    }

    /// The very first line.
    Optional<LogLine> first() {
        return handle.createQuery("select * from edit_log order by sequence fetch first row only")
                .map((row, _) -> line(row))
                .findFirst();
    }

    private static LogLine line(ResultSet row) throws SQLException {
        return new LogLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                Optional.ofNullable(row.getString("purpose")).map(Edit.Purpose::valueOf),
                row.getString("kind"),
                row.getString("before_text"),
                row.getString("after_text"));
    }

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
