package qingye.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.calc.standard.StandardLibrary;
import qingye.edit.Edit;
import qingye.exchange.ImportSentences;
import qingye.exchange.standard.StandardReading;
import qingye.exchange.standard.StandardSentences;
import qingye.exchange.standard.StandardSheet;
import qingye.model.standard.Standard;
import qingye.model.text.Localized;
import qingye.task.Progress;
import qingye.workspace.Workspace;

/// `qingye standard FILE TABLE --id ID --name NAME`: brings along a standard that the program does not have.
@Command(name = "standard")
final class StandardCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Services services;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "TABLE", descriptionKey = "cli.standard.table")
    private Path table = Path.of("");

    @Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "cli.standard.id")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "cli.standard.name")
    private String name = "";

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--skip-rejected", descriptionKey = "cli.standard.skip-rejected")
    private boolean skipRejected;

    StandardCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!ID.matcher(id).matches() || StandardLibrary.get().standard(id).isPresent()) {
            console.warn("cli.standard.bad-id", id);
            return ExitCode.USAGE;
        }
        if (name.isBlank()) {
            console.warn("cli.standard.no-name");
            return ExitCode.USAGE;
        }
        return Opened.with(services.files().open(file), console, this::run);
    }

    private int run(Workspace workspace) {
        return switch (StandardSheet.read(table, id, Localized.zh(name.strip()), Progress.none())) {
            case StandardReading.Refused(var why) -> {
                console.problem(new ImportSentences(services.messages()).say(why));
                yield ExitCode.PROBLEMS;
            }
            case StandardReading.Brought brought -> take(workspace, brought);
        };
    }

    private int take(Workspace workspace, StandardReading.Brought brought) {
        var sentences = new StandardSentences(services.messages());
        brought.faults().forEach(fault -> console.problem(sentences.say(fault)));
        int requirements = brought.standard().map(one -> one.requirements().size() - 1).orElse(0);
        console.say("cli.standard.read", Integer.toString(requirements), Integer.toString(brought.faults().size()));
        Optional<Standard> before =
                Optional.ofNullable(workspace.snapshot().disclosures().standards().get(id));
        List<Edit> edits = brought.standard().isEmpty() || brought.standard().equals(before)
                ? List.of()
                : List.of(new Edit.SetStandard(id, before, brought.standard()));
        return new Taking(console, dryRun, skipRejected).take(workspace, edits, brought.faults().isEmpty());
    }
}
