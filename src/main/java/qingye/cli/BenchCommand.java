package qingye.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        try (var bench = new Bench(services.files(), services.publication())) {
            if (!name.equals(ALL) && !bench.names().contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        console.messages().text("cli.bench.none", name, String.join(", ", bench.names())));
            }
            var results = new ArrayList<Map<String, Object>>();
            for (String one : name.equals(ALL) ? bench.names() : List.of(name)) {
                Measured measured = bench.measure(one);
                results.add(facts(measured));
                if (!json) {
                    console.result("%-13s %9s %9s %9s %9s  %s".formatted(
                            measured.name(), measured.first(), measured.least(), measured.median(), measured.most(),
                            measured.unit()));
                }
            }
            if (json) {
                console.result(Json.of(results));
            }
            return ExitCode.FINE;
        }
    }

    private static Map<String, Object> facts(Measured measured) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", measured.name());
        facts.put("unit", measured.unit());
        facts.put("first", measured.first());
        facts.put("min", measured.least());
        facts.put("median", measured.median());
        facts.put("max", measured.most());
        facts.put("runs", measured.runs());
        return facts;
    }
}
