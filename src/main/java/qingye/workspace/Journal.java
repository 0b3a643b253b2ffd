package qingye.workspace;

import java.time.Clock;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.store.Access;
import qingye.store.Store;
import qingye.store.StoreException;
import qingye.store.StoreFile;

/// Writes edits to the file. After a failure of the disk the database is closed for good; the file is then opened
/// again, and the edit log tells whether the edit is in it after all.
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    /// By how many bytes a file may grow before its old versions are thrown away.
    private static final long ROOM = 64L << 20;

    private final StoreFile file;
    private final Clock clock;
    private final String author;
    private Store store;
    private long sizeWhenOpened;

    Journal(StoreFile file, Store store, Clock clock, String author) {
        this.file = file;
        this.store = store;
        this.clock = clock;
        this.author = author;
        sizeWhenOpened = file.size();
    }

    /// Everything in the file.
    Snapshot load() {
        return store.load();
    }

    /// Writes an edit. When this returns, it is on the disk.
    ///
    /// @return the time given to it
    /// @throws qingye.edit.StaleEditException if the file holds something else than the edit expects
    /// @throws StoreException if the file did not take it; nothing of it is there then
    Instant write(Edit edit) {
        Instant at = clock.instant();
        long lines = lines();
        try {
            store.commit(edit, at, author);
        } catch (StoreException e) {
            LOG.warn("The file did not take an edit: {}", e.detail());
            if (!isLongerThan(lines, e)) {
                throw e;
            }
        }
        return at;
    }

    /// Throws old versions away once there are many. The edits are on the disk by then: whatever goes wrong here shows
    /// when the next one is written.
    void tidy() {
        if (file.size() - sizeWhenOpened > ROOM) {
            try {
                reopen();
            } catch (StoreException e) {
                LOG.warn("The file could not be made smaller: {}", e.detail());
            }
        }
    }

    /// The length of the edit log, even if the database closed itself after an earlier failure.
    private long lines() {
        try {
            return store.lastLine();
        } catch (StoreException e) {
            LOG.warn("Opening the file again: {}", e.detail());
            reopen();
            return store.lastLine();
        }
    }

    /// Whether the edit log has grown, after opening the file again.
    private boolean isLongerThan(long lines, StoreException failure) {
        try {
            reopen();
            return store.lastLine() > lines;
        } catch (StoreException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private void reopen() {
        close();
        store = switch (file.reopen()) {
            case Access.Granted(Store again) -> again;
            case Access.Denied denied -> throw new StoreException(denied);
        };
        sizeWhenOpened = file.size();
    }

    Signature signature() {
        return new Signature(author, clock.instant().atZone(clock.getZone()));
    }

    /// The open file. Opened again if it was closed by a failure.
    ///
    /// @throws StoreException if it cannot be
    Store store() {
        lines();
        return store;
    }

    /// Closes the file.
    void close() {
        try {
            store.close();
        } catch (StoreException e) {
            LOG.warn("The file did not close in good order; what was committed is in it: {}", e.detail());
        }
    }
}
