package qingye.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Renewal;
import qingye.edit.Edit;
import qingye.edit.NextYear;
import qingye.model.Snapshot;
import qingye.workspace.Opening;
import qingye.workspace.Outcome;
import qingye.workspace.Signature;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// `qingye next-year FILE --out NEWFILE`: copies a workspace and makes the copy ready for the next year.
@Command(name = "next-year")
final class NextYearCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "NEWFILE", required = true, descriptionKey = "cli.next-year.out")
    private Path out = Path.of("");

    NextYearCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Path next = WorkspaceFiles.file(out);
        Opening copy = services.files()
                .copy(file, next)
                .<Opening>map(refused -> refused)
                .orElseGet(() -> services.files().open(next));
        return Opened.with(copy, console, this::roll);
    }

    private int roll(Workspace workspace) {
        Signature signature = workspace.signature();
        Snapshot before = workspace.snapshot();
        Edit.Batch roll = NextYear.of(
                before, signature.by(), signature.at().toInstant(), Asked.of(before)::asks);
        return switch (workspace.apply(roll).join()) {
            case Outcome.Done(Snapshot after) -> {
                long locked = after.figures().values().keySet().stream()
                        .filter(key -> after.figures().dossier(key).isLocked())
                        .count();
                console.result(workspace.file().toString());
                console.say("cli.next-year.done", after.report().year().toString(), Long.toString(locked));
                new RenewalLines(console, after).say(Renewal.of(
                        after.disclosures(), before.report().year(), after.report().year()));
                yield ExitCode.FINE;
            }
            case Outcome.Nothing() -> failed(workspace, "");
            case Outcome.Stale(String place) -> failed(workspace, place);
            case Outcome.Locked(var value) -> failed(workspace, value.toString());
            case Outcome.Unsaved(String detail) -> failed(workspace, detail);
        };
    }

    private int failed(Workspace workspace, String detail) {
        console.warn("cli.next-year.failed", workspace.file().toString(), detail);
        return ExitCode.PROBLEMS;
    }
}
