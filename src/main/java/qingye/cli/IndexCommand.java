package qingye.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Coverage;
import qingye.calc.answer.Landings;
import qingye.compose.IndexForm;
import qingye.compose.Request;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.model.answer.Stance;
import qingye.model.block.IndexKind;
import qingye.model.standard.Standard;
import qingye.model.text.Language;

/// `qingye index FILE`: how much of each standard is answered; with `--out`, the index tables as files of their own.
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

    private static final String BOTH = "docx,pdf";

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--standard", paramLabel = "ID", split = ",", descriptionKey = "cli.index.standard")
    private List<String> standards = List.of();

    @Option(names = "--form", paramLabel = "FORM", split = ",", descriptionKey = "cli.index.form")
    private List<String> forms = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.index.out")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "F", split = ",", defaultValue = BOTH, descriptionKey = "cli.index.format")
    private List<String> formats = List.of();

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "cli.export.lang")
    private @Nullable String language;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IndexCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<IndexKind> kinds = kinds();
        Set<Format> wanted = formats();
        Optional<Language> edition = Optional.ofNullable(language)
                .map(tag -> Language.of(tag).orElseThrow(() -> wrong("cli.export.no-language", tag)));
        Optional<Path> folder = Optional.ofNullable(out);
        return Opened.with(services.files().open(file), console, workspace -> {
            Snapshot content = workspace.snapshot();
            Asked asked = Asked.of(content);
            Optional<String> unknown = standards.stream().filter(id -> asked.standard(id).isEmpty()).findFirst();
            if (unknown.isPresent()) {
                console.warn("cli.index.no-standard", unknown.get(),
                        asked.standards().stream().map(Standard::id).collect(Collectors.joining(", ")));
                return ExitCode.USAGE;
            }
            return folder.isPresent()
                    ? write(content, wanted(content, kinds), edition, folder.get(), List.copyOf(wanted))
                    : tell(asked, Landings.of(content), content.report().language());
        });
    }

    private Set<IndexKind> kinds() {
        var kinds = EnumSet.noneOf(IndexKind.class);
        for (String form : forms) {
            kinds.add(Arrays.stream(IndexKind.values())
                    .filter(kind -> name(kind).equals(form.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> wrong("cli.index.no-form", form,
                            Arrays.stream(IndexKind.values()).map(IndexCommand::name)
                                    .collect(Collectors.joining(", ")))));
        }
        return kinds;
    }

    private static String name(IndexKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<Format> formats() {
        var wanted = EnumSet.noneOf(Format.class);
        formats.forEach(one -> wanted.add(
                Format.of(one.strip()).orElseThrow(() -> wrong("cli.index.no-format", one))));
        return wanted;
    }

    /// Those that are named; all that the report has where none is.
    private List<IndexForm> wanted(Snapshot content, Set<IndexKind> kinds) {
        Stream<IndexForm> all = standards.isEmpty()
                ? IndexForm.offered(content).stream()
                : standards.stream().flatMap(id -> IndexForm.of(id).stream());
        return all.filter(form -> kinds.isEmpty() || kinds.contains(form.kind())).distinct().toList();
    }

    private int write(Snapshot content, List<IndexForm> wanted, Optional<Language> edition, Path folder,
            List<Format> formats) {
        if (wanted.isEmpty()) {
            console.warn("cli.index.none");
            return ExitCode.PROBLEMS;
        }
        var publishing = new Publishing(services.publication(), console);
        int code = ExitCode.FINE;
        for (IndexForm form : wanted) {
            Request request = Request.index(
                    form, edition.orElse(content.report().language()), services.clock().instant());
            code = Math.max(code, publishing.write(content, request, folder, formats));
        }
        return code;
    }

    private int tell(Asked asked, Landings landings, Language own) {
        List<Standard> told = standards.isEmpty()
                ? asked.indexed()
                : standards.stream().flatMap(id -> asked.standard(id).stream()).toList();
        if (json) {
            console.result(Json.of(told.stream().map(one -> facts(asked, landings, one)).toList()));
            return ExitCode.FINE;
        }
        if (told.isEmpty()) {
            console.warn("cli.index.none");
        }
        for (Standard one : told) {
            Coverage coverage = Coverage.of(asked, landings, asked.of(one));
            String answered = Arrays.stream(Stance.Kind.values())
                    .filter(kind -> coverage.of(kind) > 0)
                    .map(kind -> console.messages().text("cli.index.count", stance(kind), coverage.of(kind)))
                    .reduce((before, next) -> console.messages().text("cli.index.more", before, next))
                    .orElse("");
            console.say("cli.index.line", one.id(), one.brief().best(own).orElse(one.id()),
                    asked.edition(one.id()).toString(), coverage.total(), answered);
        }
        return ExitCode.FINE;
    }

    private String stance(Stance.Kind kind) {
        return console.messages().text("cli.index.stance." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> facts(Asked asked, Landings landings, Standard standard) {
        Coverage coverage = Coverage.of(asked, landings, asked.of(standard));
        var facts = new LinkedHashMap<String, Object>();
        facts.put("standard", standard.id());
        facts.put("edition", asked.edition(standard.id()).getValue());
        facts.put("requirements", coverage.total());
        for (Stance.Kind kind : Stance.Kind.values()) {
            facts.put(kind.code(), coverage.of(kind));
        }
        var duties = new LinkedHashMap<String, Object>();
        coverage.counts().forEach((duty, counts) -> {
            var byStance = new LinkedHashMap<String, Integer>();
            counts.forEach((kind, count) -> byStance.put(kind.code(), count));
            duties.put(duty.code(), byStance);
        });
        facts.put("duties", duties);
        return facts;
    }

    private ParameterException wrong(String key, String... details) {
        return new ParameterException(spec.commandLine(), console.messages().text(key, (Object[]) details));
    }
}
