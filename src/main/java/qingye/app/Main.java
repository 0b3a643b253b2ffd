package qingye.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import qingye.cli.CommandLineTool;
import qingye.cli.Services;
import qingye.cli.Window;
import qingye.text.Messages;

/// Where the program starts.
public final class Main {

    /// When set, the program says how long the window took to be usable, and ends: for measuring.
    private static final String FIRST_FRAME_ONLY = "firstFrameOnly";

    private Main() {}

    /// Runs a command; without one, the workbench.
    public static void main(String[] arguments) {
        Messages messages = Messages.of(language());
        Core core = Core.create();
        Window window = file -> show(core, file, messages);
        var services = new Services(core.files(), core.publication(), window, core.clock(), messages);
        String name = "Qingye " + version();
        System.exit(CommandLineTool.run(services, name, writer(System.out), writer(System.err), arguments));
    }

    private static Window.Shown show(Core core, Optional<Path> file, Messages messages) {
        Optional<Rehearsal> rehearsal = Rehearsal.wanted(core.clock());
        Machine machine = rehearsal.map(Rehearsal::machine).orElseGet(Machine::real);
        Runnable firstFrame = () -> {
            if (Boolean.getBoolean(FIRST_FRAME_ONLY)) {
                long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                System.out.println(core.clock().millis() - started);
                System.exit(0);
            }
            rehearsal.ifPresent(Rehearsal::start);
        };
        return switch (Workbench.launch(
                file, firstFrame, Wiring.services(core, machine, messages.locale(), version()))) {
            case Workbench.Ended.Closed _ -> new Window.Shown.Closed();
            case Workbench.Ended.NoDisplay(String key, String detail) -> new Window.Shown.Impossible(
                    messages.text(key, detail));
        };
    }

    /// `QINGYE_LANG` if set, else English where the machine is set to an English-speaking country, else Chinese: a bare
    /// machine without any language speaks Chinese.
    private static Locale language() {
        String wish = Optional.ofNullable(System.getenv("QINGYE_LANG")).orElse("");
        if (!wish.isBlank()) {
            return Locale.forLanguageTag(wish);
        }
        Locale machine = Locale.getDefault(Locale.Category.DISPLAY);
        return machine.getCountry().isEmpty() ? Locale.CHINESE : machine;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing from the jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
