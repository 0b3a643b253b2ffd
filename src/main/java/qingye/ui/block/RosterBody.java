package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Drawing;
import qingye.document.Element;
import qingye.model.block.Block;
import qingye.model.block.RosterKind;
import qingye.model.text.Language;
import qingye.ui.control.DrawingCanvas;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;

/// A roster: its title and a field for each part of each item, under the names of the parts. What is printed as a
/// drawing is drawn below as it is typed.
final class RosterBody implements Body, Typing, CellGrid.Rows {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final double INSET = 10;

    private final Editing editing;
    private final Field title;
    private final CellGrid cells = new CellGrid(this);
    private final StackPane drawn = new StackPane();
    private final VBox box;
    private Block.Roster present;
    private List<Integer> parts = List.of();
    private Optional<Drawing> drawing = Optional.empty();

    RosterBody(Block.Roster roster, Editing editing) {
        this.present = roster;
        this.editing = editing;
        title = new Field(this, editing.live(), false, Measure.COLUMN, "text-" + roster.id(),
                editing.messages().text("chapter.roster.title"));
        title.getStyleClass().add("caption");
        cells.getStyleClass().add(roster.kind() == RosterKind.CARDS ? "card-grid" : "table-grid");
        var tools = new HBox(
                tool("add", () -> add(cells.row())),
                tool("remove", () -> remove(cells.row())),
                tool("up", () -> move(cells.row(), -1)),
                tool("down", () -> move(cells.row(), 1)));
        tools.getStyleClass().add("table-tools");
        drawn.getStyleClass().add("roster-drawing");
        box = new VBox(title, cells, drawn, tools);
        box.getStyleClass().addAll("table-body", "roster-body");
        tools.visibleProperty().bind(box.focusWithinProperty());
    }

    private Button tool(String key, Runnable action) {
        return Texts.tool("item-" + key + "-" + present.id(),
                editing.messages().text("chapter.roster.item." + key), action);
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
        var all = new ArrayList<Field>();
        all.add(title);
        cells.fields().forEach(all::addAll);
        return all;
    }

    /// The caret goes to the first item: a title is optional.
    @Override
    public void focus(int position) {
        boolean last = position < 0;
        cells.write(last ? cells.fields().size() - 1 : 0, last ? parts.size() - 1 : 0, position);
    }

    private Block.Roster.Items written() {
        return Rosters.padded(present.items().in(editing.language())
                .orElseGet(() -> Rosters.empty(present.kind())), present.kind(), Rosters.size(present));
    }

    @Override
    public void show(Block block) {
        present = (Block.Roster) block;
        List<Integer> shown = IntStream.range(0, present.kind().parts().size())
                .filter(part -> !present.without().contains(present.kind().parts().get(part)))
                .boxed().toList();
        Block.Roster.Items items = written();
        if (cells.fields().size() != items.rows().size() || !parts.equals(shown)) {
            boolean writing = cells.isFocusWithin();
            parts = shown;
            build(items.rows().size());
            if (writing) {
                cells.resume();
            }
        }
        Optional<Block.Roster.Items> other = Texts.other(present.items(), editing)
                .map(one -> Rosters.padded(one, present.kind(), items.rows().size()));
        title.show(List.of(items.title()), Texts.ghost(
                other.map(one -> List.of(one.title())), "chapter.prompt.roster-title", editing));
        for (int at = 0; at < items.rows().size(); at++) {
            for (int across = 0; across < parts.size(); across++) {
                int row = at;
                int part = parts.get(across);
                cells.fields().get(at).get(across).show(LineBreaks.split(items.rows().get(at).get(part)),
                        other.map(one -> Texts.plain(one.rows().get(row).get(part), editing.live())).orElse(""));
            }
        }
        refresh();
    }

    private String name(int part) {
        String key = present.kind().name().toLowerCase(Locale.ROOT) + "." + present.kind().parts().get(part);
        return editing.messages().text("chapter.roster." + key);
    }

    private void build(int rows) {
        boolean cards = present.kind() == RosterKind.CARDS;
        List<Double> widths = cards ? CardLayout.widths(parts.size()) : columns();
        var made = new ArrayList<List<Field>>();
        for (int at = 0; at < rows; at++) {
            var line = new ArrayList<Field>();
            for (int across = 0; across < parts.size(); across++) {
                line.add(cell(at, across, widths.get(across) - 2 * INSET));
            }
            made.add(line);
        }
        cells.hold(made);
        if (cards) {
            CardLayout.place(cells, made, parts.stream().map(this::name).toList());
        } else {
            place(made, widths);
        }
    }

    private void place(List<List<Field>> made, List<Double> widths) {
        widths.forEach(width -> cells.getColumnConstraints().add(new ColumnConstraints(width)));
        for (int across = 0; across < parts.size(); across++) {
            var head = new Label(name(parts.get(across)));
            head.getStyleClass().add("part-name");
            head.setMaxWidth(Double.MAX_VALUE);
            cells.add(head, across, 0);
        }
        for (int at = 0; at < made.size(); at++) {
            for (int across = 0; across < parts.size(); across++) {
                Field field = made.get(at).get(across);
                field.pseudoClassStateChanged(FIRST, at == 0 && present.kind() == RosterKind.CONTRAST);
                field.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                cells.add(field, across, at + 1);
            }
        }
    }

    /// Short parts are narrow, so that there is room for those that tell something.
    private List<Double> columns() {
        int[] all = switch (present.kind()) {
            case CARDS -> new int[] {1, 1, 1};
            case FIELDS, CONTACT, ABBREVIATIONS, TIMELINE -> new int[] {1, 3};
            case HONOURS -> new int[] {3, 4, 2};
            case POLICIES -> new int[] {2, 4, 4};
            case STEPS -> new int[] {1, 2};
            case CONTRAST -> new int[] {1, 1};
            case STRUCTURE -> new int[] {3, 3, 4};
            case STAKEHOLDERS -> new int[] {2, 3, 3, 3};
            case RISKS -> new int[] {3, 3, 5, 3, 4, 5};
            case FEEDBACK -> new int[] {3, 2};
        };
        double sum = parts.stream().mapToInt(part -> all[part]).sum();
        return parts.stream().map(part -> Math.floor(Measure.COLUMN * all[part] / sum)).toList();
    }

    private boolean isChoices(int column) {
        return present.kind() == RosterKind.FEEDBACK
                && present.kind().parts().get(parts.get(column)).equals("choices");
    }

    private Field cell(int at, int across, double width) {
        var field = new Field(this, editing.live(), false, width, "cell-%s-%d-%d".formatted(present.id(), at, across),
                editing.messages().text("chapter.roster.cell", name(parts.get(across)), at + 1));
        field.getStyleClass().add("cell-field");
        if (isChoices(across)) {
            field.setPrompt(editing.messages().text("chapter.prompt.choice"));
        }
        return field;
    }

    @Override
    public void typed(LineArea area) {
        Block.Roster.Items items = written();
        if (title.holds(area)) {
            items = new Block.Roster.Items(LineBreaks.join(area.lines()), items.rows());
        } else {
            for (int across = 0; across < parts.size(); across++) {
                if (cells.fields().get(cells.row()).get(across).holds(area)) {
                    items = Rosters.withPart(items, cells.row(), parts.get(across), LineBreaks.join(area.lines()));
                }
            }
        }
        present = with(items);
        editing.typed(present);
        refresh();
    }

    /// In the first language a roster keeps its shape even while nothing is written in it.
    private Block.Roster with(Block.Roster.Items items) {
        Language first = editing.content().report().language();
        boolean gone = Rosters.blank(items) && editing.language() != first && present.items().byLanguage().size() > 1;
        return new Block.Roster(present.id(), present.kind(), present.without(),
                Texts.put(present.items(), editing.language(), items, gone));
    }

    @Override
    public Room room(LineArea area) {
        return title.holds(area) ? Room.LINE : Room.LINES;
    }

    @Override
    public boolean enter(LineArea area) {
        if (title.holds(area)) {
            cells.write(0, 0, 0);
        }
        return title.holds(area);
    }

    /// Enter goes through the parts of an item and on to the next one, which is made where there is none. In the
    /// choices of a question it begins the next choice, and an empty one is left.
    @Override
    public boolean enter(int row, int column) {
        LineArea area = cells.fields().get(row).get(column).area();
        int last = area.getParagraphs().size() - 1;
        boolean empty = area.getCurrentParagraph() == last && area.getParagraphLength(last) == 0;
        if (isChoices(column) && !empty) {
            return false;
        }
        if (isChoices(column) && last > 0) {
            area.deleteText(area.getLength() - 1, area.getLength());
        }
        if (!cells.step(1)) {
            boolean leaving = row > 0 && Rosters.blank(written(), row);
            if (leaving) {
                editing.changed(Rosters.remove(whole(), row));
                editing.addParagraph(present.id());
            } else {
                add(row);
            }
        }
        return true;
    }

    /// Backspace in an empty item takes it out.
    @Override
    public void backspaceAtStart(LineArea area) {
        boolean takesOut = !title.holds(area) && cells.row() > 0 && Rosters.blank(written(), cells.row());
        if (takesOut) {
            int row = cells.row();
            cells.aim(row - 1, parts.size() - 1);
            editing.changed(Rosters.remove(whole(), row));
        }
    }

    /// The roster with all its items in the language that is written; a language in which nothing is written yet is not
    /// begun by what other ones have.
    private Block.Roster whole() {
        return Rosters.blank(written()) && !present.items().byLanguage().isEmpty()
                ? present
                : new Block.Roster(present.id(), present.kind(), present.without(),
                        present.items().with(editing.language(), written()));
    }

    @Override
    public void add(int after) {
        cells.aim(after + 1, 0);
        editing.changed(Rosters.add(whole(), after));
    }

    @Override
    public void remove(int row) {
        editing.changed(Rosters.remove(whole(), row));
    }

    @Override
    public void move(int row, int by) {
        int to = Math.clamp(row + by, 0, cells.fields().size() - 1);
        editing.changed(Rosters.move(whole(), row, by));
        cells.write(to, cells.column(), -1);
    }

    @Override
    public void paste(int row, int column, List<List<String>> pasted) {
        if (Texts.tooMany(pasted, editing)) {
            return;
        }
        editing.changed(with(Rosters.paste(
                written(), present.kind(), row, parts.subList(column, parts.size()), pasted)));
    }

    /// Draws anew what is printed as a drawing.
    @Override
    public void refresh() {
        if (present.kind() != RosterKind.STEPS && present.kind() != RosterKind.STRUCTURE) {
            return;
        }
        Optional<Drawing> now = new Preview(editing.content(), editing.language()).block(present).stream()
                .filter(Element.Diagram.class::isInstance)
                .map(element -> ((Element.Diagram) element).drawing())
                .findFirst();
        if (!now.equals(drawing)) {
            drawing = now;
            drawn.getChildren().setAll(now.<List<Node>>map(
                    one -> List.of(new DrawingCanvas(one, Measure.COLUMN, Measure.FAMILY))).orElse(List.of()));
            drawn.setAccessibleText(String.join("\n", written().rows().stream()
                    .map(row -> Texts.plain(row.getFirst(), editing.live())).toList()));
        }
    }
}
