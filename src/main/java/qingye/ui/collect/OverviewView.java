package qingye.ui.collect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import qingye.model.Snapshot;
import qingye.text.Messages;

/// How far each department is, at the left; the values of the chosen one at the right, all or those at one stage. Enter
/// or a double click goes to a value.
final class OverviewView extends Page {

    private final Messages messages;
    private final Label title = words("overview-words");
    private final HBox legend = new HBox(4);
    private final ToggleGroup filter = new ToggleGroup();
    private final ListView<Headway> departments = new ListView<>();
    private final ListView<Headway.Item> values = new ListView<>();
    private final Label none = words("overview-none");
    private List<Headway> shown = List.of();
    private Optional<Stage> wanted = Optional.empty();

    /// @param go told the value a person wants to see
    OverviewView(Messages messages, Consumer<Headway.Item> go, List<? extends Node> tools) {
        super("collect-overview", messages.text("collect.overview.title"));
        this.messages = messages;
        tools(tools);
        title.getStyleClass().add("quiet");
        legend.setAlignment(Pos.CENTER_LEFT);
        departments.setId("overview-departments");
        departments.setAccessibleText(messages.text("collect.overview.departments"));
        departments.getStyleClass().add("overview-departments");
        departments.setCellFactory(_ -> new DepartmentCell());
        departments.getSelectionModel().selectedItemProperty().subscribe(_ -> fill());
        departments.setPrefWidth(320);
        departments.setMinWidth(220);
        values.setId("overview-values");
        values.setAccessibleText(messages.text("collect.overview.values"));
        values.setCellFactory(_ -> new ItemCell());
        values.setPlaceholder(none);
        none.setText(messages.text("collect.overview.none"));
        none.getStyleClass().add("quiet");
        values.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(go);
            }
        });
        values.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go(go);
            }
        });
        HBox.setHgrow(values, Priority.ALWAYS);
        var both = new HBox(16, departments, values);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, legend, both);
    }

    private void go(Consumer<Headway.Item> go) {
        Optional.ofNullable(values.getSelectionModel().getSelectedItem()).ifPresent(go);
    }

    void show(Snapshot snapshot) {
        List<Headway> newer = Headway.of(snapshot);
        if (newer.equals(shown)) {
            return;
        }
        shown = newer;
        Optional<String> chosen = Optional.ofNullable(departments.getSelectionModel().getSelectedItem())
                .map(Headway::department);
        long named = newer.stream().filter(one -> !one.department().isEmpty()).count();
        Map<Stage, Integer> all = Headway.counts(newer);
        title.setText(messages.text("collect.overview.words", snapshot.report().year().toString(),
                Long.toString(named),
                Integer.toString(all.values().stream().mapToInt(Integer::intValue).sum())));
        legend(all);
        departments.getItems().setAll(newer);
        departments.getSelectionModel().selectFirst();
        chosen.ifPresent(this::select);
    }

    /// Chooses a department, if it is there.
    void select(String department) {
        shown.stream().filter(one -> one.department().equals(department)).findFirst().ifPresent(one -> {
            departments.getSelectionModel().select(one);
            departments.scrollTo(one);
        });
    }

    @Override
    void begin() {
        departments.requestFocus();
    }

    private void legend(Map<Stage, Integer> counts) {
        legend.getChildren().clear();
        for (Stage stage : Stage.values()) {
            var dot = new Region();
            dot.getStyleClass().addAll("stage-dot", "stage-" + stage.key());
            var button = new ToggleButton(messages.text(
                    "collect.stage.count." + stage.key(), counts.getOrDefault(stage, 0).toString()), dot);
            button.setId("overview-" + stage.key());
            button.getStyleClass().addAll("flat", "small", "stage-button");
            button.setToggleGroup(filter);
            button.setSelected(wanted.equals(Optional.of(stage)));
            button.setOnAction(_ -> {
                wanted = button.isSelected() ? Optional.of(stage) : Optional.empty();
                fill();
            });
            legend.getChildren().add(button);
        }
    }

    private void fill() {
        Headway chosen = departments.getSelectionModel().getSelectedItem();
        values.getItems().setAll(chosen == null
                ? List.of()
                : chosen.items().stream()
                        .filter(item -> wanted.isEmpty() || wanted.equals(Optional.of(item.stage())))
                        .toList());
    }

    private final class DepartmentCell extends ListCell<Headway> {

        @Override
        protected void updateItem(@Nullable Headway one, boolean empty) {
            super.updateItem(one, empty);
            setPrefWidth(0);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String named = one.department().isEmpty()
                    ? messages.text("collect.overview.unowned")
                    : one.department();
            var name = new Label(named);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            int done = one.items().size() - one.counts().getOrDefault(Stage.EMPTY, 0);
            var count = new Label(messages.text("collect.overview.count", Integer.toString(done),
                    Integer.toString(one.items().size())));
            count.getStyleClass().add("quiet");
            count.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(8, name, count);
            row.setAlignment(Pos.BASELINE_LEFT);
            setGraphic(new VBox(6, row, new StageBar(one.counts())));
            setAccessibleText(named + " " + count.getText());
        }
    }

    private final class ItemCell extends ListCell<Headway.Item> {

        @Override
        protected void updateItem(Headway.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setPrefWidth(0);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var dot = new Region();
            dot.getStyleClass().addAll("stage-dot", "stage-" + item.stage().key());
            var name = new Label(item.name());
            var place = new Label(item.place());
            place.getStyleClass().add("quiet");
            var words = new VBox(name, place);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var value = new Label(item.printed().isEmpty()
                    ? messages.text("collect.stage.empty")
                    : item.printed());
            value.getStyleClass().add(item.printed().isEmpty() ? "quiet" : "collect-value");
            value.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(10, dot, words, value);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(item.name() + " " + value.getText());
        }
    }
}
