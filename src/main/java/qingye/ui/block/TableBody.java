package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.block.Block.FreeTable.Grid;
import qingye.model.block.Line;
import qingye.model.text.Language;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;

/// A table of words and figures: a caption and an area per cell. Rows and columns come and go in all languages at once.
final class TableBody implements Body, Typing {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final double INSET = 10;
    private static final double TYPE = 14;
    private static final int SHORT = 8;
    private static final int NARROWEST = 2;
    private static final int WIDEST = 24;

    private final Editing editing;
    private final Field caption;
    private final GridPane cells = new GridPane();
    private final List<List<Field>> fields = new ArrayList<>();
    private final VBox box;
    private Block.FreeTable present;
    private int row;
    private int column;

    TableBody(Block.FreeTable table, Editing editing) {
        this.present = table;
        this.editing = editing;
        caption = new Field(this, editing.live(), false, Measure.COLUMN, "text-" + table.id(),
                editing.messages().text("chapter.block.caption"));
        caption.getStyleClass().add("caption");
        cells.getStyleClass().add("table-grid");
        var tools = new HBox(
                tool("row-add", grid -> Grids.addRow(grid, row)),
                tool("column-add", grid -> Grids.addColumn(grid, column)),
                tool("row-remove", grid -> Grids.removeRow(grid, row)),
                tool("column-remove", grid -> Grids.removeColumn(grid, column)));
        tools.getStyleClass().add("table-tools");
        box = new VBox(caption, cells, tools);
        box.getStyleClass().add("table-body");
        tools.visibleProperty().bind(box.focusWithinProperty());
    }

    private Button tool(String key, UnaryOperator<Grid> change) {
        var button = new Button(editing.messages().text("chapter.table." + key));
        button.setId(key + "-" + present.id());
        button.getStyleClass().addAll("flat", "small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> editing.changed(new Block.FreeTable(present.id(), present.grid().map(change))));
        return button;
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
        fields.forEach(all::addAll);
        return all;
    }

    private Grid best() {
        return present.grid().best(editing.language()).orElseGet(() -> Grids.empty(3, 3));
    }

    /// What is written in the present language, in the shape the table has in any.
    private Grid written() {
        Grid best = best();
        return present.grid().in(editing.language())
                .orElseGet(() -> Grids.empty(best.rows().size(), Grids.columns(best)));
    }

    @Override
    public void show(Block block) {
        present = (Block.FreeTable) block;
        Grid grid = written();
        Grid best = best();
        if (fields.size() != grid.rows().size() || fields.getFirst().size() != Grids.columns(grid)) {
            boolean writing = box.isFocusWithin() && !caption.writing();
            build(best);
            if (writing) {
                fields.get(row).get(column).write(-1);
            }
        }
        caption.show(List.of(grid.caption()),
                ghost(best.caption(), editing.messages().text("chapter.prompt.caption")));
        for (int at = 0; at < fields.size(); at++) {
            for (int across = 0; across < fields.get(at).size(); across++) {
                fields.get(at).get(across).show(
                        LineBreaks.split(grid.rows().get(at).get(across)), ghost(best.rows().get(at).get(across), ""));
            }
        }
    }

    private String ghost(Line line, String otherwise) {
        String words = Texts.plain(line, editing.live());
        return words.isBlank() ? otherwise : words;
    }

    private void build(Grid grid) {
        fields.clear();
        cells.getChildren().clear();
        cells.getColumnConstraints().clear();
        List<Double> widths = widths(grid);
        widths.forEach(width -> cells.getColumnConstraints().add(new ColumnConstraints(width)));
        for (int at = 0; at < grid.rows().size(); at++) {
            var line = new ArrayList<Field>();
            for (int across = 0; across < widths.size(); across++) {
                Field field = cell(at, across, widths.get(across) - 2 * INSET);
                line.add(field);
                cells.add(field, across, at);
            }
            fields.add(line);
        }
        row = Math.min(row, fields.size() - 1);
        column = Math.min(column, widths.size() - 1);
    }

    private Field cell(int at, int across, double width) {
        var field = new Field(this, editing.live(), false, width, "cell-%s-%d-%d".formatted(present.id(), at, across),
                editing.messages().text("chapter.table.cell", at + 1, across + 1));
        field.getStyleClass().add("cell-field");
        field.pseudoClassStateChanged(FIRST, at == 0);
        field.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        field.setOnMousePressed(_ -> field.area().requestFocus());
        field.focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                row = at;
                column = across;
            }
        });
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
            grid = new Grid(LineBreaks.join(area.lines()), grid.rows());
        } else {
            for (int at = 0; at < fields.size(); at++) {
                for (int across = 0; across < fields.get(at).size(); across++) {
                    if (fields.get(at).get(across).holds(area)) {
                        grid = Grids.withCell(grid, at, across, LineBreaks.join(area.lines()));
                    }
                }
            }
        }
        Language first = editing.content().report().language();
        boolean gone = Grids.blank(grid) && editing.language() != first
                && present.grid().byLanguage().size() > 1;
        present = new Block.FreeTable(present.id(),
                Texts.put(present.grid(), editing.language(), grid, gone));
        editing.typed(present);
    }

    /// Enter in the caption goes to the first cell; in a cell it begins a new line.
    @Override
    public boolean enter(LineArea area) {
        boolean inCaption = caption.holds(area);
        if (inCaption) {
            fields.getFirst().getFirst().write(0);
        }
        return inCaption;
    }
}
