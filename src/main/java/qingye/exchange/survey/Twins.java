package qingye.exchange.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.source.Bounds;

/// Knows files again that are given twice: the same one, or a copy of it under whatever name.
final class Twins {

    private static final int CHUNK = 1 << 16;

    private final Map<String, Path> known = new HashMap<>();

    /// The file given before that holds the same; empty for a new one, and for one that cannot be read.
    Optional<Path> before(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0 || Files.size(file) > Bounds.FILE) {
                return Optional.empty();
            }
            return Optional.ofNullable(known.putIfAbsent(hash(file), file));
        } catch (IOException _) {
            // who reads it is told why that does not work
            return Optional.empty();
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
