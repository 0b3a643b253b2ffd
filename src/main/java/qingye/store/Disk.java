package qingye.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the disk allows, and why it did not.
final class Disk {

    /// With less than this left, a disk counts as full.
    private static final long LITTLE = 1 << 20;
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "quota", "file too large", "too large");
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Disk() {}

    /// Whether the file or folder may be written. One that is marked as read-only for everybody is left alone even
    /// where this program would have the power.
    static boolean isWritable(Path path) {
        if (!Files.isWritable(path)) {
            return false;
        }
        try {
            return Files.getPosixFilePermissions(path).stream().anyMatch(WRITING::contains);
        } catch (UnsupportedOperationException | IOException _) {
            return true;
        }
    }

    /// Why reading or writing at that place failed.
    static Access.Cause cause(Throwable failure, Path place) {
        for (Throwable one : StoreException.chain(failure)) {
            String said = String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT);
            if (FULL.stream().anyMatch(said::contains)) {
                return Access.Cause.FULL;
            }
            if (one instanceof AccessDeniedException || said.contains("read-only")) {
                return Access.Cause.READ_ONLY;
            }
            if (said.contains("name too long")) {
                return Access.Cause.PATH;
            }
        }
        return isFull(place) ? Access.Cause.FULL : Access.Cause.READ_ONLY;
    }

    /// Whether there is next to no room left where that file is.
    static boolean isFull(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < LITTLE;
        } catch (IOException _) {
            return false;
        }
    }

    /// Deletes a folder and everything in it.
    static void deleteFolder(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
