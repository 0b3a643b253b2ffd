package qingye.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.derive.Account;
import qingye.model.Snapshot;
import qingye.workspace.Workspace;

/// `qingye calculate FILE`: every calculated indicator with its formula, the numbers put in, the factors with their
/// documents, the rounding, the result, and what the file holds instead where that differs.
@Command(name = "calculate")
final class CalculateCommand implements Callable<Integer> {

    private static final int LAST_YEAR = 9999;

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", split = ",", descriptionKey = "cli.calculate.year")
    private List<Integer> years = List.of();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CalculateCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var wanted = new LinkedHashSet<Year>();
        years.forEach(year -> wanted.add(year(year)));
        return Opened.with(services.files().open(file), console, workspace -> tell(workspace, wanted));
    }

    private Year year(int typed) {
        if (typed < 1 || typed > LAST_YEAR) {
            throw new ParameterException(spec.commandLine(), console.messages().text(
                    "cli.calculate.no-year", Integer.toString(typed)));
        }
        return Year.of(typed);
    }

    private int tell(Workspace workspace, Set<Year> wanted) {
        Snapshot content = workspace.snapshot();
        FactorLibrary library = FactorLibrary.read(Units.read());
        List<Account> accounts = Account.of(content, library, wanted);
        var words = new AccountWords(
                console.messages(), content, library.with(content.figures().factors().values()));
        long agreeing = accounts.stream().filter(Account::agrees).count();
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("file", workspace.file().toString());
            told.put("values", accounts.size());
            told.put("agreeing", agreeing);
            told.put("calculated", accounts.stream().map(words::facts).toList());
            console.result(Json.of(told));
        } else {
            accounts.forEach(account -> words.lines(account).forEach(console::result));
            console.say("cli.calculate.sum", Integer.toString(accounts.size()), Long.toString(agreeing));
        }
        return agreeing == accounts.size() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
