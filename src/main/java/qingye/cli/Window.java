package qingye.cli;

import java.nio.file.Path;
import java.util.Optional;

/// The workbench, as far as the command line knows it.
public interface Window {

    /// Opens the workbench and waits until it is closed.
    ///
    /// @param file to be opened in it; the start page without
    Shown show(Optional<Path> file);

    /// What became of it.
    sealed interface Shown {

        /// It was open and has been closed.
        record Closed() implements Shown {}

        /// There is no display to open it on, or what a window needs is not installed.
        ///
        /// @param sentence what is missing, and what to do
        record Impossible(String sentence) implements Shown {}
    }
}
