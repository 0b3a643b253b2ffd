package qingye.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import qingye.cli.bench.Bench;
import qingye.cli.bench.Measured;

/// `qingye bench NAME`: how long the common jobs take here.
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "NAME", defaultValue = ALL, descriptionKey = "cli.bench.name")
    private String name = ALL;

    @Option(names = "--case", paramLabel = "SOURCE", split = ",", descriptionKey = "cli.bench.case")
    private List<Path> cases = List.of();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BenchCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        cases.stream().filter(file -> !Files.isReadable(file)).findFirst().ifPresent(file -> {
            throw wrong("cli.bench.no-case", file.toString());
        });
        try (var bench = new Bench(services.files(), services.publication(), cases)) {
            List<String> names = bench.matching(name);
            if (names.isEmpty()) {
                throw wrong("cli.bench.none", name, String.join(", ", bench.names()));
            }
            var results = new LinkedHashMap<String, Measured>();
            for (String one : names) {
                Measured measured = bench.measure(one);
                results.put(one, measured);
                if (!json) {
                    console.result("%-21s %9s %9s %9s %9s %9s  %s%s".formatted(
                            measured.name(), measured.first(), measured.least(), measured.median(),
                            measured.nearlyMost(), measured.most(), measured.unit(),
                            ratio(measured, results).map(it -> "  1:" + it).orElse("")));
                }
            }
            if (json) {
                console.result(Json.of(results.values().stream().map(one -> facts(one, results)).toList()));
            }
            return ExitCode.FINE;
        }
    }

    private ParameterException wrong(String key, String... details) {
        return new ParameterException(spec.commandLine(), console.messages().text(key, (Object[]) details));
    }

    /// How many times as long as this peer our own job took; empty for what is not a peer's.
    private static Optional<BigDecimal> ratio(Measured measured, Map<String, Measured> results) {
        int slash = measured.name().indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.ofNullable(results.get(measured.name().substring(0, slash)))
                        .map(own -> own.ratioTo(measured));
    }

    private static Map<String, Object> facts(Measured measured, Map<String, Measured> results) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", measured.name());
        facts.put("unit", measured.unit());
        facts.put("first", measured.first());
        facts.put("min", measured.least());
        facts.put("median", measured.median());
        facts.put("p99", measured.nearlyMost());
        facts.put("max", measured.most());
        facts.put("runs", measured.runs());
        ratio(measured, results).ifPresent(one -> facts.put("ratio", one));
        return facts;
    }
}
