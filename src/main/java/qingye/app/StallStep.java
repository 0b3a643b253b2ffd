package qingye.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// Something a person does in the window.
///
/// @param name under which it is measured; empty for what is not
/// @param done whether it can be seen to have happened
record StallStep(String name, Runnable action, BooleanSupplier done) {

    private static final int ROUNDS = 6;

    private static final int PASTED_ROWS = 100;

    private static final int PASTED_YEARS = 10;

    /// An import is looked at and taken over, the report is exported, and the import undone, several times over.
    static List<StallStep> importing() {
        var steps = new ArrayList<StallStep>();
        steps.add(new StallStep("", () -> {}, () -> present("#grid")));
        for (int round = 0; round < ROUNDS; round++) {
            steps.addAll(List.of(
                    new StallStep("preview", () -> go(new Place.Importing()), () -> present("#import-take")),
                    new StallStep("import", () -> press("#import-take"), () -> enabled("#rail-undo")),
                    new StallStep("desk", () -> go(new Place.Publishing()), () -> present("#publish-export")),
                    new StallStep("export", () -> press("#publish-export"), () -> present("#publish-open")),
                    new StallStep("", () -> press("#rail-undo"), () -> enabled("#rail-redo")),
                    new StallStep("desk", () -> press("#rail-data"), () -> present("#grid"))));
        }
        return steps;
    }

    /// Pages are turned in the grid, the next value is gone to, and a block of a thousand values is pasted and undone,
    /// several times over.
    static List<StallStep> grid() {
        var steps = new ArrayList<StallStep>();
        steps.add(new StallStep("", () -> {}, () -> present("#grid")));
        steps.add(new StallStep("", () -> key(KeyCode.HOME, true), () -> true));
        for (int round = 0; round < ROUNDS; round++) {
            steps.addAll(List.of(
                    new StallStep("scroll", () -> key(KeyCode.PAGE_DOWN, false), () -> true),
                    new StallStep("move", () -> key(KeyCode.DOWN, false), () -> true),
                    new StallStep("paste", StallStep::paste, () -> enabled("#rail-undo")),
                    new StallStep("undo", () -> press("#rail-undo"), () -> enabled("#rail-redo"))));
        }
        return steps;
    }

    /// Other values each time, so that all of them are changes.
    private static void paste() {
        long seed = System.nanoTime();
        var content = new ClipboardContent();
        content.putString(IntStream.range(0, PASTED_ROWS)
                .mapToObj(row -> IntStream.range(0, PASTED_YEARS)
                        .mapToObj(year -> Long.toString((seed + 31L * row + year) % 1_000_000))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        key(KeyCode.V, true);
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .flatMap(scene -> Optional.ofNullable(scene.lookup(id)).stream())
                .findFirst();
    }

    private static boolean present(String id) {
        return find(id).isPresent();
    }

    private static boolean enabled(String id) {
        return find(id).filter(node -> !node.isDisabled()).isPresent();
    }

    private static void press(String id) {
        find(id).ifPresent(node -> ((ButtonBase) node).fire());
    }

    private static void go(Place place) {
        find("#shell").ifPresent(shell -> ((Navigator) shell).open(place));
    }

    private static void key(KeyCode code, boolean control) {
        find("#grid .table-view").ifPresent(node -> Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }
}
