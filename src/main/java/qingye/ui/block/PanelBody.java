package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.block.Block.Panel.Content;
import qingye.model.block.Line;
import qingye.model.block.PanelKind;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;

/// Text that stands apart: its title, whose it is, and its paragraphs, in the order in which they are printed.
final class PanelBody implements Body, Typing {

    private static final double INSET = 24;
    private static final Content NOTHING = new Content(Line.EMPTY, Line.EMPTY, List.of());

    private final Editing editing;
    private final Field title;
    private final Field by;
    private final Field body;
    private final PictureStrip pictures;
    private final VBox box;
    private Block.Panel present;

    PanelBody(Block.Panel panel, Editing editing) {
        this.present = panel;
        this.editing = editing;
        title = field("title", "panel-title");
        by = field("by", "panel-by");
        body = field("text", "panel-text");
        body.getStyleClass().add("list-body");
        pictures = new PictureStrip(panel.id(), editing, Measure.COLUMN - 2 * INSET);
        pictures.setOnRemoved(this::removePicture);
        box = switch (panel.kind()) {
            case CASE -> new VBox(kicker(), title, by, body, pictures);
            case QUOTE -> new VBox(title, body, by, pictures);
            case LETTER -> new VBox(title, body, by, pictures);
            case STATEMENT -> new VBox(kicker(), title, body, by, pictures);
        };
        box.getStyleClass().addAll("panel-body", "panel-" + key());
        number();
        pictures.showToolsWhile(box.focusWithinProperty());
        if (panel.kind() == PanelKind.QUOTE) {
            title.restWhileEmpty(box.focusWithinProperty());
        }
    }

    private String key() {
        return present.kind().name().toLowerCase(Locale.ROOT);
    }

    private Label kicker() {
        var label = new Label(editing.messages().text("chapter.block." + key()));
        label.getStyleClass().add("panel-kicker");
        return label;
    }

    private Field field(String id, String look) {
        var field = new Field(this, editing.live(), false, Measure.COLUMN - 2 * INSET, id + "-" + present.id(),
                editing.messages().text("chapter.panel." + id));
        field.getStyleClass().add(look);
        return field;
    }

    private void number() {
        body.setBullets(present.numbered() ? Bullet.factory(true) : _ -> new Label());
    }

    @Override
    public Editing editing() {
        return editing;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Field> fields() {
        return switch (present.kind()) {
            case CASE -> List.of(title, by, body);
            case QUOTE, LETTER, STATEMENT -> List.of(title, body, by);
        };
    }

    @Override
    public void show(Block block) {
        boolean renumbered = ((Block.Panel) block).numbered() != present.numbered();
        present = (Block.Panel) block;
        if (renumbered) {
            number();
        }
        Content words = present.words().in(editing.language()).orElse(NOTHING);
        title.show(List.of(words.title()), ghost("title", one -> List.of(one.title())));
        by.show(LineBreaks.split(words.by()), ghost("by-" + key(), one -> List.of(one.by())));
        body.show(Texts.begun(words.body()), ghost("text", Content::body));
        pictures.show(present.pictures());
    }

    private String ghost(String prompt, Function<Content, List<Line>> part) {
        return Texts.ghost(
                Texts.other(present.words(), editing).map(part), "chapter.prompt.panel." + prompt, editing);
    }

    /// The caret goes to the text of a quotation, and to the title of anything else.
    @Override
    public void focus(int position) {
        Field wanted = position < 0 ? fields().getLast() : present.kind() == PanelKind.QUOTE ? body : title;
        wanted.write(position);
    }

    @Override
    public void typed(LineArea area) {
        var words = new Content(LineBreaks.join(title.lines()), LineBreaks.join(by.lines()),
                Texts.written(body.lines()));
        boolean blank = words.body().isEmpty() && LineBreaks.blank(words.title()) && LineBreaks.blank(words.by());
        present = new Block.Panel(present.id(), present.kind(), present.numbered(), present.pictures(),
                Texts.put(present.words(), editing.language(), words, blank));
        editing.typed(present);
    }

    private void removePicture(int at) {
        var left = new ArrayList<>(present.pictures());
        left.remove(at);
        editing.changed(new Block.Panel(present.id(), present.kind(), present.numbered(), left, present.words()));
    }

    /// Enter goes on to the next field; in the body it begins a paragraph, and an empty last one is left.
    @Override
    public Room room(LineArea area) {
        return body.holds(area) ? Room.LINES : Room.LINE;
    }

    @Override
    public boolean enter(LineArea area) {
        var order = new ArrayList<>(fields());
        if (!body.holds(area)) {
            int next = order.indexOf(title.holds(area) ? title : by) + 1;
            if (next < order.size()) {
                order.get(next).write(0);
            } else {
                editing.addParagraph(present.id());
            }
            return true;
        }
        boolean leaving = Texts.leave(area);
        if (leaving) {
            Optional<Field> behind = present.kind() == PanelKind.CASE ? Optional.empty() : Optional.of(by);
            behind.ifPresentOrElse(field -> field.write(-1), () -> editing.addParagraph(present.id()));
        }
        return leaving;
    }
}
