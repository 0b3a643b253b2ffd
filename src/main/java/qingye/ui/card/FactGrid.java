package qingye.ui.card;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts in two columns: what it is, and how it is with this one.
final class FactGrid {

    private FactGrid() {}

    static Node of(String id, List<Facts.Fact> facts) {
        var grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("facts");
        var labels = new ColumnConstraints();
        labels.setMinWidth(64);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, words);
        for (int row = 0; row < facts.size(); row++) {
            var label = new Label(facts.get(row).label());
            label.getStyleClass().add("quiet");
            var text = new Label(facts.get(row).words());
            text.setWrapText(true);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(row, label, text);
        }
        return grid;
    }
}
