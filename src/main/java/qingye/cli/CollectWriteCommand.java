package qingye.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.exchange.collect.CollectionForms;
import qingye.exchange.collect.PlannedForm;
import qingye.exchange.form.Sender;
import qingye.export.ExportResult;
import qingye.model.Snapshot;
import qingye.task.Progress;
import qingye.workspace.Workspace;

/// `qingye collect write FILE`: a form for each department.
@Command(name = "write")
final class CollectWriteCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.export.out")
    private Path out = Path.of("");

    @Option(names = "--replace", descriptionKey = "cli.collect.replace")
    private boolean replace;

    CollectWriteCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return Opened.with(services.files().open(file), console, this::run);
    }

    private int run(Workspace workspace) {
        Snapshot snapshot = workspace.snapshot();
        List<PlannedForm> forms = CollectionForms.plan(snapshot, out).stream()
                .map(form -> replace ? form : form.beside())
                .toList();
        var sender = new Sender(snapshot, workspace.archive().origin().join());
        ExportResult result = CollectionForms.write(sender, forms, Progress.none());
        int code = new Publishing(services.publication(), console).told(result);
        int unowned = CollectionForms.unowned(snapshot);
        if (unowned > 0) {
            console.warn("cli.collect.unowned", String.valueOf(unowned));
        }
        boolean none = result instanceof ExportResult.Written(List<Path> files) && files.isEmpty();
        return none ? ExitCode.PROBLEMS : code;
    }
}
