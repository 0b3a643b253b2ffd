package qingye.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import qingye.compose.matrix.MatrixView;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.text.Messages;

/// The strip above the matrix: what is selected and where it stands, and what can be done with the view.
final class MatrixTools extends HBox {

    static final double STEP = 1.5;

    private final MatrixModel model;
    private final Sight sight;
    private final Messages messages;
    private final Button back = new Button();

    /// @param zoom looks so many times as close
    MatrixTools(MatrixModel model, Sight sight, DoubleConsumer zoom) {
        this.model = model;
        this.sight = sight;
        this.messages = model.messages();
        setId("matrix-tools");
        getStyleClass().add("matrix-tools");
        setAlignment(Pos.CENTER_LEFT);
        var told = new Label();
        told.setId("matrix-told");
        told.getStyleClass().add("quiet");
        told.textProperty().bind(sight.told());
        told.setMinWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        back.setText(messages.text("assess.label.back"));
        back.setId("matrix-label-back");
        back.getStyleClass().add("flat");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setTooltip(new Tooltip(messages.text("assess.label.hint")));
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(_ -> put().ifPresent(topic -> model.label(topic, Optional.empty())));
        getChildren().addAll(told, back, compare(),
                flat("matrix-zoom-out", "\u2212", "assess.zoom.out", () -> zoom.accept(1 / STEP)),
                percent(),
                flat("matrix-zoom-in", "+", "assess.zoom.in", () -> zoom.accept(STEP)));
        model.selected().subscribe(_ -> show());
        model.assessed().subscribe(_ -> show());
        show();
    }

    /// Whether arrows are drawn; where last year was not assessed it says so.
    private StackPane compare() {
        var toggle = new ToggleButton(messages.text("assess.compare"));
        toggle.setId("matrix-compare");
        toggle.getStyleClass().add("flat");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(model.compared());
        toggle.disableProperty().bind(sight.comparable().not());
        // a disabled button tells nothing, so what holds it does
        var holder = new StackPane(toggle);
        var tip = new Tooltip();
        tip.textProperty().bind(sight.comparable()
                .map(can -> messages.text(can ? "assess.compare.hint" : "assess.compare.none")));
        Tooltip.install(holder, tip);
        return holder;
    }

    private Button percent() {
        Button fit = flat("matrix-zoom-fit", "", "assess.zoom.fit", () -> sight.view().set(MatrixView.WHOLE));
        fit.setMinWidth(52);
        fit.textProperty().bind(sight.view().map(view -> BigDecimal.valueOf(view.zoom() * 100)
                .setScale(0, RoundingMode.HALF_UP).toPlainString() + "%"));
        return fit;
    }

    private Button flat(String id, String sign, String what, Runnable action) {
        var button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.text(what));
        button.setTooltip(new Tooltip(messages.text(what)));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        back.setVisible(put().isPresent());
    }

    /// The selected topic, if its label was put somewhere by hand.
    private Optional<PartId> put() {
        return model.selected().get().flatMap(model.assessed().get().all()::topic)
                .filter(topic -> topic.standing().label().isPresent())
                .map(MaterialTopic::id);
    }
}
