package qingye.cli;

import static qingye.exchange.template.Templates.BLANK;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import qingye.edit.Difference;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.workspace.Opening;
import qingye.workspace.WorkspaceFiles;

/// `qingye new FILE`: makes a workspace from a template.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file", converter = WorkspacePath.class)
    private Path file = Path.of("");

    @Option(names = "--template", paramLabel = "NAME", defaultValue = BLANK, descriptionKey = "cli.new.template")
    private String template = BLANK;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Templates.names().contains(template)) {
            throw new ParameterException(
                    spec.commandLine(),
                    console.messages().text("cli.new.no-template", template, String.join(", ", Templates.names())));
        }
        return Opened.with(create(services.files(), file, template), console, workspace -> {
            console.result(workspace.file().toString());
            return ExitCode.FINE;
        });
    }

    /// Creates a workspace with the content of a template.
    static Opening create(WorkspaceFiles files, Path file, String template) {
        Snapshot content = Templates.read(template);
        return files.create(file, content.report().year(), Difference.filling(content));
    }
}
