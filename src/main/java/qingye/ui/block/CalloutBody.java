package qingye.ui.block;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;

/// A box of figures: its lead and its items.
final class CalloutBody implements Body, Typing {

    private static final double INSET = 24;
    private static final Block.Callout.Words NOTHING = new Block.Callout.Words(Line.EMPTY, List.of());

    private final Editing editing;
    private final Field lead;
    private final Field items;
    private final VBox box;
    private Block.Callout present;

    CalloutBody(Block.Callout callout, Editing editing) {
        this.present = callout;
        this.editing = editing;
        double width = Measure.COLUMN - 2 * INSET;
        lead = new Field(this, editing.live(), false, width, "text-" + callout.id(),
                editing.messages().text("chapter.block.callout.lead"));
        items = new Field(this, editing.live(), false, width, "items-" + callout.id(),
                editing.messages().text("chapter.block.callout.items"));
        lead.getStyleClass().add("callout-lead");
        items.getStyleClass().add("list-body");
        items.setBullets(Bullet.factory(false));
        box = new VBox(lead, items);
        box.getStyleClass().add("callout-body");
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
        return List.of(lead, items);
    }

    @Override
    public void show(Block block) {
        present = (Block.Callout) block;
        var words = present.words().in(editing.language()).orElse(NOTHING);
        var best = present.words().best(editing.language()).orElse(NOTHING);
        lead.show(List.of(words.lead()),
                Texts.ghost(Optional.of(List.of(best.lead())), "chapter.prompt.lead", editing));
        items.show(Texts.begun(words.items()),
                Texts.ghost(Optional.of(best.items()), "chapter.prompt.item", editing));
    }

    @Override
    public void typed(LineArea area) {
        var words = new Block.Callout.Words(LineBreaks.join(lead.lines()), Texts.written(items.lines()));
        boolean blank = LineBreaks.blank(words.lead()) && words.items().isEmpty();
        present = new Block.Callout(present.id(), Texts.put(present.words(), editing.language(), words, blank));
        editing.typed(present);
    }

    @Override
    public Room room(LineArea area) {
        return lead.holds(area) ? Room.LINE : Room.ITEMS;
    }

    @Override
    public boolean enter(LineArea area) {
        boolean inLead = lead.holds(area);
        if (inLead) {
            items.write(0);
            return true;
        }
        boolean leaving = Texts.leave(area);
        if (leaving) {
            editing.addParagraph(present.id());
        }
        return leaving;
    }
}
