package qingye.ui.chapter;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import qingye.export.pdf.PdfExporter;
import qingye.model.Snapshot;
import qingye.publish.ProofPress;
import qingye.settings.Theme;
import qingye.task.Progress;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.control.FileChoices;
import qingye.ui.nav.Jobs;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;

/// The chapter desk in a window of its own, over a workspace in memory.
final class DeskWindow implements Notices, Jobs, FileChoices {

    final MemoryWorkspace workspace;
    final ChapterDesk desk;
    final Scene scene;
    final List<Place> opened = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<String> warned = new ArrayList<>();
    final Deque<Path> files = new ArrayDeque<>();
    private int lastId;

    /// A scene that stands in no window: the screen of headless tests is small.
    DeskWindow(Snapshot content, Theme theme, double width, double height) {
        Look.loadFonts();
        workspace = new MemoryWorkspace(Path.of("memory"), content);
        var around = new Surroundings(Messages.of(Locale.CHINESE), opened::add, this, this, _ -> { /* unseen */ });
        desk = new ChapterDesk(workspace, around, () -> "n" + ++lastId, _ -> this,
                new ProofPress(new PdfExporter()));
        var pane = new BorderPane(desk.work());
        ((Region) desk.outline()).setPrefWidth(width < 1200 ? 110 : 220);
        ((Region) desk.inspector().orElseThrow()).setPrefWidth(width < 1200 ? 140 : 280);
        desk.outline().getStyleClass().add("outline-pane");
        desk.inspector().orElseThrow().getStyleClass().add("inspector-pane");
        pane.setLeft(desk.outline());
        pane.setRight(desk.inspector().orElseThrow());
        scene = new Scene(pane, width, height);
        Look.dress(scene, theme);
    }

    /// Shows the scene in a window.
    DeskWindow in(Stage stage) {
        stage.setScene(scene);
        stage.show();
        return this;
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void warn(String sentence) {
        warned.add(sentence);
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> then, Runnable cancelled) {
        try {
            then.accept(work.run(Progress.none()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return open(title, kind).stream().toList();
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        return open(title, new Kind(title, List.of()));
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        return Optional.ofNullable(files.poll());
    }
}
