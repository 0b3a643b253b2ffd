package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Element;
import qingye.model.block.Block;
import qingye.model.block.Goal;
import qingye.model.id.BlockId;
import qingye.ui.control.DrawingCanvas;

/// The tiles of sustainable development goals, and above them a row of numbers by which they are chosen.
final class GoalTiles extends VBox {

    private final BlockId block;
    private final Editing editing;
    private final Consumer<Set<Integer>> chosen;
    private final StackPane drawn = new StackPane();
    private final HBox numbers = new HBox(2);
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final BooleanProperty near = new SimpleBooleanProperty();
    private final BooleanProperty none = new SimpleBooleanProperty(true);
    private Optional<Set<Integer>> shown = Optional.empty();

    /// @param chosen told the goals after each choice
    GoalTiles(BlockId block, Editing editing, Consumer<Set<Integer>> chosen) {
        super(4);
        this.block = block;
        this.editing = editing;
        this.chosen = chosen;
        for (int goal = 1; goal <= Goal.LAST; goal++) {
            String name = editing.messages().text("compose.goal." + goal);
            var button = new ToggleButton(Integer.toString(goal));
            button.setId("goal-%s-%d".formatted(block, goal));
            button.setTooltip(new Tooltip(goal + " " + name));
            button.setAccessibleText(editing.messages().text("chapter.goal", goal, name));
            button.getStyleClass().addAll("small", "goal-number");
            button.setOnAction(_ -> choose());
            button.setFocusTraversable(goal == 1);
            buttons.add(button);
        }
        numbers.getChildren().addAll(buttons);
        numbers.visibleProperty().bind(near.or(none));
        // above what is drawn, as that appears with the first choice and must not push them from under the pointer
        getChildren().addAll(numbers, drawn);
        numbers.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// Whether the numbers are to be seen though goals are chosen.
    BooleanProperty near() {
        return near;
    }

    /// The row is one stop of the Tab key; the arrows lead along it.
    private void walk(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = event.getTarget() instanceof ToggleButton button ? buttons.indexOf(button) + by : -1;
        if (by != 0 && at >= 0 && at < buttons.size()) {
            buttons.get(at).requestFocus();
            event.consume();
        }
    }

    private void choose() {
        var goals = new TreeSet<Integer>();
        for (int goal = 1; goal <= Goal.LAST; goal++) {
            if (buttons.get(goal - 1).isSelected()) {
                goals.add(goal);
            }
        }
        chosen.accept(goals);
    }

    void show(Set<Integer> goals) {
        if (shown.equals(Optional.of(goals))) {
            return;
        }
        shown = Optional.of(Set.copyOf(goals));
        none.set(goals.isEmpty());
        for (int goal = 1; goal <= Goal.LAST; goal++) {
            buttons.get(goal - 1).setSelected(goals.contains(goal));
        }
        drawn.getChildren().clear();
        for (Element element : new Preview(editing.content(), editing.language())
                .block(new Block.Goals(block, goals))) {
            if (element instanceof Element.Diagram diagram) {
                drawn.getChildren().add(new DrawingCanvas(diagram.drawing(), Measure.COLUMN, Measure.FAMILY));
                drawn.setAccessibleText(diagram.alternative());
            }
        }
    }
}
