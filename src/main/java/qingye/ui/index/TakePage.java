package qingye.ui.index;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.text.Messages;
import qingye.ui.control.ToldCell;
import qingye.ui.pick.Pages;

/// A page that shows what a table gave before it is taken over: line by line what was understood, and what was not.
final class TakePage extends VBox {

    private final Button go = new Button();

    /// What a row gave, in a sentence.
    record Line(String words, Kind kind) {

        /// What becomes of it.
        enum Kind {
            /// taken over as it is
            TAKEN,
            /// taken over, to be looked at
            DOUBTFUL,
            /// not taken over
            LEFT
        }
    }

    /// What the page says.
    ///
    /// @param go on the button that takes over
    record Sayings(String title, String hint, String go) {}

    private TakePage(Messages messages, Sayings sayings, List<Node> asked, List<Line> lines, Runnable left,
            Runnable taken) {
        setId("index-take");
        getStyleClass().addAll("work-pane", "import-page", "pick-page");
        var title = new Label(sayings.title());
        title.getStyleClass().add("sheet-name");
        var hint = new Label(sayings.hint());
        hint.setId("index-take-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        var list = new ListView<Line>();
        list.setId("index-take-lines");
        list.setAccessibleText(sayings.title());
        list.setCellFactory(_ -> new ToldCell<>(Line::words, TakePage::tone));
        list.getItems().setAll(lines);
        list.setPlaceholder(new Label(messages.text("index.take.nothing")));
        VBox.setVgrow(list, Priority.ALWAYS);
        go.setText(sayings.go());
        go.setId("index-take-go");
        go.getStyleClass().add("accent");
        go.setDisable(lines.stream().allMatch(line -> line.kind() == Line.Kind.LEFT));
        go.setOnAction(_ -> {
            left.run();
            taken.run();
        });
        var leave = new Button(messages.text("assess.pick.leave"));
        leave.setId("index-take-leave");
        leave.setOnAction(_ -> left.run());
        var foot = new HBox(8, go, leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, hint);
        getChildren().addAll(asked);
        getChildren().addAll(list, foot);
    }

    /// Lays such a page over the work.
    ///
    /// @param asked what else is to be filled in
    /// @param taken told when it is to be taken over
    static void show(Pages pages, Messages messages, Sayings sayings, List<Node> asked, List<Line> lines,
            Runnable taken) {
        var page = new TakePage(messages, sayings, asked, lines, pages::close, taken);
        pages.show(page, page.go);
    }

    private static ToldCell.Tone tone(Line line) {
        return switch (line.kind()) {
            case TAKEN -> ToldCell.Tone.FINE;
            case DOUBTFUL -> ToldCell.Tone.CHANGED;
            case LEFT -> ToldCell.Tone.REFUSED;
        };
    }
}
