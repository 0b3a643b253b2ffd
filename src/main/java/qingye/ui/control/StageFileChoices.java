package qingye.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.stage.DirectoryChooser;
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
    public List<Path> openSeveral(String title, Kind kind) {
        List<File> chosen = chooser(title, kind).showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Path begin = suggested.toAbsolutePath();
        while (begin != null && !Files.isDirectory(begin)) {
            begin = begin.getParent();
        }
        if (begin != null) {
            chooser.setInitialDirectory(begin.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
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
