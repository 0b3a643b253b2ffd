package qingye.ui.pick;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A row of things to be ticked. A click anywhere on it ticks it.
final class PickCell<T> extends ListCell<PickModel.Row<T>> {

    private final PickModel<T> model;
    private final CheckBox tick = new CheckBox();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label there = new Label();
    private final HBox body;

    PickCell(PickModel<T> model, Runnable refresh) {
        this.model = model;
        tick.setFocusTraversable(false);
        tick.setMouseTransparent(true);
        title.setMinWidth(0);
        detail.getStyleClass().add("quiet");
        detail.setMinWidth(0);
        there.getStyleClass().add("quiet");
        there.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        body = new HBox(8, tick, words, there);
        body.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("pick-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && getItem() instanceof PickModel.Row.Item<T>(var pickable)) {
                model.toggle(pickable);
                refresh.run();
            }
        });
    }

    @Override
    protected void updateItem(PickModel.@Nullable Row<T> row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("pick-head");
        setText(null);
        setGraphic(null);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        if (empty || row == null) {
            setAccessibleText("");
            return;
        }
        switch (row) {
            case PickModel.Row.Head<T>(var words) -> {
                setContentDisplay(ContentDisplay.TEXT_ONLY);
                setText(words);
                setAccessibleText(words);
                getStyleClass().add("pick-head");
            }
            case PickModel.Row.Item<T>(var one) -> {
                tick.setSelected(model.isTicked(one) || !one.open());
                tick.setDisable(!one.open());
                title.setText(one.title());
                detail.setText(one.detail());
                detail.setVisible(!one.detail().isEmpty());
                detail.setManaged(!one.detail().isEmpty());
                there.setText(one.there());
                body.setOpacity(one.open() ? 1 : 0.6);
                setGraphic(body);
                setAccessibleText(String.join(", ", one.title(), one.detail(), one.there()));
            }
        }
    }
}
