package qingye.cli;

import java.nio.file.Path;
import java.time.Instant;
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
import qingye.exchange.out.TableFormat;
import qingye.exchange.out.TableRequest;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.publish.TableFiles;
import qingye.task.Progress;

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

    @Option(names = "--bom", descriptionKey = "cli.export.bom")
    private boolean marked;

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
        Set<Format> documents = EnumSet.noneOf(Format.class);
        Set<TableFormat> tables = EnumSet.noneOf(TableFormat.class);
        for (String extension : formats) {
            String named = extension.strip();
            Format.of(named).ifPresentOrElse(documents::add, () -> tables.add(tableFormat(named)));
        }
        Request.Part part = switch (what.toLowerCase(Locale.ROOT)) {
            case "report" -> Request.Part.REPORT;
            case "kpi" -> Request.Part.KPI;
            default -> throw wrong("cli.export.no-part", what);
        };
        Optional<Language> edition = Optional.ofNullable(language)
                .map(tag -> Language.of(tag).orElseThrow(() -> wrong("cli.export.no-language", tag)));
        return Opened.with(services.files().open(file), console, workspace -> {
            Language chosen = edition.orElse(workspace.snapshot().report().language());
            Instant now = services.clock().instant();
            int code = tables.isEmpty()
                    ? ExitCode.FINE
                    : write(workspace.snapshot(), new TableRequest(chosen, now, marked), tables);
            int other = documents.isEmpty()
                    ? ExitCode.FINE
                    : write(workspace.snapshot(), new Request(part, chosen, now), documents);
            return Math.max(code, other);
        });
    }

    private int write(Snapshot snapshot, Request request, Set<Format> wanted) {
        return publishing().write(snapshot, request, out, List.copyOf(wanted));
    }

    private int write(Snapshot snapshot, TableRequest request, Set<TableFormat> wanted) {
        return publishing().told(TableFiles.write(snapshot, request, out, List.copyOf(wanted), Progress.none()));
    }

    private Publishing publishing() {
        return new Publishing(services.publication(), console);
    }

    private TableFormat tableFormat(String extension) {
        return TableFormat.of(extension).orElseThrow(() -> wrong("cli.export.no-format", extension));
    }

    private ParameterException wrong(String key, String given) {
        return new ParameterException(spec.commandLine(), console.messages().text(key, given));
    }
}
