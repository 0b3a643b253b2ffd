package qingye.ui.data;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import qingye.exchange.Planning;
import qingye.exchange.log.ImportLog;
import qingye.text.Messages;
import qingye.ui.data.ImportViewModel.Line;

/// The preview of an import: what it would change, what was not understood, and the button that takes it over.
final class ImportView extends VBox {

    private final ImportViewModel model;
    private final Messages messages;
    private final Runnable choose;
    private final Label source = words();
    private final Label words = words();
    private final ListView<Line> list = new ListView<>();
    private final HBox foot = new HBox(8);

    /// @param choose asks for another file
    ImportView(ImportViewModel model, Messages messages, Runnable choose) {
        this.model = model;
        this.messages = messages;
        this.choose = choose;
        setId("import");
        getStyleClass().addAll("work-pane", "import-page");
        var title = new Label(messages.text("data.import.title"));
        title.getStyleClass().add("sheet-name");
        source.setId("import-source");
        source.getStyleClass().add("quiet");
        source.managedProperty().bind(source.visibleProperty());
        list.setId("import-lines");
        list.setAccessibleText(messages.text("data.import.lines"));
        list.setCellFactory(_ -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        // the right corner is where notices appear
        foot.setAlignment(Pos.CENTER_LEFT);
        // always the same nodes: to make a list and its lines in one go would hold the window
        getChildren().addAll(title, source, words, list, foot);
        model.state().subscribe(state -> {
            setVisible(!(state instanceof ImportState.None));
            switch (state) {
                case ImportState.None _ -> show("", "", List.of());
                case ImportState.Reading(String name) -> show(
                        "import-reading", messages.text("data.import.reading", name), List.of());
                case ImportState.Refused(String sentence) -> refused(sentence);
                case ImportState.Ready(Planning.Planned plan) -> ready(plan);
            }
        });
    }

    private void show(String id, String sentence, List<Line> lines) {
        words.setId(id);
        words.setText(sentence);
        source.setVisible(false);
        list.setVisible(true);
        list.getItems().setAll(lines);
        foot.getChildren().clear();
    }

    private void refused(String sentence) {
        show("import-refused", sentence, List.of());
        list.setVisible(false);
        foot.getChildren().setAll(button("import-leave", model::leave), button("import-other", choose));
    }

    private void ready(Planning.Planned plan) {
        ImportLog log = plan.log();
        show("import-counts", model.counts(log), model.lines(log));
        source.setText(log.source().toString());
        source.setVisible(true);
        int cells = log.counts().added() + log.counts().changed();
        var take = new Button(cells == 0 && plan.edit().isEmpty()
                ? messages.text("data.import.nothing")
                : log.counts().rejected() > 0
                        ? messages.text("data.import.rest", Integer.toString(cells))
                        : messages.text("data.import.take", Integer.toString(cells)));
        take.setId("import-take");
        take.getStyleClass().add("accent");
        take.setDisable(plan.edit().isEmpty());
        take.setOnAction(_ -> model.apply());
        foot.getChildren().setAll(
                button("import-leave", model::leave), button("import-other", choose), take);
        take.requestFocus();
    }

    private static Label words() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String id, Runnable action) {
        var button = new Button(messages.text("data." + id.replace('-', '.')));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private final class LineCell extends ListCell<Line> {

        LineCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("line-rejected", "line-hint", "line-changed", "line-added");
            if (empty || line == null) {
                setText(null);
                return;
            }
            setText(messages.text("data.import.line." + line.kind(), line.words().get()));
            getStyleClass().add("line-" + line.kind());
        }
    }
}
