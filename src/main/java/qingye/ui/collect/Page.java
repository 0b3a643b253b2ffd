package qingye.ui.collect;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page of the collection: a title with buttons at the right, and what is below it.
abstract class Page extends VBox {

    private final HBox head = new HBox(8);

    Page(String id, String title) {
        setId(id);
        getStyleClass().addAll("work-pane", "collect-page");
        var words = new Label(title);
        words.getStyleClass().add("sheet-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(words, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("collect-head");
        getChildren().add(head);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Puts buttons at the right of the title.
    final void tools(List<? extends Node> nodes) {
        head.getChildren().addAll(nodes);
    }

    /// Takes the keyboard.
    abstract void begin();

    static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Words that break over lines.
    static Label words(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
