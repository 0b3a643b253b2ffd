package qingye.ui.block;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Element;
import qingye.model.block.Block;
import qingye.model.block.Block.Opener.Front;
import qingye.model.block.Line;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;

/// What a chapter opens with: the slogan, the goals, its sections, and what was reached beside what is aimed at.
final class OpenerBody implements Body, Typing {

    private static final double GAP = 16;
    private static final double INSET = 12;
    private static final double HALF = (Measure.COLUMN - GAP) / 2;
    private static final Front NOTHING = new Front(Line.EMPTY, List.of(), List.of());

    private final Editing editing;
    private final Field slogan;
    private final Field results;
    private final Field aims;
    private final GoalTiles goals;
    private final VBox contents = new VBox(2);
    private final VBox box;
    private Block.Opener present;

    OpenerBody(Block.Opener opener, Editing editing) {
        this.present = opener;
        this.editing = editing;
        slogan = field("slogan", Measure.COLUMN);
        slogan.getStyleClass().add("opener-slogan");
        results = items("results");
        aims = items("aims");
        goals = new GoalTiles(opener.id(), editing, chosen -> editing.changed(
                new Block.Opener(present.id(), chosen, present.contents(), present.words())));
        contents.getStyleClass().add("opener-contents");
        box = new VBox(8, slogan, goals, contents,
                new HBox(GAP, side("results", results), side("aims", aims)));
        box.getStyleClass().add("opener-body");
        goals.near().bind(box.focusWithinProperty().or(box.hoverProperty()));
    }

    private Field field(String part, double width) {
        return new Field(this, editing.live(), false, width, part + "-" + present.id(),
                editing.messages().text("chapter.opener." + part));
    }

    private Field items(String part) {
        Field field = field(part, HALF - 2 * INSET);
        field.getStyleClass().add("list-body");
        field.setBullets(Bullet.factory(false));
        return field;
    }

    private VBox side(String part, Field field) {
        var name = new Label(editing.messages().text("chapter.opener." + part));
        name.getStyleClass().add("opener-side-name");
        name.setMaxWidth(Double.MAX_VALUE);
        var side = new VBox(4, name, field);
        side.getStyleClass().add("opener-side");
        side.setMinWidth(HALF);
        side.setMaxWidth(HALF);
        return side;
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
        return List.of(slogan, results, aims);
    }

    @Override
    public void show(Block block) {
        present = (Block.Opener) block;
        Front words = present.words().in(editing.language()).orElse(NOTHING);
        slogan.show(LineBreaks.split(words.slogan()), ghost("slogan", front -> List.of(front.slogan())));
        results.show(Texts.begun(words.results()), ghost("results", Front::results));
        aims.show(Texts.begun(words.aims()), ghost("aims", Front::aims));
        goals.show(present.goals());
        refresh();
    }

    private String ghost(String prompt, Function<Front, List<Line>> part) {
        return Texts.ghost(
                Texts.other(present.words(), editing).map(part), "chapter.prompt.opener." + prompt, editing);
    }

    /// The sections follow what the outline says.
    @Override
    public void refresh() {
        List<String> lines = !present.contents()
                ? List.of()
                : new Preview(editing.content(), editing.language())
                        .block(present).stream()
                        .filter(Element.MiniContents.class::isInstance)
                        .flatMap(element -> ((Element.MiniContents) element).entries().stream())
                        .map(Element.MiniContents.Entry::line)
                        .toList();
        contents.setManaged(!lines.isEmpty());
        boolean changed = !lines.equals(contents.getChildren().stream().map(one -> ((Label) one).getText()).toList());
        if (changed) {
            contents.getChildren().setAll(lines.stream().map(Label::new).toList());
        }
    }

    @Override
    public void typed(LineArea area) {
        var words = new Front(LineBreaks.join(slogan.lines()), Texts.written(results.lines()),
                Texts.written(aims.lines()));
        boolean blank = LineBreaks.blank(words.slogan()) && words.results().isEmpty() && words.aims().isEmpty();
        present = new Block.Opener(present.id(), present.goals(), present.contents(),
                Texts.put(present.words(), editing.language(), words, blank));
        editing.typed(present);
    }

    /// Enter goes from the slogan to the results, and out of an empty last item.
    @Override
    public Room room(LineArea area) {
        return slogan.holds(area) ? Room.LINE : Room.ITEMS;
    }

    @Override
    public boolean enter(LineArea area) {
        if (slogan.holds(area)) {
            results.write(0);
            return true;
        }
        boolean leaving = Texts.leave(area);
        if (leaving) {
            if (results.holds(area)) {
                aims.write(-1);
            } else {
                editing.addParagraph(present.id());
            }
        }
        return leaving;
    }
}
