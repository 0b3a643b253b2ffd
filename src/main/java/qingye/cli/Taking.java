package qingye.cli;

import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// Takes what came in over into a workspace, as one edit, unless something of it is lost and the person did not say so.
///
/// @param dryRun whether nothing is taken anyway
/// @param skipRejected whether the rest is taken where something is lost
record Taking(Console console, boolean dryRun, boolean skipRejected) {

    /// Takes edits over and says so.
    ///
    /// @param clean whether nothing is lost
    /// @return the exit code
    int take(Workspace workspace, List<Edit> edits, boolean clean) {
        boolean apply = !dryRun && !edits.isEmpty() && (clean || skipRejected);
        boolean applied = apply && applied(workspace, new Edit.Batch(Edit.Purpose.ANSWER, edits));
        console.say(applied ? "cli.import.applied" : dryRun ? "cli.import.previewed" : "cli.import.untouched");
        return clean && applied == apply ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private boolean applied(Workspace workspace, Edit edit) {
        Optional<String[]> refused = switch (workspace.apply(edit).join()) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.Nothing _ -> Optional.of(new String[] {"cli.import.stale", ""});
            case Outcome.Stale(String place) -> Optional.of(new String[] {"cli.import.stale", place});
            case Outcome.Locked(var value) -> Optional.of(new String[] {"cli.import.locked", value.toString()});
            case Outcome.Unsaved(String detail) -> Optional.of(new String[] {"cli.import.unsaved", detail});
        };
        refused.ifPresent(words -> console.warn(words[0], words[1]));
        return refused.isEmpty();
    }
}
