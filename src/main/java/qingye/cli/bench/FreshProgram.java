package qingye.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// This program, started once more with its window on JavaFX's headless platform, so that a window can be measured
/// anywhere, and in a machine that has run nothing yet.
final class FreshProgram {

    private FreshProgram() {}

    /// Opens the window and waits until it is closed.
    ///
    /// @param property tells the program what to measure
    /// @param arguments of the command line
    /// @return the lines it printed
    static List<String> run(String property, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp", System.getProperty("java.class.path"), "-XX:+UseSerialGC",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-D" + property,
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                System.getProperty("sun.java.command", "").split(" ", 2)[0]));
        command.addAll(List.of(arguments));
        try {
            Process started = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            List<String> lines = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .toList();
            int code = started.waitFor();
            if (code != 0) {
                throw new IllegalStateException("the program that was measured ended with " + code + " after "
                        + lines.size() + " figures");
            }
            return lines;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", stopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
