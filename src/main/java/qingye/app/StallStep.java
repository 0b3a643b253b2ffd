package qingye.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

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
        steps.add(new StallStep("", () -> {}, () -> Hands.present("#grid")));
        for (int round = 0; round < ROUNDS; round++) {
            steps.addAll(List.of(
                    new StallStep("preview", () -> Hands.go(new Place.Importing()),
                            () -> Hands.present("#import-take")),
                    new StallStep("import", () -> Hands.press("#import-take"), () -> Hands.enabled("#rail-undo")),
                    new StallStep("desk", () -> Hands.go(new Place.Publishing()),
                            () -> Hands.present("#publish-export")),
                    new StallStep("export", () -> Hands.press("#publish-export"), () -> Hands.present("#publish-open")),
                    new StallStep("", () -> Hands.press("#rail-undo"), () -> Hands.enabled("#rail-redo")),
                    new StallStep("desk", () -> Hands.press("#rail-data"), () -> Hands.present("#grid"))));
        }
        return steps;
    }

    /// Pages are turned in the grid, the next value is gone to, and a block of a thousand values is pasted and undone,
    /// several times over.
    static List<StallStep> grid() {
        var steps = new ArrayList<StallStep>();
        steps.add(new StallStep("", () -> {}, () -> Hands.present("#grid")));
        steps.add(new StallStep("", () -> key(KeyCode.HOME, true), () -> true));
        for (int round = 0; round < ROUNDS; round++) {
            steps.addAll(List.of(
                    new StallStep("scroll", () -> key(KeyCode.PAGE_DOWN, false), () -> true),
                    new StallStep("move", () -> key(KeyCode.DOWN, false), () -> true),
                    new StallStep("paste", StallStep::paste, () -> Hands.enabled("#rail-undo")),
                    new StallStep("undo", () -> Hands.press("#rail-undo"), () -> Hands.enabled("#rail-redo"))));
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

    private static void key(KeyCode code, boolean control) {
        Hands.find("#grid .table-view").ifPresent(node -> Hands.key(node, code, control, false));
    }
}
