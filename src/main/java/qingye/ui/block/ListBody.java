package qingye.ui.block;

import java.util.List;

import javafx.scene.Node;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.ui.line.LineArea;

/// A list: one area, one item in each of its paragraphs. Enter in an empty item leaves the list, which goes on
/// behind it if that was not the last.
final class ListBody implements Body, Typing {

    private final Editing editing;
    private final Field field;
    private Block.Bullets present;

    ListBody(Block.Bullets bullets, Editing editing) {
        this.present = bullets;
        this.editing = editing;
        this.field = new Field(this, editing.live(), false, Measure.COLUMN, "text-" + bullets.id(),
                editing.messages().text("chapter.block.bullets"));
        field.getStyleClass().add("list-body");
        field.setBullets(Bullet.factory(bullets.numbered()));
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
        boolean renumbered = ((Block.Bullets) block).numbered() != present.numbered();
        present = (Block.Bullets) block;
        if (renumbered) {
            field.setBullets(Bullet.factory(present.numbered()));
        }
        String ghost = Texts.ghost(present.items().best(editing.language()), "chapter.prompt.item", editing);
        field.show(present.items().in(editing.language()).orElse(List.of(Line.EMPTY)), ghost);
    }

    @Override
    public void typed(LineArea area) {
        List<Line> items = area.lines();
        present = new Block.Bullets(present.id(), present.numbered(),
                Texts.put(present.items(), editing.language(), items, Texts.blank(items)));
        editing.typed(present);
    }

    @Override
    public Room room(LineArea area) {
        return Room.ITEMS;
    }

    @Override
    public boolean enter(LineArea area) {
        int last = area.getParagraphs().size() - 1;
        int item = area.getCurrentParagraph();
        boolean leaving = item > 0 && area.getParagraphLength(item) == 0;
        if (leaving && item == last) {
            area.deleteText(area.getLength() - 1, area.getLength());
            editing.addParagraph(present.id());
        } else if (leaving) {
            editing.leaveList(present.id(), item);
        }
        return leaving;
    }

    @Override
    public void backspaceAtStart(LineArea area) {
        if (area.getLength() == 0) {
            editing.joinToPrevious(present.id());
        }
    }
}
