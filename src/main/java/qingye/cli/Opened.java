package qingye.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;

import qingye.text.Messages;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;

/// Work on an opened workspace.
final class Opened {

    private Opened() {}

    /// Does the work and closes the workspace; says why where it could not be opened.
    ///
    /// @return the exit code
    static int with(Opening opening, Console console, ToIntFunction<Workspace> work) {
        return switch (opening) {
            case Opening.Opened(Workspace workspace) -> {
                try (workspace) {
                    yield work.applyAsInt(workspace);
                }
            }
            case Opening.Refused(Path file, Opening.Reason reason, String detail) -> {
                console.problem(sentence(console.messages(), file, reason, detail));
                yield ExitCode.PROBLEMS;
            }
        };
    }

    private static String sentence(Messages messages, Path file, Opening.Reason reason, String detail) {
        String key = "workspace.refused." + reason.name().toLowerCase(Locale.ROOT);
        return messages.text(key, file.toString(), detail);
    }
}
