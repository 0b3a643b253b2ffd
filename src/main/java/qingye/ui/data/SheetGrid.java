package qingye.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.GridChange;
import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetView;

import qingye.model.indicator.ValueKey;
import qingye.text.Messages;

/// The grid of a table. Typing overwrites, Enter, F2 and double click edit, Enter and Tab go on, Esc takes back, Delete
/// clears; blocks are copied and pasted as in Excel.
final class SheetGrid extends SpreadsheetView implements ValueCellEditor.Moves {

    /// Scroll bar.
    private static final double BESIDE = 18;

    private final SheetViewModel model;
    private final ValueCellEditor editor;
    private final ValueCellType type;
    private final GridKeys keys = new GridKeys(this);
    private Optional<TableSheet> shown = Optional.empty();
    private List<Double> widths = List.of();

    SheetGrid(SheetViewModel model, Messages messages, ErrorBubble bubble) {
        super(new GridBase(0, 0));
        this.model = model;
        this.editor = new ValueCellEditor(this, model, bubble, this);
        this.type = new ValueCellType(_ -> editor);
        setId("grid");
        setShowRowHeader(false);
        setAccessibleText(messages.text("data.grid"));
        setContextMenu(menu(messages));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        Node table = getSkin().getNode();
        CellComposition.on(table, this, editor);
        EventDispatcher dispatcher = table.getEventDispatcher();
        table.setEventDispatcher((event, tail) -> event.getEventType() == KeyEvent.KEY_PRESSED
                ? tail.dispatchEvent(event)
                : dispatcher.dispatchEvent(event, tail));
        widthProperty().subscribe(_ -> shown.ifPresent(this::fit));
        getSelectionModel().getSelectedCells()
                .addListener((ListChangeListener<Object>) _ -> tellSelection());
    }

    /// A table begins to edit when a selected cell is pressed once more; a sheet does so at a double click only. Else
    /// what is typed next would go behind the old figure instead of in its place.
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            edited().ifPresent(model::opens);
        }
        boolean again = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1
                && !event.isShiftDown() && !event.isShortcutDown() && getEditingCell() == null
                && getSelectionModel().getSelectedCells().size() == 1;
        Node node = event.getPickResult().getIntersectedNode();
        while (again && node != null && node != this) {
            if (node instanceof IndexedCell<?> cell && cell.isSelected()) {
                event.consume();
                return;
            }
            node = node.getParent();
        }
    }

    private ContextMenu menu(Messages messages) {
        return new ContextMenu(
                item(messages.text("data.grid.copy"), this::copyClipboard),
                item(messages.text("data.grid.paste"), this::pasteClipboard),
                item(messages.text("data.grid.fill.down"), this::fillDown),
                item(messages.text("data.grid.fill.right"), this::fillRight),
                item(messages.text("data.grid.clear"), model::clear));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Shows the sheet; where only words differ from what is shown, only those are touched. The selected value stays
    /// selected, so that its cards stay open while notes are hung on it.
    void show(TableSheet sheet) {
        boolean same = shown.filter(one -> one.sameShape(sheet)).isPresent();
        Optional<ValueKey> focus = edited();
        shown = Optional.of(sheet);
        if (same) {
            refill(sheet);
        } else {
            build(sheet);
            focus.ifPresent(this::select);
        }
    }

    /// Builds the grid again where its columns no longer fit the window.
    private void fit(TableSheet sheet) {
        if (getEditingCell() == null && !ColumnWidths.widths(sheet, getWidth() - BESIDE).equals(widths)) {
            Optional<ValueKey> focus = edited();
            build(sheet);
            focus.ifPresent(this::select);
        }
    }

    private void refill(TableSheet sheet) {
        for (List<TableSheet.Cell> row : sheet.rows()) {
            for (TableSheet.Cell cell : row) {
                SpreadsheetCell there = getGrid().getRows().get(cell.row()).get(cell.column());
                if (there instanceof GridCell shownThere) {
                    shownThere.show(cell);
                }
            }
        }
    }

    private void build(TableSheet sheet) {
        widths = ColumnWidths.widths(sheet, getWidth() - BESIDE);
        var grid = new GridBase(sheet.rows().size(), sheet.heads().size());
        ObservableList<ObservableList<SpreadsheetCell>> rows = FXCollections.observableArrayList();
        for (int row = 0; row < sheet.rows().size(); row++) {
            rows.add(row(sheet, row, rows));
        }
        grid.getColumnHeaders().setAll(sheet.heads());
        List<Double> columns = widths;
        List<Double> heights = IntStream.range(0, sheet.rows().size())
                .mapToObj(row -> ColumnWidths.height(sheet, row, columns))
                .toList();
        grid.setRowHeightCallback(row -> row < heights.size() ? heights.get(row) : heights.getLast());
        grid.setRows(rows);
        grid.addEventHandler(GridChange.GRID_CHANGE_EVENT, this::changed);
        getFixedColumns().clear();
        setGrid(grid);
        for (int column = 0; column < widths.size(); column++) {
            getColumns().get(column).setPrefWidth(widths.get(column));
        }
        var labels = List.copyOf(getColumns().subList(0, sheet.labelColumns()));
        if (areSpreadsheetColumnsFixable(labels)) {
            getFixedColumns().setAll(labels);
        }
        getSelectionModel().clearSelection();
    }

    private ObservableList<SpreadsheetCell> row(
            TableSheet sheet, int row, List<ObservableList<SpreadsheetCell>> above) {
        ObservableList<SpreadsheetCell> cells = FXCollections.observableArrayList();
        String unit = sheet.rows().get(row).get(sheet.labelColumns() - 1).text();
        for (int column = 0; column < sheet.heads().size(); column++) {
            TableSheet.Cell cell = sheet.rows().get(row).get(column);
            if (cell.row() < row) {
                cells.add(above.get(cell.row()).get(column));
            } else if (cell.column() < column) {
                cells.add(cells.get(cell.column()));
            } else {
                cells.add(new GridCell(cell, type, unit));
            }
        }
        return cells;
    }

    private void changed(GridChange change) {
        SpreadsheetCell cell = getGrid().getRows().get(change.getRow()).get(change.getColumn());
        String typed = String.valueOf(change.getNewValue());
        if (cell instanceof GridCell there && there.value().isPresent() && !model.commit(there.value().get(), typed)) {
            there.setItem(change.getOldValue());
        }
    }

    /// Keys never reach the grid of ControlsFX: it would zoom, and leave Enter and Tab to chance.
    private void key(KeyEvent event) {
        if (getEditingCell() == null && shown.isPresent() && keys.press(event)) {
            event.consume();
        }
    }

    /// A sign that was sent before the field it opened had the focus.
    private void typed(KeyEvent event) {
        if (getEditingCell() != null && !editor.getEditor().equals(event.getTarget())) {
            editor.write(event.getCharacter());
            event.consume();
        }
    }

    /// Ends the edit under way; text that is no value is kept as a draft.
    void flush() {
        if (getEditingCell() != null && !editor.commit()) {
            editor.endEdit(false);
        }
    }

    @Override
    public Optional<ValueKey> edited() {
        TablePosition<?, ?> editing = getEditingCell();
        TablePosition<?, ?> at = editing == null ? getSelectionModel().getFocusedCell() : editing;
        return at == null ? Optional.empty() : keyAt(at);
    }

    private Optional<ValueKey> keyAt(TablePosition<?, ?> at) {
        return shown.flatMap(sheet -> sheet.keyAt(at.getRow(), at.getColumn()));
    }

    @Override
    public void move(ValueKey from, int rows, int columns) {
        shown.ifPresent(sheet -> sheet.find(from).ifPresent(cell -> {
            int row = cell.row() + rows;
            int column = cell.column() + columns;
            if (column >= sheet.heads().size() && row < sheet.rows().size() - 1) {
                row++;
                column = sheet.labelColumns();
            }
            if (sheet.keyAt(row, column).isPresent()) {
                select(row, column);
            } else {
                select(cell.row(), cell.column());
            }
        }));
    }

    /// Selects the value.
    void select(ValueKey key) {
        shown.flatMap(sheet -> sheet.find(key)).ifPresent(cell -> select(cell.row(), cell.column()));
    }

    private void select(int row, int column) {
        keys.select(row, column);
    }

    /// Takes the keyboard; where nothing is selected yet, the first value of the latest year is.
    void takeFocus() {
        getSkin().getNode().requestFocus();
        shown.filter(_ -> selected().isEmpty())
                .flatMap(sheet -> sheet.rows().stream().findFirst())
                .flatMap(row -> row.stream().filter(cell -> cell.kind() == TableSheet.Kind.LATEST).findFirst())
                .ifPresent(cell -> select(cell.row(), cell.column()));
    }

    /// What is shown.
    Optional<TableSheet> shown() {
        return shown;
    }

    /// Opens the field in the focused cell.
    ///
    /// @param overwrite whether what is typed takes the place of what is there
    void editFocused(boolean overwrite) {
        TablePosition<?, ?> at = getSelectionModel().getFocusedCell();
        if (at != null && edited().filter(model::opens).isPresent()) {
            editor.overwriteNext(overwrite);
            edit(at.getRow(), getColumns().get(at.getColumn()));
        }
    }

    /// Clears the selected values.
    void clear() {
        model.clear();
    }

    /// Fills the selected block down from its first row; a single row from the row above.
    void fillDown() {
        fill(0, 1);
    }

    /// Fills the selected block to the right from its first year; a single column from the one before.
    void fillRight() {
        fill(1, 0);
    }

    private void fill(int right, int down) {
        List<TablePosition<?, ?>> cells = selected();
        if (!cells.isEmpty()) {
            model.fill(around(cells), right, down);
        }
    }

    private void tellSelection() {
        List<ValueKey> keys = selected().stream().flatMap(position -> keyAt(position).stream()).toList();
        TablePosition<?, ?> focus = getSelectionModel().getFocusedCell();
        model.select(keys, focus == null ? Optional.empty() : keyAt(focus));
    }

    /// The selected places, with their types.
    private List<TablePosition<?, ?>> selected() {
        var positions = new ArrayList<TablePosition<?, ?>>();
        for (TablePosition<?, ?> position : getSelectionModel().getSelectedCells()) {
            positions.add(position);
        }
        return positions;
    }

    /// The least block that holds all places.
    private static Block around(List<TablePosition<?, ?>> cells) {
        return new Block(
                least(cells, TablePosition::getRow), least(cells, TablePosition::getColumn),
                most(cells, TablePosition::getRow), most(cells, TablePosition::getColumn));
    }

    private static int least(List<TablePosition<?, ?>> positions, ToIntFunction<TablePosition<?, ?>> side) {
        return positions.stream().mapToInt(side).min().orElse(0);
    }

    private static int most(List<TablePosition<?, ?>> positions, ToIntFunction<TablePosition<?, ?>> side) {
        return positions.stream().mapToInt(side).max().orElse(0);
    }

    @Override
    public void copyClipboard() {
        List<TablePosition<?, ?>> cells = selected();
        if (cells.isEmpty()) {
            return;
        }
        var content = new ClipboardContent();
        Clip clip = model.copy(around(cells));
        content.putString(clip.text());
        content.putHtml(clip.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void pasteClipboard() {
        List<TablePosition<?, ?>> cells = selected();
        var clip = new Clip(
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""),
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getHtml(), ""));
        if (!cells.isEmpty() && !(clip.text().isEmpty() && clip.html().isEmpty())) {
            Block block = around(cells);
            model.paste(block.top(), block.left(), clip);
        }
    }

    @Override
    public void deleteSelectedCells() {
        model.clear();
    }
}
