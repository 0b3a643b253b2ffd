package qingye.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;

import qingye.edit.Edit;

/// A file on disk that is or becomes a workspace.
public final class StoreFile {

    /// What the database puts behind every name.
    public static final String ENDING = ".mv.db";

    private final Path path;
    private final Schema schema;

    /// @param path absolute; its name ends in [#ENDING]
    public StoreFile(Path path) {
        this(path, Schema.PRESENT);
    }

    StoreFile(Path path, Schema schema) {
        this.path = path;
        this.schema = schema;
    }

    /// Makes the file. It comes to be under another name, so that a half-made one is never taken for a workspace.
    ///
    /// @param content what a blank workspace of that year is filled with
    /// @return why it could not be made, in which case there is no file; empty if it is there
    /// @throws qingye.edit.StaleEditException if the content is not for a blank workspace; there is no file then
    public Optional<Access.Denied> create(Year year, Edit content, Instant at, String author) {
        Optional<Access.Denied> hindrance =
                unusable().or(() -> exists(path)).or(() -> missing(folder())).or(() -> unwritable(folder()));
        if (hindrance.isPresent()) {
            return hindrance;
        }
        Optional<Path> draft = Optional.empty();
        try {
            Path made = sibling("new");
            draft = Optional.of(made);
            fill(made, year, content, at, author);
            Files.move(made, path);
            return Optional.empty();
        } catch (StoreException e) {
            Access.Cause cause = new Database(path, Database.Mode.PASSING).cause(e);
            // a new file cannot be damaged: it did not get the room it needs
            return Optional.of(denied(cause == Access.Cause.DAMAGED ? Access.Cause.FULL : cause, e.detail()));
        } catch (IOException e) {
            return Optional.of(denied(Disk.cause(e, path), StoreException.said(e)));
        } finally {
            draft.ifPresent(StoreFile::discard);
        }
    }

    private void fill(Path file, Year year, Edit content, Instant at, String author) throws IOException {
        var database = new Database(file, Database.Mode.PASSING);
        try (Store store = new Store(database.connect())) {
            schema.migrate(database);
            store.begin(year);
            store.commit(content, at, author);
        }
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    /// Opens the file, after a look that leaves a file alone that is none of ours. One with older tables is copied
    /// beside itself and then brought up to date.
    public Access open() {
        Optional<Access.Denied> hindrance =
                unusable().or(() -> missing(path)).or(() -> unwritable(path)).or(() -> unwritable(folder()));
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        return claimed(claim -> switch (new Inspection(path, schema).look()) {
            case Verdict.Unsound(var cause, var detail) -> denied(cause, detail);
            case Verdict.Sound(int version) when version < schema.version() -> upgrade(version, claim);
            case Verdict.Sound _ -> open(claim);
        });
    }

    /// What was not opened is given up again.
    private Access claimed(Function<Claim, Access> opening) {
        Optional<Claim> claim = Claim.on(path);
        if (claim.isEmpty()) {
            return denied(Access.Cause.IN_USE, path);
        }
        boolean granted = false;
        try {
            Access access = opening.apply(claim.get());
            granted = access instanceof Access.Granted;
            return access;
        } finally {
            if (!granted) {
                claim.get().close();
            }
        }
    }

    private Access upgrade(int version, Claim claim) {
        try {
            Files.copy(path, sibling("backup-v%03d".formatted(version)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return denied(Disk.cause(e, path), StoreException.said(e));
        }
        var database = new Database(path, Database.Mode.LASTING);
        try (Store _ = new Store(database.connect())) {
            schema.migrate(database);
        } catch (StoreException e) {
            return denied(database.cause(e), e.detail());
        }
        return open(claim);
    }

    /// Copies the file with its history and all files kept in it, and leaves it as it is. The copy comes to be under
    /// another name, as a new file does.
    ///
    /// @return why it could not be copied, in which case there is no copy; empty if it is there
    public Optional<Access.Denied> copyTo(StoreFile copy) {
        Optional<Access.Denied> hindrance = unusable().or(copy::unusable).or(() -> missing(path))
                .or(() -> exists(copy.path)).or(() -> missing(copy.folder())).or(() -> unwritable(copy.folder()));
        if (hindrance.isPresent()) {
            return hindrance;
        }
        Optional<Claim> claim = Claim.on(path);
        if (claim.isEmpty()) {
            return Optional.of(denied(Access.Cause.IN_USE, path));
        }
        try (Claim _ = claim.get()) {
            return copied(copy);
        }
    }

    private Optional<Access.Denied> copied(StoreFile copy) {
        if (new Inspection(path, schema).look() instanceof Verdict.Unsound(var cause, var detail)) {
            return Optional.of(denied(cause, detail));
        }
        Optional<Path> draft = Optional.empty();
        try {
            Path made = copy.sibling("new");
            draft = Optional.of(made);
            Files.copy(path, made, StandardCopyOption.REPLACE_EXISTING);
            Files.move(made, copy.path);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(copy.denied(Disk.cause(e, copy.path), StoreException.said(e)));
        } finally {
            draft.ifPresent(StoreFile::discard);
        }
    }

    /// How many bytes it takes on the disk, 0 if it is not there.
    public long size() {
        return path.toFile().length();
    }

    /// Opens the file without looking at it first: for one that was open a moment ago.
    public Access reopen() {
        return claimed(this::open);
    }

    private Access open(Claim claim) {
        var database = new Database(path, Database.Mode.LASTING);
        try {
            var store = new Store(database.connect(), Optional.of(claim));
            store.lock();
            return new Access.Granted(store);
        } catch (StoreException e) {
            return denied(database.cause(e), e.detail());
        }
    }

    /// An empty file `NAME.word.qingye.mv.db` beside this one, or with a number behind the word if that is taken.
    private Path sibling(String word) throws IOException {
        String name = String.valueOf(path.getFileName());
        String ending = name.endsWith(".qingye" + ENDING) ? ".qingye" + ENDING : ENDING;
        String plain = name.substring(0, name.length() - ending.length());
        for (int number = 1;; number++) {
            Path free = path.resolveSibling(plain + "." + word + (number == 1 ? "" : "-" + number) + ending);
            try {
                return Files.createFile(free);
            } catch (FileAlreadyExistsException _) {
                // try the next number
            }
        }
    }

    private Path folder() {
        Path folder = path.getParent();
        return folder == null ? path : folder;
    }

    private static Optional<Access.Denied> missing(Path needed) {
        return Files.exists(needed) ? Optional.empty() : Optional.of(denied(Access.Cause.MISSING, needed));
    }

    private static Optional<Access.Denied> exists(Path unwanted) {
        return Files.exists(unwanted, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(denied(Access.Cause.EXISTS, unwanted))
                : Optional.empty();
    }

    private static Optional<Access.Denied> unwritable(Path needed) {
        return Disk.isWritable(needed) ? Optional.empty() : Optional.of(denied(Access.Cause.READ_ONLY, needed));
    }

    /// The database takes what stands behind a `;` for settings, some of which run statements; and a `\` for a folder
    /// even where it is part of a name.
    private Optional<Access.Denied> unusable() {
        String text = path.toString();
        boolean folded = File.separatorChar == '/' && text.indexOf('\\') >= 0;
        boolean usable = text.endsWith(ENDING) && text.indexOf(';') < 0 && !folded
                && text.chars().noneMatch(Character::isISOControl);
        return usable ? Optional.empty() : Optional.of(denied(Access.Cause.PATH, path));
    }

    private static Access.Denied denied(Access.Cause cause, Path place) {
        return new Access.Denied(cause, place, "");
    }

    private Access.Denied denied(Access.Cause cause, String detail) {
        return new Access.Denied(cause, path, detail);
    }
}
