package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.block.Block.FreeTable.Grid;
import qingye.model.block.Line;
import qingye.model.block.Merge;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;

/// A table of words and figures: a caption, an area per cell, and notes. Rows, columns and cells that are merged come
/// and go in all languages at once.
final class TableBody implements Body, Typing, CellGrid.Rows {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LABEL = PseudoClass.getPseudoClass("label");
    private static final double INSET = 10;
    private static final double TYPE = 14;
    private static final int SHORT = 8;
    private static final int NARROWEST = 2;
    private static final int WIDEST = 24;

    private final Editing editing;
    private final Field caption;
    private final Field notes;
    private final CellGrid cells = new CellGrid(this);
    private final VBox box;
    private Block.FreeTable present;
    private Optional<Shape> built = Optional.empty();

    /// What the fields were made for.
    private record Shape(int rows, int columns, List<Merge> merges) {}

    TableBody(Block.FreeTable table, Editing editing) {
        this.present = table;
        this.editing = editing;
        caption = field("text", "chapter.block.caption", "caption");
        notes = field("notes", "chapter.table.notes", "table-notes");
        cells.getStyleClass().add("table-grid");
        Button merge = tool("merge", this::merge);
        merge.disableProperty().bind(Bindings.not(cells.several()));
        var tools = new HBox(
                tool("row-add", () -> add(cells.row())),
                tool("column-add", () -> column(cells.column(), true)),
                tool("row-remove", () -> remove(cells.row())),
                tool("column-remove", () -> column(cells.column(), false)),
                merge,
                tool("split", () -> split(cells.row(), cells.column())));
        tools.getStyleClass().add("table-tools");
        box = new VBox(caption, cells, notes, tools);
        box.getStyleClass().add("table-body");
        tools.visibleProperty().bind(box.focusWithinProperty());
        notes.restWhileEmpty(box.focusWithinProperty());
    }

    private Field field(String id, String name, String look) {
        var field = new Field(this, editing.live(), false, Measure.COLUMN, id + "-" + present.id(),
                editing.messages().text(name));
        field.getStyleClass().add(look);
        return field;
    }

    private Button tool(String key, Runnable action) {
        Button button = Texts.tool(
                key + "-" + present.id(), editing.messages().text("chapter.table." + key), action);
        button.setTooltip(new Tooltip(editing.messages().text("chapter.table.keys." + key)));
        return button;
    }

    private void change(UnaryOperator<Grid> change) {
        editing.changed(with(present.grid().map(change)));
    }

    private Block.FreeTable with(Localized<Grid> grids) {
        return new Block.FreeTable(present.id(), present.layout(), grids);
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
        all.add(caption);
        cells.fields().forEach(line -> line.stream().filter(field -> field.getParent() != null).forEach(all::add));
        all.add(notes);
        return all;
    }

    /// A table is begun in its first cell, as the caption can wait; coming from below the caret goes to the last cell,
    /// as the notes are optional.
    @Override
    public void focus(int position) {
        List<Field> all = fields();
        if (position < 0) {
            all.get(all.size() - 2).write(position);
        } else if (Texts.blank(caption.lines())) {
            cells.write(0, 0, 0);
        } else {
            caption.write(position);
        }
    }

    private Grid best() {
        return present.grid().best(editing.language()).orElseGet(() -> Grids.empty(3, 3));
    }

    /// What is written in the present language, in the shape the table has in any.
    private Grid written() {
        Grid best = best();
        return present.grid().in(editing.language()).orElseGet(() -> new Grid(Line.EMPTY,
                Grids.empty(best.rows().size(), Grids.columns(best)).rows(), best.merges(), List.of()));
    }

    @Override
    public void show(Block block) {
        present = (Block.FreeTable) block;
        Grid grid = written();
        var shape = new Shape(grid.rows().size(), Grids.columns(grid), grid.merges());
        if (!built.equals(Optional.of(shape))) {
            built = Optional.of(shape);
            boolean writing = cells.isFocusWithin();
            build(best());
            if (writing) {
                cells.resume();
            }
        }
        Optional<Grid> other = Texts.other(present.grid(), editing)
                .map(one -> Grids.grown(one, shape.rows(), shape.columns()));
        caption.show(List.of(grid.caption()), Texts.ghost(
                other.map(one -> List.of(one.caption())), "chapter.prompt.caption", editing));
        notes.show(Texts.begun(grid.notes()), Texts.ghost(other.map(Grid::notes), "chapter.prompt.notes", editing));
        for (int at = 0; at < shape.rows(); at++) {
            for (int across = 0; across < shape.columns(); across++) {
                show(cells.fields().get(at).get(across), grid, other, at, across);
            }
        }
    }

    private void show(Field field, Grid grid, Optional<Grid> other, int at, int across) {
        field.pseudoClassStateChanged(FIRST, at == 0 && present.layout().header());
        field.pseudoClassStateChanged(LABEL, across < present.layout().labels());
        field.show(LineBreaks.split(grid.rows().get(at).get(across)),
                other.map(one -> Texts.plain(one.rows().get(at).get(across), editing.live())).orElse(""));
    }

    private void build(Grid grid) {
        List<Double> widths = widths(grid);
        var made = new ArrayList<List<Field>>();
        for (int at = 0; at < grid.rows().size(); at++) {
            var line = new ArrayList<Field>();
            for (int across = 0; across < widths.size(); across++) {
                int columns = area(grid, at, across).map(Merge::columns).orElse(1);
                double width = widths.subList(across, across + columns).stream().mapToDouble(one -> one).sum();
                line.add(cell(at, across, width - 2 * INSET));
            }
            made.add(line);
        }
        cells.hold(made);
        widths.forEach(width -> cells.getColumnConstraints().add(new ColumnConstraints(width)));
        for (int at = 0; at < made.size(); at++) {
            for (int across = 0; across < widths.size(); across++) {
                int row = at;
                int column = across;
                boolean covered = grid.merges().stream().anyMatch(merge -> merge.covers(row, column)
                        && (merge.row() != row || merge.column() != column));
                if (!covered) {
                    Optional<Merge> area = area(grid, at, across);
                    cells.add(made.get(at).get(across), across, at,
                            area.map(Merge::columns).orElse(1), area.map(Merge::rows).orElse(1));
                }
            }
        }
    }

    /// The area whose upper left corner is there.
    private static Optional<Merge> area(Grid grid, int row, int column) {
        return grid.merges().stream().filter(merge -> merge.row() == row && merge.column() == column).findFirst();
    }

    private Field cell(int at, int across, double width) {
        var field = new Field(this, editing.live(), false, width, "cell-%s-%d-%d".formatted(present.id(), at, across),
                editing.messages().text("chapter.table.cell", at + 1, across + 1));
        field.getStyleClass().add("cell-field");
        field.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return field;
    }

    /// Short columns are as wide as their longest words; the others share what is left by how much stands in them.
    private List<Double> widths(Grid grid) {
        List<Integer> longest = IntStream.range(0, Grids.columns(grid))
                .mapToObj(across -> grid.rows().stream()
                        .mapToInt(line -> Texts.plain(line.get(across), editing.live()).length())
                        .max().orElse(0))
                .map(length -> Math.clamp(length, NARROWEST, WIDEST))
                .toList();
        double kept = longest.stream().filter(TableBody::isShort).mapToDouble(TableBody::natural).sum();
        double shared = longest.stream().filter(length -> !isShort(length)).mapToDouble(TableBody::natural).sum();
        if (shared == 0 || kept > Measure.COLUMN / 2) {
            double all = kept + shared;
            return longest.stream().map(length -> Math.floor(Measure.COLUMN * natural(length) / all)).toList();
        }
        return longest.stream()
                .map(length -> Math.floor(
                        isShort(length) ? natural(length) : (Measure.COLUMN - kept) * natural(length) / shared))
                .toList();
    }

    private static boolean isShort(int length) {
        return length <= SHORT;
    }

    private static double natural(int length) {
        return length * TYPE + 2 * INSET + 2;
    }

    @Override
    public void typed(LineArea area) {
        Grid grid = written();
        if (caption.holds(area)) {
            grid = Grids.withCaption(grid, LineBreaks.join(area.lines()));
        } else if (notes.holds(area)) {
            grid = Grids.withNotes(grid, Texts.written(area.lines()));
        } else {
            grid = Grids.withCell(grid, cells.row(), cells.column(), LineBreaks.join(area.lines()));
        }
        Language first = editing.content().report().language();
        boolean gone = Grids.blank(grid) && editing.language() != first
                && present.grid().byLanguage().size() > 1;
        present = with(Texts.put(present.grid(), editing.language(), grid, gone));
        editing.typed(present);
    }

    /// Enter in the caption goes to the first cell; in a cell and in the notes it begins a new line.
    @Override
    public Room room(LineArea area) {
        return caption.holds(area) ? Room.LINE : Room.LINES;
    }

    @Override
    public boolean enter(LineArea area) {
        boolean inCaption = caption.holds(area);
        if (inCaption) {
            cells.write(0, 0, 0);
        }
        return inCaption;
    }

    @Override
    public boolean enter(int row, int column) {
        return false;
    }

    @Override
    public void move(int row, int by) {
        int to = Math.clamp(row + by, 0, cells.fields().size() - 1);
        change(grid -> Grids.moveRow(grid, row, by));
        cells.write(to, cells.column(), -1);
    }

    @Override
    public void add(int row) {
        cells.aim(row + 1, cells.column());
        change(grid -> Grids.addRow(grid, row));
    }

    @Override
    public void column(int column, boolean added) {
        change(grid -> added ? Grids.addColumn(grid, column) : Grids.removeColumn(grid, column));
    }

    @Override
    public void split(int row, int column) {
        change(grid -> Grids.split(grid, row, column));
    }

    @Override
    public void remove(int row) {
        change(grid -> Grids.removeRow(grid, row));
    }

    @Override
    public void merge() {
        if (cells.several().get()) {
            Merge area = cells.picked();
            cells.aim(area.row(), area.column());
            change(grid -> Grids.merge(grid, area));
        }
    }

    /// The other languages grow with the one that is written.
    @Override
    public void paste(int row, int column, List<List<String>> pasted) {
        if (Texts.tooMany(pasted, editing)) {
            return;
        }
        Grid grid = Grids.paste(written(), row, column, pasted);
        editing.changed(with(present.grid()
                .map(other -> Grids.grown(other, grid.rows().size(), Grids.columns(grid)))
                .with(editing.language(), grid)));
    }
}
