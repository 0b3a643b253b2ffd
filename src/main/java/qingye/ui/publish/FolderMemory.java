package qingye.ui.publish;

import java.nio.file.Path;
import java.util.Optional;

/// Remembers where was exported to.
public interface FolderMemory {

    /// The folder of the last export.
    Optional<Path> last();

    /// Keeps it for the next time.
    void remember(Path folder);
}
