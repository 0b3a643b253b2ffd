package qingye.ui.nav;

import java.nio.file.Path;

/// What the first page can ask of the window around it.
public interface FirstSteps {

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
