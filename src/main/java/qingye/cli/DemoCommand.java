package qingye.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import qingye.compose.Request;
import qingye.exchange.template.Templates;
import qingye.export.Format;
import qingye.workspace.Opening;
import qingye.workspace.WorkspaceFiles;

/// `qingye demo`: the sample workspace, its report in Word and PDF, and the workbench open on it. A sample that is
/// there already is used as it is, so nothing typed into it is lost.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "qingye-demo", descriptionKey = "cli.demo.out")
    private Path out = Path.of("qingye-demo");

    @Option(names = "--no-open", descriptionKey = "cli.demo.no-open")
    private boolean noOpen;

    DemoCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            console.warn("cli.folder", out.toString(), e.getClass().getSimpleName());
            return ExitCode.PROBLEMS;
        }
        Path file = WorkspaceFiles.file(out.resolve(console.messages().text("cli.demo.name")));
        Opening opening = Files.exists(file)
                ? services.files().open(file)
                : services.files().create(file, Templates.read(Templates.SAMPLE));
        int code = Opened.with(opening, console, workspace -> {
            console.result(workspace.file().toString());
            var request = new Request(
                    Request.Part.REPORT, workspace.snapshot().report().language(), services.clock().instant());
            return new Publishing(services.publication(), console)
                    .write(workspace.snapshot(), request, out, List.of(Format.DOCX, Format.PDF));
        });
        if (code == ExitCode.FINE && !noOpen) {
            open(file);
        }
        return code;
    }

    /// Without a display the demo is still complete: the sentence says what was not done.
    private void open(Path file) {
        if (services.window().show(Optional.of(file)) instanceof Window.Shown.Impossible(String sentence)) {
            console.problem(sentence);
        }
    }
}
