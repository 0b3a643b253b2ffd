package qingye.cli;

import static qingye.exchange.template.Templates.BLANK;

import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import qingye.exchange.template.Beginning;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.text.Language;

/// `qingye new FILE`: makes a workspace from a template.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--template", paramLabel = "NAME", defaultValue = BLANK, descriptionKey = "cli.new.template")
    private String template = BLANK;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.new.year")
    private @Nullable Integer year;

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "cli.new.lang")
    private @Nullable String language;

    @Option(names = "--company", paramLabel = "NAME", defaultValue = "", descriptionKey = "cli.new.company")
    private String company = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Templates.names().contains(template)) {
            throw wrong("cli.new.no-template", template, String.join(", ", Templates.names()));
        }
        var beginning = new Beginning(template, Optional.ofNullable(year).map(this::year), language(), company);
        Snapshot content = beginning.content();
        return Opened.with(services.files().create(file, content), console, workspace -> {
            console.result(workspace.file().toString());
            return ExitCode.FINE;
        });
    }

    private Year year(int typed) {
        if (typed < Beginning.FIRST_YEAR || typed > Beginning.LAST_YEAR) {
            throw wrong("cli.new.no-year", Integer.toString(typed));
        }
        return Year.of(typed);
    }

    private Optional<Language> language() {
        return Optional.ofNullable(language)
                .map(tag -> Language.of(tag).orElseThrow(() -> wrong("cli.export.no-language", tag)));
    }

    private ParameterException wrong(String key, String... details) {
        return new ParameterException(spec.commandLine(), console.messages().text(key, (Object[]) details));
    }
}
