package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.model.standard.Standard;
import qingye.text.Messages;
import qingye.ui.nav.Action;

/// The middle of the desk: how much of the standard is answered, and its requirements. While the report goes by no
/// standard it says what will be here and offers the first step.
final class WorkPane {

    private final IndexViewModel model;
    private final StandardSteps standards;
    private final Messages messages;
    private final FilterBar filter;
    private final RequirementTable table;
    private final Button title = new Button();
    private final BorderPane pane = new BorderPane();
    private final VBox top;
    private final FlowPane first = new FlowPane(8, 8);
    private final VBox empty;

    /// @param table of the requirements
    /// @param steps what can be done with the standard, as buttons
    WorkPane(IndexViewModel model, StandardSteps standards, RequirementTable table, List<Action> steps) {
        this.model = model;
        this.standards = standards;
        this.messages = model.messages();
        this.table = table;
        this.filter = new FilterBar(model, table::begin);
        this.top = new VBox(bar(steps), new Board(model), filter);
        this.empty = empty();
        pane.setId("index-work");
        pane.getStyleClass().addAll("work-pane", "index-work");
        pane.setMinSize(0, 0);
        pane.setTop(top);
        pane.setCenter(new StackPane(table.node(), empty));
        model.said().addListener((_, _, _) -> show());
        model.standard().addListener((_, _, _) -> show());
        show();
    }

    private Node bar(List<Action> steps) {
        title.setId("index-title");
        title.getStyleClass().addAll("flat", "sheet-name");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(messages.text("index.title")));
        title.setOnAction(_ -> model.selected().set(Optional.empty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(8, title, gap);
        for (Action step : steps) {
            var button = new Button(step.title());
            button.setId(step.id());
            button.getStyleClass().add("flat");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> step.run().run());
            bar.getChildren().add(button);
        }
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("work-bar");
        return bar;
    }

    private VBox empty() {
        var words = new Label(messages.text("index.empty"));
        words.setWrapText(true);
        words.setMaxWidth(440);
        first.setAlignment(Pos.CENTER);
        var other = new Button(messages.text("index.empty.other"));
        other.setId("index-first-other");
        other.setOnAction(_ -> standards.offer());
        var place = new VBox(words, first, other);
        place.setId("index-empty");
        place.getStyleClass().add("empty-place");
        return place;
    }

    private void show() {
        Optional<Standard> shown = model.shown();
        empty.setVisible(shown.isEmpty());
        table.node().setVisible(shown.isPresent());
        top.setVisible(shown.isPresent());
        top.setManaged(shown.isPresent());
        shown.ifPresent(standard -> title.setText(model.words().title(standard)));
        if (shown.isEmpty()) {
            var buttons = new ArrayList<Node>();
            for (Standard one : standards.usual()) {
                var button = new Button(messages.text("index.empty.adopt", model.words().brief(one)));
                button.setId("index-first-" + one.id());
                button.getStyleClass().add("accent");
                button.setOnAction(_ -> {
                    standards.adopt(List.of(one.id()));
                    table.enter();
                });
                buttons.add(button);
            }
            first.getChildren().setAll(buttons);
        }
    }

    Node node() {
        return pane;
    }

    void find() {
        filter.find();
    }

    void enter() {
        if (model.shown().isPresent()) {
            table.enter();
        } else {
            first.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }
}
