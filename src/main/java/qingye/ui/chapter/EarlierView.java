package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

import qingye.model.block.Line;
import qingye.model.form.LineForm;
import qingye.model.report.Section;
import qingye.text.Messages;
import qingye.ui.line.LiveWords;
import qingye.ui.line.RestingLines;
import qingye.ui.manuscript.ChapterViewModel;

/// What the section that is being written said last year.
final class EarlierView {

    private static final double MARGIN = 16;
    /// Of the scroll bar, which is there when the text is long.
    private static final double BAR = 10;

    private final ChapterViewModel model;
    private final LiveWords live;
    private final Messages messages;
    private final VBox text = new VBox();
    private final ScrollPane pane = new ScrollPane(text);
    private List<Object> shown = List.of();

    EarlierView(ChapterViewModel model, LiveWords live, Messages messages) {
        this.model = model;
        this.live = live;
        this.messages = messages;
        text.getStyleClass().add("earlier-text");
        pane.setId("earlier");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("edge-to-edge", "inspector-scroll");
        pane.widthProperty().addListener((_, _, _) -> show());
        model.selection().addListener((_, _, _) -> show());
        model.content().addListener((_, _, _) -> show());
        model.language().addListener((_, _, _) -> show());
        show();
    }

    Node node() {
        return pane;
    }

    private void show() {
        Optional<Section> section = model.section().flatMap(model.content().get().chapters()::section);
        String words = section.flatMap(one -> one.profile().earlier().best(model.language().get())).orElse("");
        double width = pane.getWidth() - 2 * MARGIN - BAR;
        List<Object> wanted = List.of(section.map(Section::title), words, width, model.language().get());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        text.getChildren().clear();
        section.ifPresent(one -> {
            var title = new Label(one.title().best(model.language().get()).orElse(""));
            title.setWrapText(true);
            title.getStyleClass().add("earlier-title");
            text.getChildren().add(title);
        });
        if (words.isEmpty()) {
            var nothing = new Label(messages.text("chapter.earlier.nothing"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("quiet");
            text.getChildren().add(nothing);
        } else if (width > 0) {
            List<Line> lines = words.lines().map(LineForm::read).toList();
            lines.forEach(line -> text.getChildren().add(
                    new RestingLines(List.of(line), live, width, Optional.empty())));
            text.getChildren().add(copy(lines));
        }
    }

    private Button copy(List<Line> lines) {
        var copy = new Button(messages.text("chapter.earlier.copy"));
        copy.setId("earlier-copy");
        copy.getStyleClass().addAll("flat", "small");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(String.join("\n", lines.stream().map(this::words).toList()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private String words(Line line) {
        return String.join("", line.runs().stream().map(run -> live.of(run).text()).toList());
    }
}
