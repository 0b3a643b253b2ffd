package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;

import qingye.model.block.Merge;
import qingye.ui.line.LineArea;
import qingye.ui.sheet.Tsv;

/// Fields in rows and columns, and the keys that lead from one to the other. It has keys of its own for moving rows and
/// for breaking lines, so the page must leave those alone while the caret is in it.
public final class CellGrid extends GridPane {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    /// What keys and clipboard ask of the rows.
    interface Rows {

        /// Enter was pressed in a cell.
        ///
        /// @return false if the cell shall begin a new line
        boolean enter(int row, int column);

        void move(int row, int by);

        void remove(int row);

        /// A row is wanted below that one.
        void add(int row);

        /// A column is wanted behind that one, or that one is to go.
        default void column(int column, boolean added) {
            // items keep their parts
        }

        /// The cells that were made one there are to be single ones again.
        default void split(int row, int column) {
            // items keep their parts
        }

        /// The picked cells are to become one.
        default void merge() {
            // items keep their parts
        }

        /// Cells of another program are to be put down with their upper left corner there.
        void paste(int row, int column, List<List<String>> pasted);
    }

    private final Rows rows;
    private final List<List<Field>> fields = new ArrayList<>();
    private int row;
    private int column;
    /// The other corner of what is picked.
    private int toRow;
    private int toColumn;
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();

    CellGrid(Rows rows) {
        this.rows = rows;
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean written = event.getTarget() instanceof LineArea area && !area.composing()
                    && field().holds(area);
            if (written && pressed(event, field().area())) {
                event.consume();
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShiftDown() && isFocusWithin() && event.getTarget() instanceof Node target) {
                pickTo(target, event);
            }
        });
        focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                pick(row, column);
            }
        });
    }

    /// Holds other fields from now on. Whoever made them puts them in.
    void hold(List<List<Field>> made) {
        fields.clear();
        made.forEach(line -> fields.add(List.copyOf(line)));
        getChildren().clear();
        getColumnConstraints().clear();
        row = Math.clamp(row, 0, Math.max(0, fields.size() - 1));
        column = Math.clamp(column, 0, fields.isEmpty() ? 0 : fields.getFirst().size() - 1);
        toRow = row;
        toColumn = column;
        for (int at = 0; at < fields.size(); at++) {
            for (int across = 0; across < fields.get(at).size(); across++) {
                follow(fields.get(at).get(across), at, across);
            }
        }
        mark();
    }

    private void follow(Field field, int at, int across) {
        field.setOnMousePressed(_ -> field.area().requestFocus());
        field.focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                row = at;
                column = across;
                pick(at, across);
            }
        });
    }

    List<List<Field>> fields() {
        return fields;
    }

    /// The row the caret is in, or was last.
    int row() {
        return row;
    }

    /// The column the caret is in, or was last.
    int column() {
        return column;
    }

    /// Says where the caret goes when the fields are held anew.
    void aim(int toThisRow, int toThisColumn) {
        row = toThisRow;
        column = toThisColumn;
    }

    private Field field() {
        return fields.get(row).get(column);
    }

    /// Puts the caret there.
    void write(int toThisRow, int toThisColumn, int position) {
        fields.get(toThisRow).get(toThisColumn).write(position);
    }

    /// Puts the caret where it was last.
    void resume() {
        if (!fields.isEmpty()) {
            field().write(-1);
        }
    }

    /// Whether more than the cell with the caret is picked.
    ReadOnlyBooleanProperty several() {
        return several.getReadOnlyProperty();
    }

    /// What is picked; see [#several].
    Merge picked() {
        return new Merge(Math.min(row, toRow), Math.min(column, toColumn),
                Math.abs(row - toRow) + 1, Math.abs(column - toColumn) + 1);
    }

    private void pick(int at, int across) {
        toRow = at;
        toColumn = across;
        mark();
    }

    /// Picks as far as the cell that was pressed with Shift held down; in the cell with the caret that selects text.
    private void pickTo(Node target, MouseEvent event) {
        Node above = target;
        while (above != null && !(above instanceof Field)) {
            above = above.getParent();
        }
        for (int at = 0; at < fields.size(); at++) {
            int across = fields.get(at).indexOf(above);
            if (across >= 0 && (at != row || across != column)) {
                event.consume();
                pickTo(at, across);
            }
        }
    }

    private void pickTo(int at, int across) {
        toRow = Math.clamp(at, 0, fields.size() - 1);
        toColumn = Math.clamp(across, 0, fields.getFirst().size() - 1);
        mark();
    }

    private void mark() {
        several.set(row != toRow || column != toColumn);
        for (int at = 0; at < fields.size(); at++) {
            for (int across = 0; across < fields.get(at).size(); across++) {
                fields.get(at).get(across).pseudoClassStateChanged(
                        PICKED, several.get() && picked().covers(at, across));
            }
        }
    }

    private boolean pressed(KeyEvent event, LineArea area) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && event.isShortcutDown()) {
            return column(code);
        }
        if (event.isAltDown()) {
            return event.isShiftDown() ? widen(code) : moveRow(code);
        }
        if (event.isShortcutDown()) {
            return switch (code) {
                case ENTER -> {
                    area.replaceSelection("\n");
                    yield true;
                }
                case V -> !event.isShiftDown() && paste();
                case M -> {
                    if (event.isShiftDown()) {
                        rows.split(row, column);
                    } else {
                        rows.merge();
                    }
                    yield true;
                }
                case EQUALS, ADD, PLUS -> {
                    if (!event.isShiftDown()) {
                        rows.add(row);
                    }
                    yield !event.isShiftDown();
                }
                case MINUS, SUBTRACT -> {
                    rows.remove(row);
                    yield true;
                }
                default -> false;
            };
        }
        return !event.isShiftDown() && walk(code, area);
    }

    private boolean column(KeyCode code) {
        switch (code) {
            case EQUALS, ADD, PLUS -> rows.column(column, true);
            case MINUS, SUBTRACT -> rows.column(column, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walk(KeyCode code, LineArea area) {
        boolean selected = area.getSelection().getLength() > 0;
        return switch (code) {
            case TAB -> row == fields.size() - 1 && field().equals(lastShown()) && further();
            case ENTER -> area.selectedLive().isEmpty() && rows.enter(row, column);
            case LEFT -> !selected && area.getCaretPosition() == 0 && step(-1);
            case RIGHT -> !selected && area.getCaretPosition() == area.getLength() && step(1);
            case UP -> area.isCaretInFirstRow() && climb(-1, area);
            case DOWN -> area.isCaretInLastRow() && climb(1, area);
            default -> false;
        };
    }

    /// Goes to the cell before or behind, in reading order.
    boolean step(int by) {
        int columns = fields.getFirst().size();
        int at = row * columns + column + by;
        while (at >= 0 && at < columns * fields.size()
                && fields.get(at / columns).get(at % columns).getParent() == null) {
            at += by;
        }
        boolean inside = at >= 0 && at < columns * fields.size();
        if (inside) {
            write(at / columns, at % columns, by < 0 ? -1 : 0);
        }
        return inside;
    }

    /// Goes one row up or down, and out of the grid at its ends.
    private boolean climb(int by, LineArea area) {
        int to = row + by;
        while (to >= 0 && to < fields.size() && fields.get(to).get(column).getParent() == null) {
            to += by;
        }
        if (to >= 0 && to < fields.size()) {
            write(to, column, by < 0 ? -1 : 0);
        } else if (by < 0) {
            fields.getFirst().getFirst().area().requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else {
            lastShown().area().requestFocusTraversal(TraversalDirection.NEXT);
        }
        return !area.isFocused();
    }

    /// A new row after the last cell, as in any table; nothing after a row that is still empty, so that the keyboard
    /// gets out.
    private boolean further() {
        if (fields.getLast().stream().allMatch(field -> Texts.blank(field.lines()))) {
            return false;
        }
        column = 0;
        rows.add(row);
        return true;
    }

    /// The last field that stands in the grid: one merged away leads nowhere.
    private Field lastShown() {
        return fields.stream().flatMap(List::stream).filter(field -> field.getParent() != null)
                .reduce((_, later) -> later).orElseThrow();
    }

    private boolean moveRow(KeyCode code) {
        boolean vertical = code == KeyCode.UP || code == KeyCode.DOWN;
        if (vertical) {
            rows.move(row, code == KeyCode.UP ? -1 : 1);
        }
        return vertical;
    }

    private boolean widen(KeyCode code) {
        switch (code) {
            case UP -> pickTo(toRow - 1, toColumn);
            case DOWN -> pickTo(toRow + 1, toColumn);
            case LEFT -> pickTo(toRow, toColumn - 1);
            case RIGHT -> pickTo(toRow, toColumn + 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Several cells go into several; a single one, or text of several lines, goes into the cell with the caret.
    private boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : "";
        List<List<String>> cells = text == null ? List.of() : Tsv.read(text);
        boolean table = clipboard.hasHtml() && clipboard.getHtml() != null && clipboard.getHtml().contains("<table");
        boolean several = cells.stream().anyMatch(line -> line.size() > 1) || table && cells.size() > 1;
        if (several) {
            rows.paste(row, column, cells);
        }
        return several;
    }
}
