package qingye.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person for files. Empty where they changed their mind.
public interface FileChoices {

    /// One of the files a program can read.
    ///
    /// @param endings with star and point, for instance `*.csv`
    record Kind(String name, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }
    }

    /// A file that is there.
    Optional<Path> open(String title, Kind kind);

    /// Files that are there; none where they changed their mind.
    List<Path> openSeveral(String title, Kind kind);

    /// A folder.
    ///
    /// @param suggested may not be there yet
    Optional<Path> folder(String title, Path suggested);

    /// A file that may not be there yet.
    Optional<Path> save(String title, Kind kind, Path suggested);
}
