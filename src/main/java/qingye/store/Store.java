package qingye.store;

import java.sql.Connection;
import java.time.Instant;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import qingye.edit.Edit;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;
import qingye.store.table.StoredContent;

/// An open file: reads it as a snapshot and writes edits, each in one transaction. Not thread-safe.
public final class Store implements AutoCloseable {

    private final Handle handle;
    private final StoredContent content;

    Store(Connection connection) {
        handle = Jdbi.open(connection);
        content = new StoredContent(handle);
    }

    /// Everything in the file.
    ///
    /// @throws StoreException if it cannot be read, or what is read cannot be
    public Snapshot load() {
        try {
            return content.load();
        } catch (JdbiException | IllegalArgumentException | IllegalStateException e) {
            throw new StoreException(e);
        }
    }

    /// Writes an edit and its lines in the edit log. When this returns, both are on the disk; when it throws, nothing
    /// is, unless the disk itself failed at the very end.
    ///
    /// @param at when it was made
    /// @param author who made it
    /// @throws StaleEditException if the file holds something else than the edit expects
    /// @throws StoreException if the file did not take it
    public void commit(Edit edit, Instant at, String author) {
        try {
            handle.useTransaction(_ -> content.write(edit, at, author));
            handle.execute("checkpoint sync");
        } catch (JdbiException e) {
            throw new StoreException(e);
        }
    }

    /// Closes the file.
    @Override
    public void close() {
        handle.close();
    }
}
