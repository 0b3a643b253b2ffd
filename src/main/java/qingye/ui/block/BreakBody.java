package qingye.ui.block;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import qingye.model.block.Block;

/// A page break: a line across the page.
final class BreakBody implements Body {

    private final HBox line;

    BreakBody(Editing editing) {
        line = new HBox(rule(), new Label(editing.messages().text("chapter.block.break")), rule());
        line.setAlignment(Pos.CENTER);
        line.setFocusTraversable(true);
        line.setAccessibleText(editing.messages().text("chapter.block.break"));
        line.getStyleClass().add("break-body");
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("break-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public void show(Block block) {
        // all page breaks look the same
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }
}
