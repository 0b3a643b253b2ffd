package qingye.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// That this program has a workspace open, told to the other programs of the same person on the same machine.
///
/// The database locks its file too, and that lock is the one other machines see. But POSIX gives up all locks a program
/// has on a file as soon as it closes the file anywhere (fcntl(2), "record locks"), and the file dialogs of some
/// desktops open and close every file they list to learn what it is. So the claim is a lock on an empty file of its own
/// in the folder for temporary files, where no dialog looks.
final class Claim implements AutoCloseable {

    private final Optional<FileChannel> held;

    private Claim(Optional<FileChannel> held) {
        this.held = held;
    }

    /// Claims a file; empty where another program, or this one, has claimed it. Where there is no folder for temporary
    /// files to write to, the lock of the database must do.
    static Optional<Claim> on(Path workspace) {
        FileChannel channel;
        try {
            channel = FileChannel.open(place(workspace), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException nowhere) {
            return Optional.of(new Claim(Optional.empty()));
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Claim(Optional.of(channel)));
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException ours) {
            discard(channel);
            return Optional.empty();
        } catch (IOException unable) {
            discard(channel);
            return Optional.of(new Claim(Optional.empty()));
        }
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
    }
}
