package qingye.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Severity;
import qingye.check.run.Checker;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.workspace.Workspace;

/// `qingye check FILE`: what the rules find in the figures of a workspace, and why; or the rules themselves.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--rule", paramLabel = "CODE", split = ",", descriptionKey = "cli.check.rule")
    private List<String> codes = List.of();

    @Option(names = "--severity", paramLabel = "LEAST", defaultValue = "hint", descriptionKey = "cli.check.severity")
    private String severity = "hint";

    @Option(names = "--explained", descriptionKey = "cli.check.explained")
    private boolean explained;

    @Option(names = "--rules", descriptionKey = "cli.check.rules")
    private boolean rulesOnly;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<Rule> rules = rules();
        Severity least = least();
        return Opened.with(services.files().open(file), console, workspace -> rulesOnly
                ? list(workspace.snapshot(), rules)
                : check(workspace, rules, least));
    }

    private Set<Rule> rules() {
        var rules = EnumSet.noneOf(Rule.class);
        codes.forEach(code -> rules.add(Rule.of(code).orElseThrow(() -> wrong(
                "cli.check.no-rule", code,
                Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.joining(", "))))));
        return codes.isEmpty() ? EnumSet.allOf(Rule.class) : rules;
    }

    private Severity least() {
        return Arrays.stream(Severity.values())
                .filter(one -> one.code().equals(severity.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("cli.check.no-severity", severity));
    }

    private ParameterException wrong(String key, String... details) {
        return new ParameterException(spec.commandLine(), console.messages().text(key, (Object[]) details));
    }

    private int list(Snapshot content, Set<Rule> rules) {
        var words = new RuleLines(console.messages(), content.scrutiny());
        if (json) {
            console.result(Json.of(rules.stream().map(words::facts).toList()));
        } else {
            rules.forEach(rule -> words.lines(rule).forEach(console::result));
        }
        return ExitCode.FINE;
    }

    private int check(Workspace workspace, Set<Rule> rules, Severity least) {
        Snapshot content = workspace.snapshot();
        Checked all = new Checker(FactorLibrary.read(Units.read())).check(content);
        Checked wanted = new Checked(
                all.open().stream().filter(finding -> wanted(finding, rules, least)).toList(),
                all.explained().stream().filter(one -> wanted(one.finding(), rules, least)).toList(),
                all.suggestions());
        var words = new FindingWords(console.messages(), content, services.clock().getZone());
        if (json) {
            console.result(Json.of(words.facts(wanted, explained)));
        } else {
            words.lines(wanted, explained).forEach(console::result);
            console.say(
                    "cli.check.sum", wanted.count(Severity.ERROR), wanted.count(Severity.WARNING),
                    wanted.count(Severity.HINT), Integer.toString(wanted.explained().size()));
        }
        if (!codes.isEmpty()) {
            rules.stream().filter(rule -> !content.scrutiny().rule(rule).on())
                    .forEach(rule -> console.warn("cli.check.off", words.rule(rule)));
        }
        return wanted.count(Severity.ERROR) == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static boolean wanted(Finding finding, Set<Rule> rules, Severity least) {
        return rules.contains(finding.rule()) && finding.severity().compareTo(least) <= 0;
    }
}
