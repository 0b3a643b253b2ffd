package qingye.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.stage.Window;

import qingye.ui.control.FileChoices;
import qingye.ui.control.StageFileChoices;

/// What the window meets outside the program.
///
/// @param choices asks the person for files, in front of a window
/// @param opener shows a file or a folder with the program the system has for it
/// @param settings the file in which sizes and recent files are remembered
/// @param newFiles the folder suggested for new files
record Machine(Function<Window, FileChoices> choices, Predicate<Path> opener, Path settings, Path newFiles) {

    /// The machine the program runs on.
    static Machine real() {
        return new Machine(StageFileChoices::new, new SystemOpener(), settingsFile(), documents());
    }

    private static Path settingsFile() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path folder;
        if (name.contains("win")) {
            folder = folder("APPDATA").orElse(home().resolve("AppData").resolve("Roaming")).resolve("Qingye");
        } else if (name.contains("mac")) {
            folder = home().resolve("Library").resolve("Application Support").resolve("Qingye");
        } else {
            folder = folder("XDG_CONFIG_HOME").orElse(home().resolve(".config")).resolve("qingye");
        }
        return folder.resolve("settings.properties");
    }

    private static Optional<Path> folder(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(text -> !text.isBlank()).map(Path::of);
    }

    private static Path documents() {
        Path documents = home().resolve("Documents");
        return Files.isDirectory(documents) ? documents : home();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }
}
