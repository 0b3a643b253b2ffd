package qingye.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.exchange.form.Sender;
import qingye.exchange.survey.PlannedQuestionnaire;
import qingye.exchange.survey.Surveys;
import qingye.export.ExportResult;
import qingye.model.Snapshot;
import qingye.task.Progress;
import qingye.workspace.Workspace;

/// `qingye survey write FILE --out DIR`: a questionnaire for each stakeholder group that counts.
@Command(name = "write")
final class SurveyWriteCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.export.out")
    private Path out = Path.of("");

    @Option(names = "--replace", descriptionKey = "cli.survey.replace")
    private boolean replace;

    SurveyWriteCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return Opened.with(services.files().open(file), console, this::run);
    }

    private int run(Workspace workspace) {
        Snapshot snapshot = workspace.snapshot();
        List<PlannedQuestionnaire> planned = Surveys.plan(snapshot, Set.of(), out).stream()
                .map(one -> replace ? one : one.beside())
                .toList();
        Optional<Surveys.Hindrance> hindrance = Surveys.hindrance(snapshot, Set.of());
        if (hindrance.isPresent()) {
            console.warn("survey.send." + hindrance.get().name().toLowerCase(Locale.ROOT));
            return ExitCode.PROBLEMS;
        }
        var sender = new Sender(snapshot, workspace.archive().origin().join());
        ExportResult result = Surveys.write(sender, planned, Progress.none());
        return new Publishing(services.publication(), console).told(result);
    }
}
