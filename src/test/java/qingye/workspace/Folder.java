package qingye.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What a folder holds, to the byte: so that tests can tell that nothing was touched and nothing left behind.
public final class Folder {

    private Folder() {}

    /// The hash of every file below the folder, by name.
    public static Map<String, String> content(Path folder) {
        try (var paths = Files.walk(folder)) {
            var content = new TreeMap<String, String>();
            paths.filter(Files::isRegularFile)
                    .forEach(path -> content.put(folder.relativize(path).toString(), hash(path)));
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
