package qingye.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import qingye.ui.control.FileChoices;

/// Somebody who changes their mind whenever a file is asked for.
public class NoFiles implements FileChoices {

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.empty();
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return List.of();
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        return Optional.empty();
    }
}
