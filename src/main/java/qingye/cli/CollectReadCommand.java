package qingye.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.edit.Edit;
import qingye.exchange.collect.Change;
import qingye.exchange.collect.CollectSentences;
import qingye.exchange.collect.Collected;
import qingye.exchange.collect.CollectionForms;
import qingye.exchange.collect.ReadForm;
import qingye.exchange.form.Sender;
import qingye.task.Progress;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// `qingye collect read FILE FORM…`: takes filled forms over, all as one edit. While anything is refused, contradicts
/// another form or cannot be read, nothing is taken, unless the person says so.
@Command(name = "read")
final class CollectReadCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;
    private final CollectSentences sentences;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FORM", descriptionKey = "cli.collect.forms")
    private List<Path> forms = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--skip-rejected", descriptionKey = "cli.collect.skip-rejected")
    private boolean skipRejected;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    CollectReadCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
        this.sentences = new CollectSentences(services.messages());
    }

    @Override
    public Integer call() {
        return Opened.with(services.files().open(file), console, this::run);
    }

    private int run(Workspace workspace) {
        Collected collected = CollectionForms.read(
                forms, new Sender(workspace.snapshot(), workspace.archive().origin().join()), Progress.none());
        Optional<Edit.Batch> edit = collected.accept(collected.changes());
        boolean apply = !dryRun && edit.isPresent() && (collected.isClean() || skipRejected);
        boolean applied = apply && applied(workspace, edit.get());
        if (json) {
            console.result(Json.of(facts(collected, applied)));
        } else {
            tell(collected, applied);
        }
        return collected.isClean() && applied == apply ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private boolean applied(Workspace workspace, Edit edit) {
        return switch (workspace.apply(edit).join()) {
            case Outcome.Done _ -> true;
            case Outcome.Nothing _ -> false;
            case Outcome.Stale(String place) -> said("cli.import.stale", place);
            case Outcome.Locked(var value) -> said("cli.import.locked", value.toString());
            case Outcome.Unsaved(String detail) -> said("cli.import.unsaved", detail);
        };
    }

    private boolean said(String key, String argument) {
        console.warn(key, argument);
        return false;
    }

    private void tell(Collected collected, boolean applied) {
        collected.forms().forEach(form -> console.result(sentences.say(form)));
        collected.changes().forEach(change -> console.result(sentences.say(change)));
        collected.conflicts().forEach(conflict -> console.problem(sentences.say(conflict)));
        collected.faults().forEach(fault -> console.problem(sentences.say(fault)));
        collected.refused().forEach(refused -> console.problem(sentences.say(refused)));
        console.say(applied ? "cli.import.applied" : dryRun ? "cli.import.previewed" : "cli.import.untouched");
    }

    private Map<String, Object> facts(Collected collected, boolean applied) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("applied", applied);
        facts.put("forms", collected.forms().stream().map(CollectReadCommand::facts).toList());
        facts.put("changes", collected.changes().stream().map(this::facts).toList());
        facts.put("conflicts", collected.conflicts().stream().map(conflict -> sentences.say(conflict)).toList());
        facts.put("faults", collected.faults().stream().map(fault -> sentences.say(fault)).toList());
        facts.put("refused", collected.refused().stream().map(refused -> sentences.say(refused)).toList());
        return facts;
    }

    private static Map<String, Object> facts(ReadForm form) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("form", form.form().toString());
        facts.put("department", form.department());
        facts.put("asked", form.asked());
        facts.put("filled", form.filled());
        return facts;
    }

    private Map<String, Object> facts(Change change) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("indicator", change.key().indicator().code());
        facts.put("year", change.key().year().getValue());
        facts.put("department", change.department());
        facts.put("before", change.before().printed());
        facts.put("after", change.after().printed());
        facts.put("source", change.source());
        facts.put("message", sentences.say(change));
        return facts;
    }
}
