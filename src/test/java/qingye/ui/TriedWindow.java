package qingye.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.stage.Stage;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.run.Checker;
import qingye.settings.Settings;
import qingye.settings.SettingsFile;
import qingye.text.Messages;
import qingye.ui.check.FindingsFoot;
import qingye.ui.control.FileChoices;
import qingye.ui.control.SheetHost;
import qingye.ui.data.DataDesk;
import qingye.ui.nav.Desk;
import qingye.ui.nav.FirstSteps;
import qingye.ui.nav.Foot;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;
import qingye.ui.shell.MainWindow;
import qingye.ui.shell.Rooms;
import qingye.ui.shell.Services;
import qingye.ui.shell.Shelf;
import qingye.ui.start.StartView;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;

/// The window of the program over workspaces in memory.
public final class TriedWindow implements Shelf, Rooms, FileChoices {

    private final MemoryWorkspace workspace;
    private final Deque<Path> choices = new ArrayDeque<>();
    private final List<Path> shown = new ArrayList<>();
    private final Services services;
    private final Stage stage;
    private final MainWindow window;

    /// @param folder for the settings
    public TriedWindow(Stage stage, Path folder) {
        this.stage = stage;
        this.workspace = new MemoryWorkspace(folder.resolve("sample.qingye.mv.db"), SampleContent.snapshot());
        this.services = new Services(
                Clock.fixed(Instant.parse("2026-03-01T10:32:00Z"), ZoneOffset.UTC), this, this,
                new SettingsFile(folder.resolve("settings.properties"), Settings.first(Locale.CHINESE)),
                _ -> this, folder, "test");
        Look.loadFonts();
        this.window = new MainWindow(stage, services);
    }

    /// The stage of the window.
    public Stage stage() {
        return stage;
    }

    /// The window.
    public MainWindow window() {
        return window;
    }

    /// The workspace that every file holds.
    public MemoryWorkspace workspace() {
        return workspace;
    }

    /// The files and folders that were shown with the programs of the system.
    public List<Path> shown() {
        return shown;
    }

    /// Lets the next question for a file be answered by that one.
    public void choose(Path file) {
        choices.add(file);
    }

    @Override
    public Opening open(Path file) {
        return file.toString().contains("missing")
                ? new Opening.Refused(file, Opening.Reason.MISSING, "")
                : new Opening.Opened(workspace);
    }

    @Override
    public Opening create(Path file, Beginning beginning) {
        return new Opening.Opened(workspace);
    }

    @Override
    public List<Desk> desks(Workspace opened, Surroundings surroundings) {
        return List.of(new DataDesk(
                opened, surroundings, _ -> this, () -> FactorLibrary.read(Units.read()), shown::add));
    }

    @Override
    public Foot foot(Workspace opened, Surroundings surroundings, SheetHost sheets, Runnable leave) {
        return new FindingsFoot(opened, surroundings, () -> new Checker(FactorLibrary.read(Units.read()))::check,
                sheets, leave);
    }

    @Override
    public Node start(Messages messages, List<Path> recent, FirstSteps steps) {
        return new StartView(messages, recent, steps);
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(choices.poll());
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        var all = List.copyOf(choices);
        choices.clear();
        return all;
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        return open(title, new Kind(title, List.of()));
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        return Optional.ofNullable(choices.poll());
    }
}
