package qingye.ui.chapter;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.line.LineArea;
import qingye.ui.line.Stretch;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.PageItem;

/// The place of a section in which nothing is written: says what will be here and offers the first step.
final class BlankFrame implements Frame {

    private static final double WIDTH = 600;
    private final VBox box;
    private final Button write;

    BlankFrame(Section section, ChapterSteps steps, PageActions actions, Messages messages) {
        var words = new Label(messages.text("chapter.blank"));
        words.setWrapText(true);
        write = new Button(messages.text("chapter.blank.write"));
        write.setId("write-" + section.id());
        write.setOnAction(_ -> steps.add(
                section.id(), Optional.empty(), steps.emptyParagraph(), Optional.empty()));
        var other = new Button(messages.text("chapter.blank.other"));
        other.getStyleClass().add("flat");
        other.setOnAction(_ -> actions.addMenu(other, section.id(), Optional.empty()));
        box = new VBox(words);
        Language spoken = messages.locale().getLanguage().equals("en") ? Language.EN : Language.ZH_HANS;
        section.profile().guidance().best(spoken).filter(said -> !said.isBlank()).ifPresent(said -> {
            var guidance = new Label(said);
            guidance.setWrapText(true);
            guidance.setMaxWidth(WIDTH);
            guidance.setPrefWidth(WIDTH);
            guidance.getStyleClass().add("guidance");
            box.getChildren().setAll(guidance);
        });
        box.getChildren().add(new HBox(8, write, other));
        box.setId("blank-" + section.id());
        TabStops.through(box, new PageItem.Blank(section).key(), actions);
        box.getStyleClass().addAll("page-frame", "blank-frame");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean fits(PageItem item) {
        return item instanceof PageItem.Blank;
    }

    @Override
    public void show(PageItem item) {
        // all empty places look the same
    }

    @Override
    public void refresh() {
        // nothing is printed here
    }

    @Override
    public Optional<LineArea> mark(Stretch words, boolean caret) {
        return Optional.empty();
    }

    @Override
    public void focus(int position) {
        write.requestFocus();
    }
}
