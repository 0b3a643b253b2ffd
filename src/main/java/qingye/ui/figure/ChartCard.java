package qingye.ui.figure;

import java.time.Year;
import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.text.Messages;
import qingye.ui.control.SearchList;
import qingye.ui.figure.Candidates.Candidate;

/// The card on which the indicators of a chart are chosen.
public final class ChartCard extends VBox {

    private final ChartChoice choice;
    private final Messages messages;
    private final SearchList<Candidate> search;
    private final FlowPane chips = new FlowPane(8, 8);

    /// @param done called when the chart is to be put on the page
    public ChartCard(ChartChoice choice, Messages messages, Runnable done) {
        this.choice = choice;
        this.messages = messages;
        search = new SearchList<>("chart-search", messages.text("chapter.chart.search"), choice.matches(),
                ChartCard::row, this::take);
        search.field().textProperty().bindBidirectional(choice.query());
        search.list().getSelectionModel().selectFirst();
        choice.matches().addListener((ListChangeListener<Candidate>) _ -> search.list().getSelectionModel()
                .selectFirst());
        choice.series().addListener((ListChangeListener<Candidate>) _ -> showChips());
        showChips();
        var insert = new Button(messages.text("chapter.chart.insert"));
        insert.setId("chart-accept");
        insert.getStyleClass().add("accent");
        insert.disableProperty().bind(Bindings.isEmpty(choice.series()));
        insert.setOnAction(_ -> done.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, gap, insert);
        setId("chart-card");
        getStyleClass().addAll("floating-card", "figure-card");
        getChildren().addAll(search, chips, kinds(), years(), foot);
    }

    private static Node row(Candidate candidate) {
        var name = new Label(candidate.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        var where = new Label(candidate.where());
        where.getStyleClass().add("quiet");
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        var unit = new Label(candidate.unit());
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, name, where, unit);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void take() {
        search.selected().ifPresent(choice::add);
    }

    private void showChips() {
        chips.getChildren().clear();
        for (Candidate candidate : choice.series()) {
            var chip = new Button(candidate.name() + "  ×");
            chip.getStyleClass().addAll("small", "chip");
            chip.setAccessibleText(messages.text("chapter.chart.remove", candidate.name()));
            chip.setOnAction(_ -> choice.remove(candidate));
            chips.getChildren().add(chip);
        }
        if (choice.series().isEmpty()) {
            var hint = new Label(messages.text("chapter.chart.hint"));
            hint.getStyleClass().add("quiet");
            chips.getChildren().add(hint);
        }
    }

    private Node kinds() {
        var group = new ToggleGroup();
        var row = new HBox(16);
        for (Block.ChartBlock.Kind kind : Block.ChartBlock.Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            var button = new RadioButton(messages.text("chapter.chart.kind." + key));
            button.setId("chart-" + key);
            button.setToggleGroup(group);
            button.setSelected(kind == choice.kind().get());
            button.setOnAction(_ -> choice.kind().set(kind));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node years() {
        var row = new HBox(16);
        for (Year year : choice.years()) {
            var box = new CheckBox(messages.text("chapter.figure.year", year.toString()));
            box.setId("chart-year-" + year);
            box.setSelected(true);
            box.selectedProperty().addListener((_, _, shown) -> choice.show(year, shown));
            row.getChildren().add(box);
        }
        return row;
    }

    /// Puts the caret into the search field.
    public void begin() {
        search.field().requestFocus();
    }
}
