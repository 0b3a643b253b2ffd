package qingye.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `qingye open [FILE]`: opens the workbench.
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private @Nullable Path file;

    OpenCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return show(services, console, Optional.ofNullable(file));
    }

    /// @return the exit code
    static int show(Services services, Console console, Optional<Path> file) {
        return switch (services.window().show(file)) {
            case Window.Shown.Closed _ -> ExitCode.FINE;
            case Window.Shown.Impossible(String sentence) -> {
                console.problem(sentence);
                yield ExitCode.PROBLEMS;
            }
        };
    }
}
