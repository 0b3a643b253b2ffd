package qingye.ui.block;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;
import qingye.ui.line.Pasted;

/// A paragraph: one area. Enter divides it, Backspace at its beginning joins it to the one before.
final class ParagraphBody implements Body, Typing {

    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final Editing editing;
    private final Field field;
    private Block.Paragraph present;

    ParagraphBody(Block.Paragraph paragraph, Editing editing) {
        this.present = paragraph;
        this.editing = editing;
        this.field = new Field(this, editing.live(), false, Measure.COLUMN, "text-" + paragraph.id(),
                editing.messages().text("chapter.block.paragraph"));
        field.getStyleClass().add("paragraph-body");
    }

    @Override
    public Editing editing() {
        return editing;
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public List<Field> fields() {
        return List.of(field);
    }

    @Override
    public void show(Block block) {
        present = (Block.Paragraph) block;
        field.pseudoClassStateChanged(LEAD, present.style() == Block.Paragraph.Style.LEAD);
        String ghost = Texts.ghost(
                present.text().best(editing.language()).map(List::of), "chapter.prompt.paragraph", editing);
        field.show(LineBreaks.split(present.text().in(editing.language()).orElse(Line.EMPTY)), ghost);
    }

    @Override
    public void typed(LineArea area) {
        Line line = LineBreaks.join(area.lines());
        present = new Block.Paragraph(present.id(), present.style(),
                Texts.put(present.text(), editing.language(), line, LineBreaks.blank(line)));
        editing.typed(present);
    }

    @Override
    public boolean enter(LineArea area) {
        editing.split(present.id(), LineBreaks.join(area.before()), LineBreaks.join(area.behind()));
        return true;
    }

    @Override
    public boolean pasted(LineArea area, Pasted pasted) {
        editing.pasted(present.id(), area, pasted);
        return true;
    }

    @Override
    public void backspaceAtStart(LineArea area) {
        editing.joinToPrevious(present.id());
    }

    @Override
    public boolean slash(LineArea area, String sign) {
        editing.blockWanted(area, present.id(), sign);
        return true;
    }
}
