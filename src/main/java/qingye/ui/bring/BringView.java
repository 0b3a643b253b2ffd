package qingye.ui.bring;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.text.Messages;
import qingye.ui.bring.BringViewModel.Line;
import qingye.ui.bring.BringViewModel.PlaceChoice;
import qingye.ui.control.ChoiceWords;
import qingye.ui.control.ToldCell;

/// The preview of a text on its way in: its sections, what cannot come as it is, the place where it will stand, and the
/// button that puts it there.
final class BringView extends VBox {

    private final BringViewModel model;
    private final Messages messages;
    private final Runnable choose;
    private final Label source = words();
    private final Label words = words();
    private final TreeView<String> parts = new TreeView<>();
    private final ListView<Line> lines = new ListView<>();
    private final SplitPane both = new SplitPane();
    private final ComboBox<PlaceChoice> places = new ComboBox<>();
    private final HBox foot = new HBox(8);

    /// @param choose asks for another file
    BringView(BringViewModel model, Runnable choose) {
        this.model = model;
        this.messages = model.messages();
        this.choose = choose;
        setId("bring");
        getStyleClass().addAll("work-pane", "import-page");
        var title = new Label(messages.text("chapter.bring.title"));
        title.getStyleClass().add("sheet-name");
        source.setId("bring-source");
        source.getStyleClass().add("quiet");
        words.setId("bring-words");
        parts.setId("bring-parts");
        parts.setAccessibleText(messages.text("chapter.bring.parts"));
        parts.setShowRoot(false);
        lines.setId("bring-lines");
        lines.setAccessibleText(messages.text("chapter.bring.remarks"));
        lines.setCellFactory(_ -> new ToldCell<>(Line::words, BringView::tone));
        lines.setPlaceholder(new Label(messages.text("chapter.bring.remarks.none")));
        both.getItems().addAll(pane("chapter.bring.parts", parts), pane("chapter.bring.remarks", lines));
        both.setDividerPositions(0.45);
        VBox.setVgrow(both, Priority.ALWAYS);
        places.setId("bring-place");
        places.setAccessibleText(messages.text("chapter.bring.place"));
        places.setConverter(new ChoiceWords<>(choice -> choice.behind().isEmpty()
                ? messages.text("chapter.bring.place.end")
                : messages.text("chapter.bring.place.behind", choice.title())));
        places.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.place().set(chosen);
            }
        });
        // the right corner is where notices appear
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, source, words, both, foot);
        model.state().subscribe(state -> {
            setVisible(!(state instanceof BringState.None));
            switch (state) {
                case BringState.None _ -> empty("");
                case BringState.Putting _ -> empty(messages.text("chapter.bring.putting"));
                case BringState.Reading(String name) -> empty(messages.text("chapter.bring.reading", name));
                case BringState.Refused(String sentence) -> {
                    empty(sentence);
                    foot.getChildren().setAll(button("leave", model::leave), button("other", choose));
                }
                case BringState.Ready(Path file, ManuscriptDraft draft) -> ready(file, draft);
            }
        });
    }

    private VBox pane(String key, Region content) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("pane-title");
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(4, head, content);
    }

    private void empty(String sentence) {
        words.setText(sentence);
        source.setText("");
        both.setVisible(false);
        foot.getChildren().clear();
    }

    private void ready(Path file, ManuscriptDraft draft) {
        source.setText(file.toString());
        words.setText(messages.text("chapter.bring.ready", model.counts(draft)));
        parts.setRoot(tree(draft));
        lines.getItems().setAll(model.lines(draft));
        both.setVisible(true);
        places.getItems().setAll(model.places());
        places.getSelectionModel().selectFirst();
        var take = button("take", model::apply);
        take.getStyleClass().add("accent");
        foot.getChildren().setAll(button("leave", model::leave), button("other", choose),
                new Label(messages.text("chapter.bring.place")), places, take);
        take.requestFocus();
    }

    private TreeItem<String> tree(ManuscriptDraft draft) {
        var root = new TreeItem<String>();
        Deque<TreeItem<String>> path = new ArrayDeque<>(List.of(root));
        for (ManuscriptDraft.Part part : draft.parts()) {
            var item = new TreeItem<>(messages.text(
                    "chapter.bring.part", part.title(), Integer.toString(part.blocks().size())));
            item.setExpanded(true);
            while (path.size() > part.level()) {
                path.pop();
            }
            path.element().getChildren().add(item);
            path.push(item);
        }
        return root;
    }

    private static Label words() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text("chapter.bring." + key));
        button.setId("bring-" + key);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static ToldCell.Tone tone(Line line) {
        return switch (line.fate()) {
            case NOT_NEEDED -> ToldCell.Tone.FINE;
            case CHANGED -> ToldCell.Tone.CHANGED;
            case LEFT_OUT -> ToldCell.Tone.REFUSED;
        };
    }
}
