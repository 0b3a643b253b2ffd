package qingye.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import qingye.edit.Edit;
import qingye.edit.StaleEditException;
import qingye.store.Access;
import qingye.store.Store;
import qingye.store.StoreException;
import qingye.store.StoreFile;

/// Opens and creates workspaces. There is one of these in the program: it knows which files are open already.
public final class WorkspaceFiles {

    /// What the name of every workspace ends in.
    public static final String ENDING = ".qingye" + StoreFile.ENDING;

    private final Clock clock;
    private final String author;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();

    /// @param clock for the times in the edit log
    /// @param author for the names in the edit log
    public WorkspaceFiles(Clock clock, String author) {
        this.clock = clock;
        this.author = author;
    }

    /// The file meant by a typed path: `NAME`, `NAME.qingye` and `NAME.qingye.mv.db` all mean the last.
    ///
    /// @throws IllegalArgumentException if the path has no name
    public static Path file(Path typed) {
        Path name = typed.getFileName();
        if (name == null || name.toString().isEmpty()) {
            throw new IllegalArgumentException("a path without a name: " + typed);
        }
        String plain = name.toString();
        for (String ending : new String[] {ENDING, ".qingye"}) {
            if (plain.endsWith(ending) && plain.length() > ending.length()) {
                plain = plain.substring(0, plain.length() - ending.length());
                break;
            }
        }
        return typed.resolveSibling(plain + ENDING).toAbsolutePath().normalize();
    }

    /// Creates a file, fills it and opens it. If that fails half-way, there is no file.
    ///
    /// @param typed as for [#file]
    /// @param year of the report
    /// @param content what [qingye.model.Snapshot#blank] is filled with; the first entry of the edit log
    public Opening create(Path typed, Year year, Edit content) {
        Path file = file(typed);
        if (Files.exists(file)) {
            return new Opening.Refused(file, Opening.Reason.EXISTS, "");
        }
        switch (new StoreFile(file).create(year)) {
            case Access.Denied denied -> {
                return refused(file, denied);
            }
            case Access.Granted(Store store) -> {
                try (store) {
                    store.commit(content, clock.instant(), author);
                } catch (StoreException | StaleEditException e) {
                    delete(file);
                    throw e;
                }
            }
        }
        return open(typed);
    }

    /// Opens a file.
    ///
    /// @param typed as for [#file]
    public Opening open(Path typed) {
        Path file = file(typed);
        if (!Files.exists(file)) {
            return new Opening.Refused(file, Opening.Reason.MISSING, "");
        }
        if (!open.add(file)) {
            return new Opening.Refused(file, Opening.Reason.IN_USE, "");
        }
        Opening opening = switch (new StoreFile(file).open()) {
            case Access.Denied denied -> refused(file, denied);
            case Access.Granted(Store store) -> new Opening.Opened(
                    new StoredWorkspace(file, store, clock, author, () -> open.remove(file)));
        };
        if (opening instanceof Opening.Refused) {
            open.remove(file);
        }
        return opening;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Opening refused(Path file, Access.Denied denied) {
        Opening.Reason reason = switch (denied.cause()) {
            case IN_USE -> Opening.Reason.IN_USE;
            case NEWER -> Opening.Reason.NEWER;
            case FOREIGN -> Opening.Reason.FOREIGN;
            case DAMAGED -> Opening.Reason.DAMAGED;
            case READ_ONLY -> Opening.Reason.READ_ONLY;
            case FULL -> Opening.Reason.FULL;
            case PATH -> Opening.Reason.PATH;
        };
        return new Opening.Refused(file, reason, denied.detail());
    }
}
