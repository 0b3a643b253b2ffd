package qingye.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks with the file chooser of the system.
public final class StageFileChoices implements FileChoices {

    private final Window window;

    /// @param window the chooser stands in front of
    public StageFileChoices(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        FileChooser chooser = chooser(title, kind);
        Path folder = suggested.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(String title, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.endings()));
        return chooser;
    }
}
