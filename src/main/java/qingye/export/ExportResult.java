package qingye.export;

import java.nio.file.Path;
import java.util.List;

/// What became of an export.
public sealed interface ExportResult {

    /// All files are written.
    record Written(List<Path> files) implements ExportResult {
        public Written {
            files = List.copyOf(files);
        }
    }

    /// A file could not be written; an older one of that name is as it was.
    ///
    /// @param written the files finished before it
    /// @param file the one that failed
    /// @param detail what the system said, or the character and the words around it
    record Failed(List<Path> written, Path file, Problem problem, String detail) implements ExportResult {
        public Failed {
            written = List.copyOf(written);
        }
    }

    /// It was cancelled; files not finished are as they were.
    ///
    /// @param written the files finished before
    record Stopped(List<Path> written) implements ExportResult {
        public Stopped {
            written = List.copyOf(written);
        }
    }

    /// Why a file could not be written. Each has a sentence in the bundles: `export.problem.` and its name in lower
    /// case, with the file as `{0}` and the detail as `{1}`.
    enum Problem {
        /// the folder, or the file in it, may not be written
        READ_ONLY,
        /// what should be a folder is a file
        NO_FOLDER,
        /// no room left on the disk
        FULL,
        /// another program, usually Word, has the file open
        IN_USE,
        /// a character that no bundled font can draw
        UNPRINTABLE,
        /// a picture in the report is damaged; the detail is where it stands
        PICTURE,
        /// anything else the system refused
        SYSTEM
    }
}
