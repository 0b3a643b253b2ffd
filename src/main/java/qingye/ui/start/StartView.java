package qingye.ui.start;

import java.nio.file.Path;
import java.util.List;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.nav.FirstSteps;

/// The first page: open the sample, begin a report, open a file; and below them the files that were open lately.
public final class StartView extends StackPane {

    private final Messages messages;
    private final FirstSteps actions;

    public StartView(Messages messages, List<Path> recent, FirstSteps actions) {
        this.messages = messages;
        this.actions = actions;
        setId("start");
        getStyleClass().add("start");
        var name = new Label(messages.text("start.name"));
        name.getStyleClass().add("start-name");
        var motto = new Label(messages.text("start.motto"));
        motto.getStyleClass().add("start-motto");
        var cards = new HBox(16,
                card("start-sample", Feather.EYE, "start.sample", actions::openSample),
                card("start-new", Feather.FILE_PLUS, "start.new", actions::askNew),
                card("start-open", Feather.FOLDER, "start.open", actions::askOpen));
        var page = new VBox(8, name, motto, cards);
        VBox.setMargin(cards, new Insets(24, 0, 24, 0));
        page.getStyleClass().add("start-page");
        page.setMaxSize(792, USE_PREF_SIZE);
        if (!recent.isEmpty()) {
            var heading = new Label(messages.text("start.recent"));
            heading.getStyleClass().add("start-heading");
            page.getChildren().add(heading);
            recent.forEach(file -> page.getChildren().add(recent(file)));
        }
        var centred = new StackPane(page);
        var scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
    }

    private Node card(String id, Feather icon, String key, Runnable action) {
        var title = new Label(messages.text(key));
        title.getStyleClass().add("card-title");
        var words = new Label(messages.text(key + ".words"));
        words.getStyleClass().add("card-words");
        words.setWrapText(true);
        var box = new VBox(8, Icons.large(icon), title, words);
        box.setAlignment(Pos.TOP_LEFT);
        var card = new Button();
        card.setId(id);
        card.getStyleClass().setAll("card-button");
        card.setGraphic(box);
        card.setAccessibleText(title.getText());
        card.setAccessibleHelp(words.getText());
        card.setOnAction(_ -> action.run());
        card.setPrefSize(253, 152);
        box.setPrefWidth(253 - 34);
        return card;
    }

    private Node recent(Path file) {
        var name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("recent-name");
        name.setMinWidth(USE_PREF_SIZE);
        var folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("recent-folder");
        var open = new Button("", new HBox(12, name, folder));
        open.getStyleClass().setAll("recent");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setAccessibleText(file.toString());
        open.setOnAction(_ -> actions.open(file));
        HBox.setHgrow(open, Priority.ALWAYS);
        var forget = new Button("", Icons.small(Feather.X));
        forget.getStyleClass().addAll("flat", "button-icon", "status-button");
        forget.setAccessibleText(messages.text("start.forget", file.toString()));
        forget.setOnAction(_ -> actions.forget(file));
        var line = new HBox(open, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
