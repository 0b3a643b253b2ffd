package qingye.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How long a fresh program takes until its window can be used for the first time, on JavaFX's headless platform, so
/// that it can be measured anywhere.
final class WindowStart {

    private WindowStart() {}

    /// @return milliseconds, from the start of the Java machine to the first frame
    static BigDecimal millis() {
        String java = ProcessHandle.current().info().command().orElse("java");
        String main = System.getProperty("sun.java.command", "").split(" ", 2)[0];
        var command = List.of(
                java, "-cp", System.getProperty("java.class.path"), "-XX:+UseSerialGC",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-DfirstFrameOnly=true",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                main, "open");
        try {
            Process started = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new BigDecimal(new String(
                    started.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
