package qingye.ui.topic;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.calc.materiality.Suggestion;
import qingye.model.materiality.TopicChange.Kind;
import qingye.text.Messages;

/// A page of suggested changes: each is ticked to be taken over, with a line for its reason. Those that stayed as they
/// were stand together below.
final class ChangesPage extends VBox {

    private final Messages messages;
    private final List<Draft> drafts;
    private final Function<Suggestion, String> topics;
    private final Function<Kind, String> kinds;
    private final Runnable left;
    private final Button go = new Button();

    /// @param topics says which topics became which
    /// @param kinds says what happened
    /// @param taken told when what is ticked is to be taken over; it answers whether that was done
    ChangesPage(Messages messages, List<Draft> drafts, Function<Suggestion, String> topics,
            Function<Kind, String> kinds, Runnable left, Consumer<ChangesPage> taken) {
        this.messages = messages;
        this.drafts = drafts;
        this.topics = topics;
        this.kinds = kinds;
        this.left = left;
        setId("suggest");
        getStyleClass().addAll("work-pane", "import-page", "pick-page");
        var title = new Label(messages.text("assess.suggest.title"));
        title.getStyleClass().add("sheet-name");
        var hint = words(messages.text("assess.suggest.hint"));
        hint.getStyleClass().add("quiet");
        var rows = new ScrollPane(new VBox(16, grid(), stayed()));
        rows.setFitToWidth(true);
        rows.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(rows, Priority.ALWAYS);
        go.setId("suggest-go");
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> {
            go.setDisable(true);
            taken.accept(this);
        });
        var leave = new Button(messages.text("assess.pick.leave"));
        leave.setId("suggest-leave");
        leave.setOnAction(_ -> left.run());
        var foot = new HBox(8, go, leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, hint, rows, foot);
        drafts.forEach(draft -> draft.ticked().subscribe(_ -> count()));
    }

    /// What gets the keyboard first.
    Button first() {
        return go;
    }

    /// Goes away if all was taken over; else it stays as it is, to be taken over once more.
    void answer(boolean done) {
        if (!done) {
            count();
        } else if (getParent() != null) {
            left.run();
        }
    }

    private void count() {
        long count = drafts.stream().filter(draft -> draft.ticked().get()).count();
        go.setText(messages.text("assess.suggest.go", count));
        go.setDisable(count == 0);
    }

    private GridPane grid() {
        var grid = new GridPane(12, 8);
        var names = new ColumnConstraints();
        names.setPercentWidth(52);
        var reasons = new ColumnConstraints();
        reasons.setHgrow(Priority.ALWAYS);
        var kind = new ColumnConstraints();
        kind.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(kind, names, reasons);
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            if (draft.suggestion().kind() != Kind.UNCHANGED) {
                String said = topics.apply(draft.suggestion());
                var tick = new CheckBox(kinds.apply(draft.suggestion().kind()));
                tick.setId("suggest-" + at);
                tick.selectedProperty().bindBidirectional(draft.ticked());
                tick.setAccessibleText(tick.getText() + " " + said);
                var reason = new TextField();
                reason.setId("suggest-reason-" + at);
                reason.setPromptText(messages.text("assess.suggest.reason"));
                reason.setAccessibleText(messages.text("assess.suggest.reason.of", said));
                reason.textProperty().bindBidirectional(draft.reason());
                reason.disableProperty().bind(draft.ticked().not());
                grid.addRow(grid.getRowCount(), tick, words(said), reason);
            }
        }
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.CENTER));
        return grid;
    }

    private VBox stayed() {
        List<Draft> stayed = drafts.stream().filter(draft -> draft.suggestion().kind() == Kind.UNCHANGED).toList();
        var box = new VBox(4);
        if (!stayed.isEmpty()) {
            var tick = new CheckBox(messages.text("assess.suggest.stayed", stayed.size()));
            tick.setId("suggest-stayed");
            tick.setSelected(true);
            tick.selectedProperty().subscribe(all -> stayed.forEach(draft -> draft.ticked().set(all)));
            Label names = words(String.join(messages.text("assess.and"), stayed.stream()
                    .map(draft -> topics.apply(draft.suggestion())).toList()));
            names.getStyleClass().add("quiet");
            box.getChildren().addAll(tick, names);
        }
        return box;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
