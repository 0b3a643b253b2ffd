package qingye.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A second Java that runs the main method of a test class: small, and quick to start.
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    Child(Class<?> program, String... arguments) throws IOException {
        this(List.of(), program, arguments);
    }

    /// @param launcher what starts the Java, and is given its command behind its own arguments
    Child(List<String> launcher, Class<?> program, String... arguments) throws IOException {
        var command = new ArrayList<>(launcher);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// The next line it prints; null at its end.
    @Nullable
    String line() throws IOException {
        return output.readLine();
    }

    /// Ends it as a power cut would. What it has printed can still be read: killed by its handle, its streams stay.
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /// Closes its input, which tells it to end, and waits until it has.
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
        output.close();
    }
}
