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

import qingye.calc.materiality.Questions;
import qingye.calc.materiality.UsualMethod;
import qingye.edit.Edit;
import qingye.exchange.form.Sender;
import qingye.exchange.survey.Assumed;
import qingye.exchange.survey.Flaw;
import qingye.exchange.survey.GroupReplies;
import qingye.exchange.survey.Replies;
import qingye.exchange.survey.SurveySentences;
import qingye.exchange.survey.Surveys;
import qingye.exchange.survey.Takeover;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Stakeholder;
import qingye.task.Progress;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// `qingye survey read FILE ANSWERS…`: takes questionnaires and tables of answers over, all as one edit. While anything
/// is lost, nothing is taken, unless the person says so.
@Command(name = "read")
final class SurveyReadCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;
    private final SurveySentences sentences;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ANSWERS", descriptionKey = "cli.survey.answers")
    private List<Path> answers = List.of();

    @Option(names = "--group", paramLabel = "NAME", descriptionKey = "cli.survey.group")
    private Optional<String> group = Optional.empty();

    @Option(names = "--criterion", paramLabel = "NAME", descriptionKey = "cli.survey.criterion")
    private Optional<Criterion> criterion = Optional.empty();

    @Option(names = "--add", descriptionKey = "cli.survey.add")
    private boolean add;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--skip-rejected", descriptionKey = "cli.survey.skip-rejected")
    private boolean skipRejected;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    SurveyReadCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
        this.sentences = new SurveySentences(services.messages());
    }

    @Override
    public Integer call() {
        return Opened.with(services.files().open(file), console, this::run);
    }

    private int run(Workspace workspace) {
        Snapshot snapshot = workspace.snapshot();
        Optional<PartId> assumed = group.flatMap(name -> named(snapshot, name));
        if (group.isPresent() && assumed.isEmpty()) {
            console.warn("cli.survey.group.none", group.get());
            return ExitCode.PROBLEMS;
        }
        Replies replies = Surveys.read(answers, new Sender(snapshot, workspace.archive().origin().join()),
                new Assumed(assumed, criterion.orElseGet(() -> first(snapshot)), Horizon.SHORT), Progress.none());
        Takeover takeover = Takeover.of(replies, snapshot, !add);
        int[] last = {0};
        Optional<Edit.Batch> edit = takeover.edit(() -> fresh(snapshot, last));
        boolean apply = !dryRun && edit.isPresent() && (replies.isClean() || skipRejected);
        boolean applied = apply && applied(workspace, edit.get());
        if (json) {
            console.result(Json.of(facts(snapshot, replies, applied)));
        } else {
            tell(snapshot, replies, takeover, applied);
        }
        return replies.isClean() && applied == apply ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static Optional<PartId> named(Snapshot snapshot, String name) {
        return snapshot.materiality().stakeholders(snapshot.report().year()).stream()
                .filter(one -> one.name().byLanguage().containsValue(name.strip()))
                .map(Stakeholder::id)
                .findFirst();
    }

    private static Criterion first(Snapshot snapshot) {
        var method = UsualMethod.of(snapshot.materiality(), snapshot.report().year());
        return Questions.fits(Criterion.IMPACT, method) ? Criterion.IMPACT : Criterion.SCALE;
    }

    private static PartId fresh(Snapshot snapshot, int[] last) {
        PartId id;
        do {
            id = new PartId("survey-" + snapshot.report().year() + "-" + ++last[0]);
        } while (snapshot.materiality().parts().containsKey(id));
        return id;
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

    private void tell(Snapshot snapshot, Replies replies, Takeover takeover, boolean applied) {
        replies.groups().forEach(one -> console.result(services.messages().text("cli.survey.group.read",
                name(snapshot, one), Integer.toString(one.sheets().size()), Integer.toString(one.answers()))));
        int again = takeover.groups().stream().mapToInt(one -> one.again().size()).sum();
        if (again > 0) {
            console.warn("survey.read.effect.again", Integer.toString(again));
        }
        for (Flaw flaw : replies.flaws()) {
            console.problem(sentences.say(flaw));
        }
        if (replies.more() > 0) {
            console.warn("assess.answers.more", Integer.toString(replies.more()));
        }
        console.say(applied ? "cli.import.applied" : dryRun ? "cli.import.previewed" : "cli.import.untouched");
    }

    private static String name(Snapshot snapshot, GroupReplies replies) {
        return snapshot.materiality().stakeholders(snapshot.report().year()).stream()
                .filter(one -> one.id().equals(replies.group())).findFirst()
                .flatMap(one -> one.name().best(snapshot.report().language()))
                .orElse(replies.group().value());
    }

    private Map<String, Object> facts(Snapshot snapshot, Replies replies, boolean applied) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("applied", applied);
        facts.put("groups", replies.groups().stream().map(one -> {
            var group = new LinkedHashMap<String, Object>();
            group.put("group", name(snapshot, one));
            group.put("respondents", one.sheets().size());
            group.put("answers", one.answers());
            return group;
        }).toList());
        facts.put("flaws", replies.flaws().stream().map(sentences::say).toList());
        facts.put("more", replies.more());
        return facts;
    }
}
