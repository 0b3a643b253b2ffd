package qingye.ui.collect;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import qingye.exchange.collect.Change;
import qingye.text.Messages;

/// Draws a line of what forms say otherwise.
final class LineCell extends ListCell<Line> {

    private static final List<String> STYLES =
            List.of("collect-heading", "collect-offer", "collect-question", "collect-answer", "collect-wrong");
    private static final double VALUE_WIDTH = 104;
    private static final double SOURCE_WIDTH = 180;

    private final Picks picks;
    private final Messages messages;
    private final Consumer<Line> press;

    /// @param press told the line whose box was clicked
    LineCell(Picks picks, Messages messages, Consumer<Line> press) {
        this.picks = picks;
        this.messages = messages;
        this.press = press;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll(STYLES);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Heading(String words, var changes) -> {
                getStyleClass().add("collect-heading");
                setAccessibleText(words);
                setGraphic(changes.isEmpty() ? words(words) : heading(line, words, changes));
            }
            case Line.Offer(Change change, String place) -> {
                getStyleClass().add("collect-offer");
                setAccessibleText(messages.text(picks.isTicked(change)
                        ? "collect.receive.ticked"
                        : "collect.receive.unticked", change.indicator(), change.before().printed(),
                        change.after().printed()));
                setGraphic(offer(line, change, place));
            }
            case Line.Question(String words) -> {
                getStyleClass().add("collect-question");
                setAccessibleText(words);
                setGraphic(words(words));
            }
            case Line.Answer(var conflict, var taken, String words) -> {
                getStyleClass().add("collect-answer");
                setAccessibleText(words);
                var button = new RadioButton(words);
                button.setWrapText(true);
                button.setSelected(picks.isDecided(conflict, taken));
                button.setFocusTraversable(false);
                button.setOnAction(_ -> press.accept(line));
                setGraphic(button);
            }
            case Line.Told(String words, boolean wrong) -> {
                getStyleClass().add(wrong ? "collect-wrong" : "collect-question");
                setAccessibleText(words);
                setGraphic(words(words));
            }
        }
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private CheckBox box(Line line, boolean ticked) {
        var box = new CheckBox();
        box.setSelected(ticked);
        box.setFocusTraversable(false);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> press.accept(line));
        return box;
    }

    private Node heading(Line line, String words, List<Change> changes) {
        long ticked = changes.stream().filter(picks::isTicked).count();
        CheckBox box = box(line, ticked == changes.size());
        box.setIndeterminate(ticked > 0 && ticked < changes.size());
        var row = new HBox(8, box, words(words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node offer(Line line, Change change, String place) {
        var name = new Label(change.indicator());
        var where = new Label(place);
        where.getStyleClass().add("quiet");
        var words = new VBox(name, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, box(line, picks.isTicked(change)), words);
        if (change.changesValue()) {
            row.getChildren().addAll(
                    value(shown(change.before().printed()), "collect-before"), arrow(),
                    value(shown(change.after().printed()), "collect-after"));
        } else {
            row.getChildren().add(value(messages.text("collect.receive.same", shown(change.after().printed())),
                    "quiet", 2 * VALUE_WIDTH + 28));
        }
        row.getChildren().add(source(change));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String shown(String printed) {
        return printed.isEmpty() ? messages.text("collect.nothing") : printed;
    }

    private static Label arrow() {
        var arrow = new Label("→");
        arrow.getStyleClass().add("quiet");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        return arrow;
    }

    private static Label value(String words, String style) {
        return value(words, style, VALUE_WIDTH);
    }

    private static Label value(String words, String style, double width) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Node source(Change change) {
        var source = new Label(change.origin());
        var remark = new Label(change.remark().replace('\n', ' '));
        remark.getStyleClass().add("quiet");
        remark.setManaged(!change.remark().isEmpty());
        source.getStyleClass().add("quiet");
        var both = new VBox(source, remark);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(SOURCE_WIDTH);
        both.setPrefWidth(SOURCE_WIDTH);
        both.setMaxWidth(SOURCE_WIDTH);
        return both;
    }
}
