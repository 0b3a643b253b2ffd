package qingye.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What is remembered from one start to the next.
///
/// @param language of the window
/// @param recent the last opened files, the newest first
/// @param panes by the key of the desk
/// @param habits what was switched on or off, by its key
public record Settings(
        Theme theme, Locale language, WindowPlace window, List<Path> recent, Map<String, PaneWidths> panes,
        Map<String, Boolean> habits) {

    private static final int MOST_RECENT = 8;

    public Settings {
        recent = List.copyOf(recent);
        panes = Map.copyOf(new TreeMap<>(panes));
        habits = Map.copyOf(habits);
    }

    /// What a person finds who starts the program for the first time.
    public static Settings first(Locale language) {
        return new Settings(Theme.LIGHT, language, new WindowPlace(1280, 800, false), List.of(), Map.of(), Map.of());
    }

    /// The widths remembered for a desk.
    public PaneWidths panesOf(String desk) {
        return panes.getOrDefault(desk, PaneWidths.FIRST);
    }

    /// The same with another look.
    public Settings with(Theme other) {
        return new Settings(other, language, window, recent, panes, habits);
    }

    /// The same in another language.
    public Settings with(Locale other) {
        return new Settings(theme, other, window, recent, panes, habits);
    }

    /// The same with another size of the window.
    public Settings with(WindowPlace other) {
        return new Settings(theme, language, other, recent, panes, habits);
    }

    /// The same with other widths for one desk.
    public Settings with(String desk, PaneWidths widths) {
        var changed = new TreeMap<>(panes);
        changed.put(desk, widths);
        return new Settings(theme, language, window, recent, changed, habits);
    }

    /// The same with something switched on or off.
    public Settings with(String habit, boolean on) {
        var changed = new TreeMap<>(habits);
        changed.put(habit, on);
        return new Settings(theme, language, window, recent, panes, changed);
    }

    /// The same with `file` as the newest of the recent files.
    public Settings opened(Path file) {
        var files = new ArrayList<Path>();
        files.add(file);
        recent.stream().filter(one -> !one.equals(file)).limit(MOST_RECENT - 1).forEach(files::add);
        return new Settings(theme, language, window, files, panes, habits);
    }

    /// The same without `file` among the recent ones.
    public Settings forgotten(Path file) {
        return new Settings(theme, language, window, recent.stream().filter(one -> !one.equals(file)).toList(), panes,
                habits);
    }
}
