package qingye.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import qingye.exchange.log.Refusal;

/// The first bytes of a file that is there, can be read, and is no larger than a source may be.
public final class FileHead {

    private static final int HEAD = 4096;

    private final byte[] bytes;

    private FileHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Looks at a file.
    ///
    /// @throws RefusedSource if it is missing, no file, empty or too big
    public static FileHead of(Path file) throws IOException, RefusedSource {
        if (Files.notExists(file)) {
            throw new RefusedSource(Refusal.MISSING, "");
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedSource(Refusal.NO_FILE, "");
        }
        long size = Files.size(file);
        if (size > Bounds.FILE) {
            throw new RefusedSource(Refusal.TOO_BIG, Long.toString(Bounds.FILE >> 20));
        }
        if (size == 0) {
            throw new RefusedSource(Refusal.EMPTY, "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(in.readNBytes(HEAD));
        }
    }

    /// The first bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Whether it is a package as Office writes them.
    public boolean isPackage() {
        return Signature.starts(bytes, 'P', 'K', 3, 4);
    }

    /// Whether it is the container of old Excel, and of protected workbooks.
    public boolean isOldOffice() {
        return Signature.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }
}
