package qingye.ui.block;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;

/// The goals a part of the report answers: their tiles as printed, and the numbers to choose them by.
final class GoalsBody implements Body {

    private final GoalTiles tiles;
    private final VBox box;
    private Block.Goals present;

    GoalsBody(Block.Goals goals, Editing editing) {
        this.present = goals;
        tiles = new GoalTiles(goals.id(), editing,
                chosen -> editing.changed(new Block.Goals(present.id(), chosen)));
        box = new VBox(tiles);
        box.getStyleClass().add("goals-body");
        box.setFocusTraversable(true);
        box.setAccessibleText(editing.messages().text("chapter.block.goals"));
        tiles.near().bind(box.focusWithinProperty().or(box.hoverProperty()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Block block) {
        present = (Block.Goals) block;
        tiles.show(present.goals());
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }
}
