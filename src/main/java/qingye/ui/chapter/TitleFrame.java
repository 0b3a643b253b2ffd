package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.report.Section;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.block.Field;
import qingye.ui.block.Measure;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineOwner;
import qingye.ui.line.LiveKind;
import qingye.ui.line.LiveWords;
import qingye.ui.line.Stretch;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.Selection;

/// A heading on the page, as it is printed: its number, and the title to be written.
final class TitleFrame implements Frame, LineOwner {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final double NUMBER = 64;

    private final ChapterViewModel model;
    private final PageActions actions;
    private final Messages messages;
    private final Label number = new Label();
    private final Field field;
    private final HBox box;
    private final int level;
    private Section section;

    TitleFrame(PageItem.Title title, ChapterViewModel model, PageActions actions, Messages messages, LiveWords live) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.section = title.section();
        this.level = title.level();
        field = new Field(this, live, true, Measure.COLUMN - NUMBER, "title-" + section.id(),
                messages.text("chapter.title"));
        number.setMinWidth(NUMBER);
        number.getStyleClass().add("heading-number");
        box = new HBox();
        box.getChildren().addAll(
                new Gutter(box.hoverProperty().or(box.focusWithinProperty()),
                        () -> actions.addButton(section.id(), Optional.empty())),
                number, field);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().addAll("page-frame", "title-frame", "heading-" + level);
        actions.drag().into(box, section.id());
        TabStops.through(box, title.key(), actions);
        box.focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                model.selection().set(new Selection.OfSection(section.id()));
            } else {
                model.flush();
            }
        });
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean fits(PageItem item) {
        return item instanceof PageItem.Title title && title.level() == level;
    }

    @Override
    public void show(PageItem item) {
        if (item instanceof PageItem.Title title) {
            section = title.section();
            number.setText(title.number().before() + title.number().behind().strip());
            box.pseudoClassStateChanged(HIDDEN, section.profile().hidden());
            number.setManaged(!number.getText().isEmpty());
            number.setVisible(!number.getText().isEmpty());
            String written = section.title().in(model.language().get()).orElse("");
            String best = section.title().best(model.language().get()).orElse("");
            field.show(List.of(Line.of(written)), best.isBlank() ? messages.text("chapter.prompt.title") : best);
        }
    }

    @Override
    public void refresh() {
        // a title holds no figures
    }

    @Override
    public Optional<LineArea> mark(Stretch words, boolean caret) {
        return field.places(words.line()).stream().findFirst()
                .map(at -> field.mark(at + words.from(), at + words.to(), caret));
    }

    @Override
    public void focus(int position) {
        field.write(position);
    }

    @Override
    public void typed(LineArea area) {
        var words = new StringBuilder();
        area.lines().getFirst().runs().forEach(run -> {
            if (run instanceof Inline.Text(String text, var _)) {
                words.append(text);
            }
        });
        Localized<String> title = words.toString().isBlank()
                ? section.title().without(model.language().get())
                : section.title().with(model.language().get(), words.toString());
        section = section.withTitle(title);
        model.typedTitle(section.id(), title);
    }

    @Override
    public boolean enter(LineArea area) {
        actions.enterFromTitle(section.id());
        return true;
    }

    @Override
    public void backspaceAtStart(LineArea area) {
        // a title is not joined to what stands before it
    }

    @Override
    public void liveWanted(LineArea area, LiveKind kind, Optional<Inline.Live> present, boolean byBrace) {
        // a title holds no figures
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }
}
