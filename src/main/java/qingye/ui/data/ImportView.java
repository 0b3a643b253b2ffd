package qingye.ui.data;

import javafx.geometry.Pos;
import javafx.scene.Node;
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

    /// @param choose asks for another file
    ImportView(ImportViewModel model, Messages messages, Runnable choose) {
        this.model = model;
        this.messages = messages;
        this.choose = choose;
        setId("import");
        getStyleClass().addAll("work-pane", "import-page");
        model.state().subscribe(state -> {
            setVisible(!(state instanceof ImportState.None));
            switch (state) {
                case ImportState.None _ -> getChildren().clear();
                case ImportState.Reading(String name) -> reading(name);
                case ImportState.Refused(String sentence) -> refused(sentence);
                case ImportState.Ready(Planning.Planned plan) -> ready(plan);
            }
        });
    }

    private void reading(String name) {
        getChildren().setAll(title(), words("import-reading", messages.text("data.import.reading", name)));
    }

    private void refused(String sentence) {
        getChildren().setAll(title(), words("import-refused", sentence), foot(button("import-other", choose)));
    }

    private void ready(Planning.Planned plan) {
        ImportLog log = plan.log();
        var counts = words("import-counts", model.counts(log));
        var source = words("import-source", log.source().toString());
        source.getStyleClass().add("quiet");
        var list = new ListView<Line>();
        list.setId("import-lines");
        list.setAccessibleText(messages.text("data.import.lines"));
        list.getItems().setAll(model.lines(log));
        list.setCellFactory(_ -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
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
        getChildren().setAll(title(), source, counts, list, foot(button("import-other", choose), take));
        take.requestFocus();
    }

    private Label title() {
        var title = new Label(messages.text("data.import.title"));
        title.getStyleClass().add("sheet-name");
        return title;
    }

    private static Label words(String id, String sentence) {
        var label = new Label(sentence);
        label.setId(id);
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

    private Node foot(Button... buttons) {
        var foot = new HBox(8, button("import-leave", model::leave));
        // the right corner is where notices appear
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().addAll(buttons);
        return foot;
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
