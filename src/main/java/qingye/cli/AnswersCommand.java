package qingye.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.calc.answer.Asked;
import qingye.edit.Edit;
import qingye.exchange.ImportSentences;
import qingye.exchange.answer.AnswerReading;
import qingye.exchange.answer.AnswerSentences;
import qingye.exchange.answer.AnswerSheet;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Standard;
import qingye.task.Progress;
import qingye.workspace.Workspace;

/// `qingye answers FILE TABLE --standard ID`: takes an index that somebody keeps in a table over as answers.
@Command(name = "answers")
final class AnswersCommand implements Callable<Integer> {

    private static final String STANCE = "cli.renewal.stance.";

    private final Services services;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "TABLE", descriptionKey = "cli.answers.table")
    private Path table = Path.of("");

    @Option(names = "--standard", paramLabel = "ID", required = true, descriptionKey = "cli.answers.standard")
    private String standard = "";

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--skip-rejected", descriptionKey = "cli.answers.skip-rejected")
    private boolean skipRejected;

    AnswersCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return Opened.with(services.files().open(file), console, this::run);
    }

    private int run(Workspace workspace) {
        Snapshot snapshot = workspace.snapshot();
        Asked asked = Asked.of(snapshot);
        Optional<Standard> found = asked.standard(standard);
        if (found.isEmpty()) {
            console.warn("cli.answers.no-standard", standard,
                    String.join(", ", asked.standards().stream().map(Standard::id).toList()));
            return ExitCode.PROBLEMS;
        }
        return switch (AnswerSheet.read(table, snapshot, found.get(), Progress.none())) {
            case AnswerReading.Refused(var why) -> {
                console.problem(new ImportSentences(services.messages()).say(why));
                yield ExitCode.PROBLEMS;
            }
            case AnswerReading.Read read -> take(workspace, snapshot, read);
        };
    }

    /// Names an answer that gives way: the command line has no way back.
    private void replaced(Edit edit) {
        if (edit instanceof Edit.SetAnswer(var key, Answer before, var _)
                && !(before.stance() instanceof Stance.Open && before.targets().isEmpty())) {
            console.say("cli.answers.replaced", key.requirement().code(),
                    console.messages().text(STANCE + before.stance().kind().code()));
        }
    }

    private int take(Workspace workspace, Snapshot snapshot, AnswerReading.Read read) {
        var sentences = new AnswerSentences(services.messages(), snapshot);
        List<String> flaws = read.lines().stream().flatMap(line -> sentences.say(line).stream()).toList();
        flaws.forEach(console::problem);
        console.say("cli.answers.read", Integer.toString(read.answers().size()), Integer.toString(flaws.size()));
        List<Edit> edits = read.edits(snapshot);
        edits.forEach(this::replaced);
        return new Taking(console, dryRun, skipRejected).take(workspace, edits, read.isClean());
    }
}
