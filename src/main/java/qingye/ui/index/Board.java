package qingye.ui.index;

import java.util.Map;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.calc.answer.Coverage;
import qingye.model.answer.Stance;
import qingye.model.standard.Duty;
import qingye.ui.answer.CoverageBar;

/// How much of a standard is answered, by how strictly it asks. A click lists what asks so strictly.
final class Board extends FlowPane {

    private final IndexViewModel model;

    Board(IndexViewModel model) {
        super(8, 8);
        this.model = model;
        setId("index-board");
        getStyleClass().add("index-board");
        model.said().addListener((_, _, _) -> show());
        model.standard().addListener((_, _, _) -> show());
        model.part().addListener((_, _, _) -> show());
        model.sieve().addListener((_, _, _) -> mark());
        show();
    }

    private void show() {
        getChildren().clear();
        model.shown().ifPresent(standard -> {
            Coverage coverage = model.said().get().coverage(standard, model.part().get());
            coverage.counts().forEach((duty, counts) -> getChildren().add(tile(duty, counts)));
        });
        mark();
    }

    private ToggleButton tile(Duty duty, Map<Stance.Kind, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int open = counts.getOrDefault(Stance.Kind.OPEN, 0);
        var name = new Label(model.words().duty(duty));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label(model.messages().text("index.board.count", all - open, all));
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, name, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        var bar = new CoverageBar();
        bar.show(counts);
        var tile = new ToggleButton();
        tile.setId("index-duty-" + duty.code());
        tile.setUserData(duty);
        tile.setGraphic(new VBox(4, head, bar));
        tile.getStyleClass().add("duty-tile");
        tile.setAccessibleText(name.getText() + " " + count.getText());
        tile.setTooltip(new Tooltip(whole(duty, counts)));
        tile.setOnAction(_ -> model.sieve().set(model.sieve().get().of(
                tile.isSelected() ? Optional.of(duty) : Optional.empty())));
        return tile;
    }

    private String whole(Duty duty, Map<Stance.Kind, Integer> counts) {
        var words = new StringBuilder(model.words().dutyWhole(duty));
        counts.forEach((kind, count) -> words.append('\n').append(model.words().stance(kind)).append(' ')
                .append(count));
        return words.toString();
    }

    private void mark() {
        for (Node tile : getChildren()) {
            if (tile instanceof ToggleButton button) {
                button.setSelected(model.sieve().get().duty().filter(one -> one.equals(button.getUserData()))
                        .isPresent());
            }
        }
    }
}
