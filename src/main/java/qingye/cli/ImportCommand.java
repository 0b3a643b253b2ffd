package qingye.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.compose.PlaceNames;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.ImportSentences;
import qingye.exchange.KpiImport;
import qingye.exchange.ManuscriptImport;
import qingye.exchange.Planning;
import qingye.exchange.log.Entry;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.Refusal;
import qingye.exchange.log.State;
import qingye.exchange.manuscript.ManuscriptSentences;
import qingye.model.Snapshot;
import qingye.model.id.SectionId;
import qingye.task.Progress;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// `qingye import FILE SOURCE…`: plans all sources one on top of the other, and applies them together as one edit.
/// While a figure is rejected or a source cannot be read, nothing is applied, unless the person says so. What a text
/// brings that is no block is told.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;
    private final ImportSentences sentences;
    private final ManuscriptSentences texts;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", descriptionKey = "cli.import.sources")
    private List<Path> sources = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--skip-rejected", descriptionKey = "cli.import.skip-rejected")
    private boolean skipRejected;

    @Option(names = "--behind", paramLabel = "SECTION", defaultValue = "", descriptionKey = "cli.import.behind")
    private String behind = "";

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    ImportCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
        this.sentences = new ImportSentences(services.messages());
        this.texts = new ManuscriptSentences(services.messages());
    }

    @Override
    public Integer call() {
        return Opened.with(services.files().open(file), console, this::run);
    }

    /// What came of planning one source.
    private sealed interface Planned {
        record Figures(Planning planning) implements Planned {}

        record Text(ImportedText text) implements Planned {}
    }

    /// What came of planning all sources.
    private record Plan(List<Planned> sources, List<Edit> edits) {

        boolean applicable() {
            return sources.stream().allMatch(source -> switch (source) {
                case Planned.Figures(Planning.Planned planned) -> planned.log().counts().rejected() == 0;
                case Planned.Figures(Planning.Unreadable _) -> false;
                case Planned.Text(var text) -> text.edit().isPresent();
            });
        }

        boolean clean() {
            return applicable() && sources.stream().allMatch(source -> !(source instanceof Planned.Text(var text))
                    || text.isClean());
        }
    }

    private int run(Workspace workspace) {
        if (!behind.isEmpty() && ImportedText.section(workspace.snapshot(), behind).isEmpty()) {
            console.warn("cli.import.behind.none", behind);
            return ExitCode.PROBLEMS;
        }
        Plan plan = plan(workspace.snapshot());
        boolean apply = !dryRun && !plan.edits().isEmpty() && (plan.applicable() || skipRejected);
        boolean applied = apply && applied(workspace, plan.edits());
        if (json) {
            console.result(Json.of(facts(plan, applied)));
        } else {
            tell(plan, applied);
        }
        return plan.clean() && applied == apply ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private Plan plan(Snapshot start) {
        var plans = new ArrayList<Planned>();
        var edits = new ArrayList<Edit>();
        Snapshot present = start;
        Optional<SectionId> place = ImportedText.section(start, behind);
        for (Path source : sources) {
            Planned planned = plan(source, present, place);
            plans.add(planned);
            Optional<Edit.Batch> edit = switch (planned) {
                case Planned.Figures(Planning.Planned figures) -> figures.edit();
                case Planned.Figures(Planning.Unreadable _) -> Optional.empty();
                case Planned.Text(var text) -> text.edit();
            };
            if (edit.isPresent()) {
                edits.addAll(edit.get().edits());
                present = Application.apply(present, edit.get());
            }
        }
        return new Plan(plans, edits);
    }

    /// A text file may hold a table of figures: it is one if it has the columns of one.
    private static Planned plan(Path source, Snapshot present, Optional<SectionId> place) {
        boolean text = ManuscriptImport.isManuscript(source);
        boolean either = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT).endsWith(".txt");
        if (!text || either) {
            Planning planning = KpiImport.plan(source, present, Progress.none());
            boolean noTable = planning instanceof Planning.Unreadable unreadable
                    && (unreadable.reason() == Refusal.COLUMNS || unreadable.reason() == Refusal.QUOTES);
            if (!either || !noTable) {
                return new Planned.Figures(planning);
            }
        }
        return new Planned.Text(ImportedText.plan(source, present, place));
    }

    private boolean applied(Workspace workspace, List<Edit> edits) {
        return switch (workspace.apply(new Edit.Batch(Edit.Purpose.IMPORT, edits)).join()) {
            case Outcome.Done _ -> true;
            case Outcome.Nothing _ -> false;
            case Outcome.Stale(String place) ->
                said("cli.import.stale", new PlaceNames(workspace.snapshot()).of(place));
            case Outcome.Locked(var value) ->
                said("cli.import.locked", new PlaceNames(workspace.snapshot()).of(value.toString()));
            case Outcome.Unsaved(String detail) -> said("cli.import.unsaved", detail);
        };
    }

    private boolean said(String key, String argument) {
        console.warn(key, argument);
        return false;
    }

    private void tell(Plan plan, boolean applied) {
        for (Planned source : plan.sources()) {
            switch (source) {
                case Planned.Figures(Planning.Planned(var _, ImportLog log)) -> {
                    console.result(log.source() + " " + sentences.say(log.counts()));
                    log.in(State.CHANGED).forEach(entry -> console.result(sentences.say(entry)));
                    log.hints().forEach(hint -> console.problem(log.source() + " " + sentences.say(hint)));
                    sentences.rejected(log).forEach(line -> console.problem(log.source() + " " + line));
                }
                case Planned.Figures(Planning.Unreadable unreadable) -> console.problem(sentences.say(unreadable));
                case Planned.Text(var text) -> text.tell(console, texts);
            }
        }
        console.say(applied ? "cli.import.applied" : dryRun ? "cli.import.previewed" : "cli.import.untouched");
    }

    private Map<String, Object> facts(Plan plan, boolean applied) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("applied", applied);
        facts.put("sources", plan.sources().stream()
                .map(source -> switch (source) {
                    case Planned.Figures(var planning) -> facts(planning);
                    case Planned.Text(var text) -> text.facts(texts);
                })
                .toList());
        return facts;
    }

    private Map<String, Object> facts(Planning planning) {
        var facts = new LinkedHashMap<String, Object>();
        switch (planning) {
            case Planning.Planned(var _, ImportLog log) -> {
                facts.put("source", log.source().toString());
                facts.put("added", log.counts().added());
                facts.put("changed", log.counts().changed());
                facts.put("unchanged", log.counts().unchanged());
                facts.put("rejected", log.counts().rejected());
                facts.put("changes", log.in(State.CHANGED).stream().map(this::facts).toList());
                facts.put("rejections", log.in(State.REJECTED).stream().map(this::facts).toList());
                facts.put("hints", log.hints().stream().map(hint -> sentences.say(hint)).toList());
            }
            case Planning.Unreadable unreadable -> {
                facts.put("source", unreadable.source().toString());
                facts.put("unreadable", sentences.say(unreadable));
            }
        }
        return facts;
    }

    private Map<String, Object> facts(Entry entry) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("row", entry.place().row());
        entry.place().sheet().ifPresent(sheet -> facts.put("sheet", sheet));
        entry.place().column().ifPresent(column -> facts.put("column", column));
        facts.put("before", entry.before());
        facts.put("after", entry.after());
        facts.put("message", sentences.say(entry));
        return facts;
    }
}
