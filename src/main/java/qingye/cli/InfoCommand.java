package qingye.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.workspace.Workspace;

/// `qingye info FILE`: what a workspace holds.
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    InfoCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return Opened.with(services.files().open(file), console, this::tell);
    }

    private int tell(Workspace workspace) {
        Map<String, Object> facts = facts(workspace);
        if (json) {
            console.result(Json.of(facts));
        } else {
            facts.forEach((name, fact) -> console.say("cli.info." + name, String.valueOf(fact)));
        }
        return ExitCode.FINE;
    }

    /// The facts under their names in the JSON form; each has a sentence `cli.info.` and the name.
    private static Map<String, Object> facts(Workspace workspace) {
        Snapshot snapshot = workspace.snapshot();
        Language language = snapshot.report().language();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("file", workspace.file().toString());
        facts.put("organisation", words(snapshot.organisation().name(), language));
        facts.put("title", words(snapshot.report().title(), language));
        facts.put("year", snapshot.report().year().getValue());
        facts.put("language", language.tag());
        facts.put("sections", snapshot.chapters().outline().entries().size());
        facts.put("blocks", snapshot.chapters().blocks().size());
        facts.put("tables", snapshot.tables().tables().size());
        facts.put("indicators", snapshot.figures().indicators().size());
        facts.put("values", snapshot.figures().values().size());
        facts.put("notes", snapshot.tables().notes().size());
        return facts;
    }

    private static String words(Localized<String> text, Language language) {
        return text.best(language).orElse("");
    }
}
