package qingye.ui.start;

import java.nio.file.Path;

/// What the start page can ask for.
public interface StartActions {

    /// Opens the sample report, making it first if needed.
    void openSample();

    /// Asks for a file and a template.
    void askNew();

    /// Asks for a file.
    void askOpen();

    /// Opens that file.
    void open(Path file);

    /// Takes a file off the list of recent ones.
    void forget(Path file);
}
