package qingye.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The `qingye` command.
@Command(name = "qingye", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
public final class CommandLineTool implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineTool.class);

    private final Services services;
    private final Console console;

    private CommandLineTool(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    /// Runs a command.
    ///
    /// @param version as printed by `--version`
    /// @return the exit code: 0 fine, 1 problems or failure with a message, 2 wrong use
    public static int run(
            Services services, String version, PrintWriter out, PrintWriter err, String... arguments) {
        var console = new Console(out, err, services.messages());
        var tool = new CommandLineTool(services, console);
        var line = new CommandLine(tool)
                .addSubcommand(new DemoCommand(services, console))
                .addSubcommand(new NewCommand(services, console))
                .addSubcommand(new NextYearCommand(services, console))
                .addSubcommand(new InfoCommand(services, console))
                .addSubcommand(new ImportCommand(services, console))
                .addSubcommand(new CalculateCommand(services, console))
                .addSubcommand(new CheckCommand(services, console))
                .addSubcommand(new ExportCommand(services, console))
                .addSubcommand(new IndexCommand(services, console))
                .addSubcommand(new CommandLine(new CollectCommand())
                        .addSubcommand(new CollectWriteCommand(services, console))
                        .addSubcommand(new CollectReadCommand(services, console)))
                .addSubcommand(new CommandLine(new SurveyCommand())
                        .addSubcommand(new SurveyWriteCommand(services, console))
                        .addSubcommand(new SurveyReadCommand(services, console)))
                .addSubcommand(new StandardCommand(services, console))
                .addSubcommand(new AnswersCommand(services, console))
                .addSubcommand(new OpenCommand(services, console))
                .addSubcommand(new BenchCommand(services, console));
        line.getSubcommands().values().forEach(sub -> furnish(sub, services));
        line.getCommandSpec().mixinStandardHelpOptions(true).version(version);
        line.setResourceBundle(services.messages().bundle());
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.setParameterExceptionHandler((wrong, _) -> misused(console, wrong));
        line.setExecutionExceptionHandler((broken, _, _) -> broken(console, broken));
        return line.execute(arguments);
    }

    private static void furnish(CommandLine line, Services services) {
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.setResourceBundle(services.messages().bundle());
        line.getSubcommands().values().forEach(sub -> furnish(sub, services));
    }

    /// Without a command the workbench opens: it is what a double click starts.
    @Override
    public Integer call() {
        return OpenCommand.show(services, console, Optional.empty());
    }

    private static int misused(Console console, ParameterException wrong) {
        console.warn("cli.misused", String.valueOf(wrong.getMessage()));
        List<String> suggestions = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        if (!suggestions.isEmpty()) {
            console.warn("cli.meant", String.join(", ", suggestions));
        }
        console.warn("cli.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static int broken(Console console, Exception broken) {
        console.warn("cli.broken", broken.getClass().getSimpleName(), String.valueOf(broken.getMessage()));
        LOG.error("command failed", broken);
        return ExitCode.PROBLEMS;
    }
}
