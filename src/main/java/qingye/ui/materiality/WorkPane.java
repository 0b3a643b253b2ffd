package qingye.ui.materiality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.fx.Fx;
import qingye.ui.matrix.Assessed;
import qingye.ui.matrix.MatrixBoard;
import qingye.ui.matrix.Move;

/// The middle of the desk: the matrix, above it the languages and what else can be done, below it the question for a
/// reason. While there are no topics it says what will be here and offers the first step.
final class WorkPane {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final MatrixBoard matrix;
    private final ReasonBar reason;
    private final MatrixFile file;
    private final TraceFile trace;
    private final Node surveys;
    private final BorderPane pane = new BorderPane();
    private final Label title = new Label();
    private final Button build = new Button();
    private final VBox empty;

    /// @param begin lets the first topic be written
    /// @param file writes the matrix to a file
    /// @param trace writes how places came about to a file
    /// @param surveys what can be done with surveys
    WorkPane(MaterialityViewModel model, Runnable begin, MatrixFile file, TraceFile trace, Node surveys) {
        this.model = model;
        this.file = file;
        this.trace = trace;
        this.surveys = surveys;
        this.messages = model.messages();
        this.reason = new ReasonBar(model, this::enter);
        this.matrix = new MatrixBoard(model, reason::begin);
        this.empty = empty(begin);
        pane.setId("materiality-work");
        pane.getStyleClass().addAll("work-pane", "materiality-work");
        pane.setTop(bar());
        pane.setCenter(new StackPane(matrix, empty, reason));
        reason.setMaxHeight(Region.USE_PREF_SIZE);
        model.asked().subscribe(asked -> asked.ifPresent(this::beside));
        pane.setMinWidth(0);
        model.assessed().subscribe(_ -> show());
    }

    private Node bar() {
        var languages = new HBox(8);
        languages.getStyleClass().add("languages");
        languages.setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        for (Language language : Language.values()) {
            var tab = new ToggleButton(messages.text("publish.language." + language.tag()));
            tab.setId("materiality-language-" + language.tag());
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                model.language().set(language);
            });
            model.language().subscribe(now -> tab.setSelected(now == language));
            languages.getChildren().add(tab);
        }
        title.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var method = new Button(messages.text("assess.method"));
        method.setId("materiality-method");
        method.getStyleClass().add("flat");
        method.setOnAction(_ -> model.selected().set(Optional.empty()));
        var picture = new Button(messages.text("assess.picture"));
        picture.setId("materiality-picture");
        picture.getStyleClass().add("flat");
        picture.setOnAction(_ -> file.ask(picture.getScene().getWindow()));
        var book = new Button(messages.text("assess.book"));
        book.setId("materiality-book");
        book.getStyleClass().add("flat");
        book.setOnAction(_ -> trace.ask(book.getScene().getWindow()));
        // where there is little room the title gives way
        languages.setMinWidth(Region.USE_PREF_SIZE);
        for (Button button : List.of(picture, book, method)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        title.setMinWidth(0);
        var bar = new HBox(languages, title, gap, surveys, picture, book, method);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("work-bar");
        return bar;
    }

    private VBox empty(Runnable begin) {
        var words = new Label(messages.text("assess.empty"));
        words.setWrapText(true);
        words.setMaxWidth(440);
        var first = new Button(messages.text("assess.empty.first"));
        first.setId("materiality-first");
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> begin.run());
        build.setText(messages.text("assess.build"));
        build.setId("materiality-build");
        build.managedProperty().bind(build.visibleProperty());
        build.setOnAction(_ -> model.build());
        var place = new VBox(words, build, first);
        place.setId("materiality-empty");
        place.getStyleClass().add("empty-place");
        return place;
    }

    private void show() {
        Assessed assessed = model.assessed().get();
        boolean nothing = assessed.topics().isEmpty();
        empty.setVisible(nothing);
        matrix.setVisible(!nothing);
        build.setVisible(assessed.earlier().stream().anyMatch(MaterialTopic::included));
        title.setText(messages.text("assess.title", assessed.year().toString()));
    }

    /// The question lies over that half of the matrix in which the topic does not stand.
    private void beside(Move move) {
        Method.Scales scales = model.assessed().get().method().scales();
        BigDecimal twice = move.impact().add(move.impact());
        StackPane.setAlignment(reason, twice.compareTo(scales.lowest().add(scales.highest())) < 0
                ? Pos.TOP_CENTER
                : Pos.BOTTOM_CENTER);
        // a place that was typed has nothing more to be said by the matrix: its reason is what is written next
        if (!matrix.isFocusWithin()) {
            Fx.later(reason::begin);
        }
    }

    Node node() {
        return pane;
    }

    void enter() {
        matrix.enter();
    }
}
