package qingye.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import qingye.edit.Difference;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.store.Access;
import qingye.store.Store;
import qingye.store.StoreException;
import qingye.store.StoreFile;

/// Opens and creates workspaces. There is one of these in the program: it knows which files are open already.
public final class WorkspaceFiles {

    /// What the name of every workspace ends in.
    public static final String ENDING = ".qingye" + StoreFile.ENDING;

    private static final Set<String> NAMELESS = Set.of("", ".", "..");

    private final Clock clock;
    private final String author;
    private final Consequences consequences;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();

    /// @param clock for the times in the edit log
    /// @param author for the names in the edit log
    /// @param consequences of every edit in the workspaces it opens
    public WorkspaceFiles(Clock clock, String author, Consequences consequences) {
        this.clock = clock;
        this.author = author;
        this.consequences = consequences;
    }

    /// Opens workspaces in which an edit changes nothing but what it says.
    public WorkspaceFiles(Clock clock, String author) {
        this(clock, author, Consequences.NONE);
    }

    /// The file meant by a typed path: `NAME`, `NAME.qingye` and `NAME.qingye.mv.db` all mean the last. A path that
    /// names nothing, such as `/` or `..`, means no file; it is returned as it is, and refused when it is opened.
    public static Path file(Path typed) {
        Path name = typed.getFileName();
        String plain = name == null ? "" : name.toString();
        if (NAMELESS.contains(plain)) {
            return typed.toAbsolutePath().normalize();
        }
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
    /// @throws qingye.edit.StaleEditException if the content is not for a blank workspace
    public Opening create(Path typed, Year year, Edit content) {
        Path file = file(typed);
        return new StoreFile(file)
                .create(year, content, clock.instant(), author)
                .<Opening>map(WorkspaceFiles::refused)
                .orElseGet(() -> open(file));
    }

    /// Creates a file that holds `content` and opens it. If that fails half-way, there is no file.
    ///
    /// @param typed as for [#file]
    public Opening create(Path typed, Snapshot content) {
        return create(typed, content.report().year(), Difference.filling(content));
    }

    /// Copies a workspace that nobody has open, with its history and all files kept in it, and leaves it as it is.
    ///
    /// @param from as for [#file]
    /// @param to as for [#file]; what is there already is not overwritten
    /// @return why it could not be copied, in which case there is no copy; empty if it is there
    public Optional<Opening.Refused> copy(Path from, Path to) {
        Path source = file(from);
        if (open.contains(real(source))) {
            return Optional.of(new Opening.Refused(source, Opening.Reason.IN_USE, ""));
        }
        return new StoreFile(source).copyTo(new StoreFile(file(to))).map(WorkspaceFiles::refused);
    }

    /// Opens a file.
    ///
    /// @param typed as for [#file]
    public Opening open(Path typed) {
        Path file = file(typed);
        Path real = real(file);
        if (!open.add(real)) {
            return new Opening.Refused(file, Opening.Reason.OPEN, "");
        }
        Opening opening = new Opening.Refused(file, Opening.Reason.DAMAGED, "");
        try {
            opening = open(file, () -> open.remove(real));
        } finally {
            if (opening instanceof Opening.Refused) {
                open.remove(real);
            }
        }
        return opening;
    }

    private Opening open(Path file, Runnable closed) {
        var stored = new StoreFile(file);
        return switch (stored.open()) {
            case Access.Denied denied -> refused(denied);
            case Access.Granted(Store store) -> load(file, new Journal(stored, store, clock, author), closed);
        };
    }

    private Opening load(Path file, Journal journal, Runnable closed) {
        try {
            return new Opening.Opened(new StoredWorkspace(file, journal, consequences, closed));
        } catch (StoreException e) {
            journal.close();
            return new Opening.Refused(file, Opening.Reason.DAMAGED, e.detail());
        }
    }

    /// The same path for the same file, whichever links lead there.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException _) {
            return file;
        }
    }

    private static Opening.Refused refused(Access.Denied denied) {
        Opening.Reason reason = switch (denied.cause()) {
            case MISSING -> Opening.Reason.MISSING;
            case EXISTS -> Opening.Reason.EXISTS;
            case IN_USE -> Opening.Reason.IN_USE;
            case NEWER -> Opening.Reason.NEWER;
            case FOREIGN -> Opening.Reason.FOREIGN;
            case DAMAGED -> Opening.Reason.DAMAGED;
            case READ_ONLY -> Opening.Reason.READ_ONLY;
            case FULL -> Opening.Reason.FULL;
            case PATH -> Opening.Reason.PATH;
        };
        return new Opening.Refused(denied.place(), reason, denied.detail());
    }
}
