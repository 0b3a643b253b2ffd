package qingye.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// Keeps the settings in a properties file. A file that cannot be read counts as none, one that cannot be written is
/// left: nobody should lose work, or even be stopped, for the width of a pane.
public final class SettingsFile {

    private static final String PANES = "panes.";
    private static final String HABITS = "habit.";
    private static final String RECENT = "recent.";

    private final Path file;
    private final Settings first;

    /// @param file where; its folder is made when needed
    /// @param first what counts where the file says nothing
    public SettingsFile(Path file, Settings first) {
        this.file = file;
        this.first = first;
    }

    /// What was saved last.
    public Settings load() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException _) {
            return first;
        }
        return new Settings(
                "dark".equals(properties.getProperty("theme")) ? Theme.DARK : first.theme(),
                language(properties),
                window(properties),
                recent(properties),
                panes(properties),
                habits(properties));
    }

    /// Writes the settings beside the old ones and then in their place.
    ///
    /// @return whether they were written
    public boolean save(Settings settings) {
        var lines = new StringBuilder();
        entries(settings).forEach((key, value) -> lines.append(key).append('=').append(escaped(value)).append('\n'));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "settings", ".tmp");
            Files.writeString(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    private static Map<String, String> entries(Settings settings) {
        var entries = new TreeMap<String, String>();
        entries.put("theme", settings.theme() == Theme.DARK ? "dark" : "light");
        entries.put("language", settings.language().toLanguageTag());
        entries.put("window.width", Double.toString(settings.window().width()));
        entries.put("window.height", Double.toString(settings.window().height()));
        entries.put("window.maximized", Boolean.toString(settings.window().maximized()));
        for (int at = 0; at < settings.recent().size(); at++) {
            entries.put(RECENT + at, settings.recent().get(at).toString());
        }
        settings.panes().forEach((desk, widths) -> entries.put(
                PANES + desk, widths.outline() + " " + widths.inspector() + " " + widths.folded()));
        settings.habits().forEach((habit, on) -> entries.put(HABITS + habit, Boolean.toString(on)));
        return entries;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private Locale language(Properties properties) {
        String tag = properties.getProperty("language", "");
        return tag.isEmpty() ? first.language() : Locale.forLanguageTag(tag);
    }

    private WindowPlace window(Properties properties) {
        return new WindowPlace(
                number(properties.getProperty("window.width", ""), first.window().width()),
                number(properties.getProperty("window.height", ""), first.window().height()),
                Boolean.parseBoolean(properties.getProperty("window.maximized")));
    }

    private static List<Path> recent(Properties properties) {
        var files = new ArrayList<Path>();
        for (int at = 0; properties.getProperty(RECENT + at) != null; at++) {
            try {
                files.add(Path.of(properties.getProperty(RECENT + at, "")));
            } catch (InvalidPathException _) {
                // written on another system: nothing to go back to
            }
        }
        return files;
    }

    private static Map<String, PaneWidths> panes(Properties properties) {
        var panes = new HashMap<String, PaneWidths>();
        for (String key : properties.stringPropertyNames()) {
            String[] parts = properties.getProperty(key, "").split(" ");
            if (key.startsWith(PANES) && parts.length == 3) {
                panes.put(key.substring(PANES.length()), new PaneWidths(
                        number(parts[0], PaneWidths.FIRST.outline()),
                        number(parts[1], PaneWidths.FIRST.inspector()),
                        Boolean.parseBoolean(parts[2])));
            }
        }
        return panes;
    }

    private static Map<String, Boolean> habits(Properties properties) {
        var habits = new HashMap<String, Boolean>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(HABITS)) {
                habits.put(key.substring(HABITS.length()), Boolean.valueOf(properties.getProperty(key)));
            }
        }
        return habits;
    }

    private static double number(String text, double otherwise) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
