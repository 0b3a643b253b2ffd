package qingye.ui.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes kept files to disk.
final class EvidenceFile {

    private EvidenceFile() {}

    /// Writes the bytes to the file.
    ///
    /// @return whether the file is there now
    static boolean write(Optional<byte[]> content, Path target) {
        if (content.isEmpty()) {
            return false;
        }
        try {
            Files.write(target, content.get());
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
