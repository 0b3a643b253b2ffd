package qingye.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Shows files and folders with the program the system has for them. It asks the system by its own command, as the
/// toolkit only offers this to programs that are built around its application class.
final class SystemOpener implements Predicate<Path> {

    /// @return false if the system has no such command
    @Override
    public boolean test(Path file) {
        try {
            new ProcessBuilder(List.of(command(), file.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String command() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return "explorer.exe";
        }
        return name.contains("mac") ? "open" : "xdg-open";
    }
}
