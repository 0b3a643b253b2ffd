package qingye.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import qingye.compose.Request;
import qingye.export.Format;
import qingye.model.text.Language;
import qingye.workspace.Workspace;

/// `qingye export FILE`: writes the report, or only its KPI tables.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.export.out")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", split = ",", required = true, descriptionKey = "cli.export.format")
    private List<String> formats = List.of();

    @Option(names = "--what", paramLabel = "PART", defaultValue = "report", descriptionKey = "cli.export.what")
    private String what = "report";

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "cli.export.lang")
    private @Nullable String language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<Format> wanted = EnumSet.copyOf(formats.stream().map(this::format).toList());
        Request.Part part = switch (what.toLowerCase(Locale.ROOT)) {
            case "report" -> Request.Part.REPORT;
            case "kpi" -> Request.Part.KPI;
            default -> throw wrong("cli.export.no-part", what);
        };
        Optional<Language> edition = Optional.ofNullable(language)
                .map(tag -> Language.of(tag).orElseThrow(() -> wrong("cli.export.no-language", tag)));
        return Opened.with(services.files().open(file), console, workspace -> {
            Language chosen = edition.orElse(workspace.snapshot().report().language());
            return write(workspace, new Request(part, chosen, services.clock().instant()), wanted);
        });
    }

    private int write(Workspace workspace, Request request, Set<Format> wanted) {
        return new Publishing(services.publication(), console)
                .write(workspace.snapshot(), request, out, new ArrayList<>(wanted));
    }

    private Format format(String extension) {
        return Format.of(extension.strip()).orElseThrow(() -> wrong("cli.export.no-format", extension));
    }

    private ParameterException wrong(String key, String given) {
        return new ParameterException(spec.commandLine(), console.messages().text(key, given));
    }
}
