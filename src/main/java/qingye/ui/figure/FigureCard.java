package qingye.ui.figure;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.block.Inline;
import qingye.model.block.Qualifier;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.ChoiceWords;
import qingye.ui.control.SearchList;
import qingye.ui.figure.Candidates.Candidate;
import qingye.ui.line.LiveWords;

/// The card on which a figure is chosen or changed.
public final class FigureCard extends VBox {

    private final FigureChoice choice;
    private final LiveWords live;
    private final Messages messages;
    private final Consumer<Inline.Live> done;
    private final SearchList<Candidate> search;

    /// @param jump goes to where the chosen value is; empty for a figure that does not stand in the text yet
    /// @param done told the figure
    public FigureCard(
            FigureChoice choice, LiveWords live, Messages messages, Optional<Consumer<Inline.Live>> jump,
            Consumer<Inline.Live> done) {
        this.choice = choice;
        this.live = live;
        this.messages = messages;
        this.done = done;
        search = new SearchList<>("figure-search", messages.text("chapter.figure.search"), choice.matches(), this::row,
                this::finish);
        search.field().textProperty().bindBidirectional(choice.query());
        search.list().getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                choice.chosen().set(Optional.of(now));
            }
        });
        choice.chosen().addListener((_, _, _) -> showChosen());
        choice.matches().addListener((ListChangeListener<Candidate>) _ -> showChosen());
        showChosen();
        setId("figure-card");
        getStyleClass().addAll("floating-card", "figure-card");
        getChildren().addAll(search, forms(), options(), foot(jump));
    }

    private void showChosen() {
        choice.chosen().get().ifPresentOrElse(
                candidate -> search.list().getSelectionModel().select(candidate),
                () -> search.list().getSelectionModel().clearSelection());
    }

    private Node row(Candidate candidate) {
        var name = new Label(candidate.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        var where = new Label(candidate.where());
        where.getStyleClass().add("quiet");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        var now = new Inline.Figure(new ValueKey(candidate.id(), choice.year().get()),
                OptionalInt.empty(), false, Qualifier.NONE);
        LiveWords.Shown shown = live.of(now);
        var value = new Label(shown.known() ? shown.text() + " " + candidate.unit() : "");
        value.getStyleClass().add("figure-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, name, where, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node options() {
        ChoiceBox<Year> year = choose("figure-year", choice.years(), one -> messages.text("chapter.figure.year", one
                .toString()));
        year.valueProperty().bindBidirectional(choice.year());
        year.valueProperty().addListener((_, _, _) -> search.list().refresh());
        ChoiceBox<Year> base = choose("figure-base", choice.years(),
                one -> messages.text("chapter.figure.base.year", one.toString()));
        base.valueProperty().bindBidirectional(choice.base());
        ChoiceBox<Inline.Change.Measure> measure = choose("figure-measure", List.of(Inline.Change.Measure.values()),
                one -> messages.text("chapter.figure.measure." + one.name().toLowerCase(Locale.ROOT)));
        measure.valueProperty().bindBidirectional(choice.measure());
        var worded = new CheckBox(messages.text("chapter.figure.worded"));
        worded.setId("figure-worded");
        worded.selectedProperty().bindBidirectional(choice.worded());
        ChoiceBox<Qualifier> qualifier = choose("figure-qualifier", List.of(Qualifier.values()),
                one -> messages.text("chapter.figure.qualifier." + one.name().toLowerCase(Locale.ROOT)));
        qualifier.valueProperty().bindBidirectional(choice.qualifier());
        ChoiceBox<OptionalInt> decimals = choose("figure-decimals",
                Stream.concat(Stream.of(OptionalInt.empty()), IntStream.rangeClosed(0, 4).mapToObj(OptionalInt::of))
                        .toList(),
                one -> one.isEmpty()
                        ? messages.text("chapter.figure.decimals.own")
                        : messages.text("chapter.figure.decimals", Integer.toString(one.getAsInt())));
        decimals.valueProperty().bindBidirectional(choice.decimals());
        var unit = new CheckBox(messages.text("chapter.figure.unit"));
        unit.setId("figure-unit");
        unit.selectedProperty().bindBidirectional(choice.unit());
        var options = new FlowPane(8, 8, base, year, qualifier, measure, decimals, unit, worded);
        options.setRowValignment(VPos.CENTER);
        options.setMinHeight(Region.USE_PREF_SIZE);
        shownFor(base, FigureForm.TOTAL, FigureForm.CHANGE);
        shownFor(year, FigureForm.FIGURE, FigureForm.TOTAL, FigureForm.CHANGE);
        shownFor(qualifier, FigureForm.FIGURE, FigureForm.TOTAL);
        shownFor(measure, FigureForm.CHANGE);
        shownFor(decimals, FigureForm.FIGURE, FigureForm.TOTAL, FigureForm.CHANGE);
        shownFor(unit, FigureForm.FIGURE, FigureForm.TOTAL);
        shownFor(worded, FigureForm.CHANGE);
        return options;
    }

    /// An option is seen only where it means something.
    private void shownFor(Node option, FigureForm... forms) {
        option.visibleProperty().bind(choice.form().map(List.of(forms)::contains));
        option.managedProperty().bind(option.visibleProperty());
    }

    private Node forms() {
        var group = new ToggleGroup();
        var row = new HBox(16);
        for (FigureForm form : FigureForm.values()) {
            String key = form.name().toLowerCase(Locale.ROOT);
            var button = new RadioButton(messages.text("chapter.figure.form." + key));
            button.setId("figure-form-" + key);
            button.setToggleGroup(group);
            button.setSelected(form == choice.form().get());
            button.setOnAction(_ -> choice.form().set(form));
            row.getChildren().add(button);
        }
        return row;
    }

    private <T> ChoiceBox<T> choose(String id, List<T> values, Function<T, String> words) {
        var box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setAccessibleText(messages.text("chapter." + id.replace('-', '.')));
        box.setConverter(new ChoiceWords<>(words));
        return box;
    }

    private Node foot(Optional<Consumer<Inline.Live>> jump) {
        var preview = new Label();
        preview.setId("figure-preview");
        preview.getStyleClass().add("figure-preview");
        preview.textProperty().bind(choice.figure().map(figure -> figure.map(one -> live.of(one).text())
                .orElseGet(() -> messages.text(
                        choice.chosen().get().isEmpty() ? "chapter.figure.none" : "chapter.figure.span"))));
        HBox.setHgrow(preview, Priority.ALWAYS);
        preview.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(8, preview);
        foot.setAlignment(Pos.CENTER_RIGHT);
        jump.ifPresent(go -> {
            var open = new Button(messages.text("chapter.figure.open"));
            open.setId("figure-open");
            open.getStyleClass().add("flat");
            open.setOnAction(_ -> choice.figure().get().ifPresent(go));
            foot.getChildren().add(open);
        });
        var accept = new Button(messages.text(jump.isPresent() ? "chapter.figure.change" : "chapter.figure.insert"));
        accept.setId("figure-accept");
        accept.getStyleClass().add("accent");
        accept.setOnAction(_ -> finish());
        accept.disableProperty().bind(choice.figure().map(Optional::isEmpty));
        foot.getChildren().add(accept);
        return foot;
    }

    private void finish() {
        choice.figure().get().ifPresent(done);
    }

    /// Puts the caret into the search field.
    public void begin() {
        search.field().requestFocus();
        search.field().selectAll();
    }
}
