package qingye.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// That this program has a workspace open, told to the other programs of the same person on the same machine.
///
/// The database locks its file too, and that lock is the one other machines see. But POSIX gives up all locks a program
/// has on a file as soon as it closes the file anywhere (fcntl(2), "record locks"), and the file dialogs of some
/// desktops open and close every file they list to learn what it is. So the claim is a lock on an empty file of its own
/// in the folder for temporary files, where no dialog looks.
final class Claim implements AutoCloseable {

    /// What this program has claimed. It asks here first: to open and close the empty file once more would give up the
    /// lock on it, just as with the database.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Optional<Path> place;
    private final Optional<FileChannel> held;

    private Claim(Optional<Path> place, Optional<FileChannel> held) {
        this.place = place;
        this.held = held;
    }

    /// Claims a file; empty where another program, or this one, has claimed it. Where there is no folder for temporary
    /// files to write to, the lock of the database must do.
    static Optional<Claim> on(Path workspace) {
        Path place;
        try {
            place = place(workspace);
        } catch (IOException nowhere) {
            return Optional.of(new Claim(Optional.empty(), Optional.empty()));
        }
        if (!OURS.add(place)) {
            return Optional.empty();
        }
        boolean claimed = false;
        try {
            Optional<Claim> claim = locked(place);
            claimed = claim.isPresent();
            return claim;
        } finally {
            if (!claimed) {
                OURS.remove(place);
            }
        }
    }

    private static Optional<Claim> locked(Path place) {
        FileChannel channel;
        try {
            channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException nowhere) {
            return Optional.of(new Claim(Optional.of(place), Optional.empty()));
        }
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new Claim(Optional.of(place), Optional.of(channel)));
            }
        } catch (IOException unable) {
            discard(channel);
            return Optional.of(new Claim(Optional.of(place), Optional.empty()));
        }
        discard(channel);
        return Optional.empty();
    }

    private static Path place(Path workspace) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"),
                "qingye-" + name(System.getProperty("user.name")));
        return Files.createDirectories(folder).resolve(name(workspace.toRealPath().toString()) + ".claim");
    }

    private static String name(String any) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(any.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void discard(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    /// Gives it up. The empty file stays: taking it away could take it from under the next who claims it.
    @Override
    public void close() {
        held.ifPresent(Claim::discard);
        place.ifPresent(OURS::remove);
    }
}
