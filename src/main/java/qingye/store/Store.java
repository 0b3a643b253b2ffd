package qingye.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import qingye.edit.Edit;
import qingye.edit.LogLine;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;
import qingye.model.id.EvidenceId;
import qingye.store.table.StoredContent;

/// An open file: reads it as a snapshot and writes edits, each in one transaction. Not thread-safe.
public final class Store implements AutoCloseable {

    private final Connection connection;
    private final Handle handle;
    private final StoredContent content;
    private final Optional<Claim> claim;
    private boolean written;

    /// One that keeps nobody out.
    Store(Connection connection) {
        this(connection, Optional.empty());
    }

    /// @param claim given up when it is closed
    Store(Connection connection, Optional<Claim> claim) {
        this.connection = connection;
        this.claim = claim;
        handle = Jdbi.open(connection);
        content = new StoredContent(handle);
    }

    /// Everything in the file.
    ///
    /// @throws StoreException if it cannot be read, or what is read cannot be
    public Snapshot load() {
        try {
            return content.load();
        } catch (RuntimeException e) {
            // a damaged row may be anything: no number, no year, nothing at all
            throw new StoreException(e);
        }
    }

    /// Writes an edit and its lines in the edit log. When this returns, both are on the disk; when it throws, nothing
    /// is, unless the disk itself failed at the very end ([#lastLine] tells).
    ///
    /// @param at when it was made
    /// @param author who made it
    /// @throws StaleEditException if the file holds something else than the edit expects
    /// @throws StoreException if the file did not take it
    public void commit(Edit edit, Instant at, String author) {
        written = true;
        try {
            handle.useTransaction(_ -> content.write(edit, at, author));
            handle.execute("checkpoint sync");
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// The number of the last line in the edit log, 0 if there is none.
    ///
    /// @throws StoreException if it cannot be read
    public long lastLine() {
        try {
            return handle.createQuery("select coalesce(max(sequence), 0) from edit_log")
                    .mapTo(long.class)
                    .one();
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// What the edit log says about a place, the oldest line first.
    ///
    /// @throws StoreException if it cannot be read
    public List<LogLine> log(String place) {
        try {
            return content.log(place);
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// The first line of the edit log; empty if nothing was ever written.
    ///
    /// @throws StoreException if it cannot be read
    public Optional<LogLine> firstLine() {
        try {
            return content.firstLine();
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// Keeps the bytes of a piece of evidence. When this returns, they are on the disk.
    ///
    /// @throws StoreException if the file did not take them
    public void keep(EvidenceId id, byte[] bytes) {
        written = true;
        try {
            handle.useTransaction(_ -> content.evidenceContent().keep(id, bytes));
            handle.execute("checkpoint sync");
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// The bytes of a piece of evidence.
    ///
    /// @throws StoreException if they cannot be read
    public Optional<byte[]> evidence(EvidenceId id) {
        try {
            return content.evidenceContent().find(id);
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// The version of the tables; empty if the file does not say.
    Optional<Integer> version() {
        try {
            return handle.createQuery(
                    """
                            select max(cast("version" as int)) from "flyway_schema_history"
                            where "success" and exists (select 1 from workspace where program = 'qingye')""")
                    .mapTo(Integer.class)
                    .findOne();
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// Makes tables without rows a blank workspace.
    void begin(Year year) {
        try {
            handle.useTransaction(_ -> content.begin(year));
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// Keeps every other connection out, also those of this program.
    void lock() {
        try {
            handle.execute("set exclusive 1");
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// Closes the file. One that was written to holds every version since it was opened: the last one is copied to a
    /// new file, which then takes the place of the old one at a stroke. Does nothing when called again.
    ///
    /// @throws StoreException if the disk failed; what was committed is there all the same
    @Override
    public void close() {
        try (connection) {
            if (written && !connection.isClosed()) {
                shutDown();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            claim.ifPresent(Claim::close);
        }
    }

    private void shutDown() throws SQLException {
        // not by the handle: it looks at the connection again after each statement
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown defrag");
        }
    }
}
