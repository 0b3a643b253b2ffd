package qingye.ui.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Callback;

import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.GridChange;
import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetView;

import qingye.model.id.RowId;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.nav.Marks;
import qingye.ui.sheet.Block;
import qingye.ui.sheet.Clip;
import qingye.ui.sheet.TableSheet;
import qingye.ui.sheet.Target;

/// The grid of a table. Typing overwrites, Enter, F2 and double click edit, Enter and Tab go on, Esc takes back, Delete
/// clears; blocks are copied and pasted as in Excel.
final class SheetGrid extends SpreadsheetView implements ValueCellEditor.Moves {

    /// Scroll bar.
    private static final double BESIDE = 18;

    private final SheetViewModel model;
    private final ValueCellEditor editor;
    private final ValueCellType type;
    private final GridKeys keys = new GridKeys(this);
    private final GridSelection selection = new GridSelection(this);
    private final GridMarks marks = new GridMarks(this);
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
        setPlaceholder(new Label(messages.text("data.grid.empty")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        GroupLabels.keepInView(this);
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
        if (getEditingCell() == null && getSkin() != null) {
            getSkin().getNode().requestFocus();
        }
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            edited().ifPresent(this::opens);
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

    /// Lets the actions be asked for by menu and keys.
    void offer(SheetActions actions) {
        setContextMenu(actions.menu());
        keys.offer(actions);
    }

    /// Shows the sheet; where only words differ from what is shown, only those are touched. The selected value stays
    /// selected, so that its cards stay open while notes are hung on it.
    void show(TableSheet sheet) {
        Optional<TableSheet> before = shown;
        shown = Optional.of(sheet);
        if (before.filter(one -> one.sameShape(sheet)).isPresent()) {
            refill(before.get(), sheet);
        } else {
            Optional<Kept> kept = before.filter(one -> one.table().equals(sheet.table())).flatMap(this::kept);
            build(sheet);
            kept.ifPresent(one -> reselect(one, sheet));
            before.filter(one -> !one.table().equals(sheet.table())).ifPresent(_ -> scrollToRow(0));
        }
    }

    /// What is selected, by the rows themselves instead of their numbers.
    private record Kept(RowId first, RowId last, Block block) {}

    private Optional<Kept> kept(TableSheet sheet) {
        return selection.block()
                .filter(block -> block.bottom() < sheet.ids().size())
                .map(block -> new Kept(sheet.ids().get(block.top()), sheet.ids().get(block.bottom()), block));
    }

    private void reselect(Kept kept, TableSheet sheet) {
        int top = sheet.ids().indexOf(kept.first());
        int bottom = sheet.ids().indexOf(kept.last());
        if (top >= 0 && bottom >= top && kept.block().right() < sheet.heads().size()) {
            keys.select(new Block(top, kept.block().left(), bottom, kept.block().right()));
        } else if (!sheet.ids().isEmpty() && kept.block().left() < sheet.heads().size()) {
            keys.select(Math.min(kept.block().top(), sheet.ids().size() - 1), kept.block().left());
        }
    }

    /// Builds the grid again where its columns no longer fit the window.
    private void fit(TableSheet sheet) {
        if (getEditingCell() == null && !ColumnWidths.widths(sheet, getWidth() - BESIDE).equals(widths)) {
            Optional<Kept> kept = kept(sheet);
            build(sheet);
            kept.ifPresent(one -> reselect(one, sheet));
        }
    }

    private void refill(TableSheet before, TableSheet sheet) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<TableSheet.Cell> cells = sheet.rows().get(row);
            if (!cells.equals(before.rows().get(row))) {
                for (TableSheet.Cell cell : cells) {
                    if (getGrid().getRows().get(cell.row()).get(cell.column()) instanceof GridCell there) {
                        there.show(cell);
                    }
                }
            }
        }
    }

    private void build(TableSheet sheet) {
        widths = ColumnWidths.widths(sheet, getWidth() - BESIDE);
        ObservableList<ObservableList<SpreadsheetCell>> rows = GridRows.of(sheet, type);
        getSelectionModel().clearSelection();
        replace(sheet, rows);
        marks.renew(sheet);
        // a grid without rows has no columns either
        for (int column = 0; column < getColumns().size(); column++) {
            getColumns().get(column).setPrefWidth(widths.get(column));
        }
    }

    /// Puts in another grid.
    private void replace(TableSheet sheet, ObservableList<ObservableList<SpreadsheetCell>> rows) {
        var grid = new GridBase(sheet.rows().size(), sheet.heads().size());
        grid.getColumnHeaders().setAll(sheet.heads());
        grid.setRowHeightCallback(GridRows.heights(sheet, widths));
        grid.setRows(rows);
        grid.addEventHandler(GridChange.GRID_CHANGE_EVENT, this::changed);
        getFixedColumns().clear();
        setGrid(grid);
        freshRows();
        var labels = List.copyOf(getColumns().subList(0, Math.min(sheet.labelColumns(), getColumns().size())));
        if (areSpreadsheetColumnsFixable(labels)) {
            getFixedColumns().setAll(labels);
        }
        getSelectionModel().clearSelection();
    }

    /// Has all rows made anew: those of ControlsFX would show cells once more whose columns are gone.
    private void freshRows() {
        if (getSkin().getNode() instanceof TableView<?> table) {
            freshRows(table);
        }
    }

    private static <T> void freshRows(TableView<T> table) {
        Callback<TableView<T>, TableRow<T>> factory = table.getRowFactory();
        if (factory != null) {
            // Only another factory makes the table throw its rows away.
            table.setRowFactory(shown -> factory.call(shown));
        }
    }

    private void changed(GridChange change) {
        SpreadsheetCell cell = getGrid().getRows().get(change.getRow()).get(change.getColumn());
        String typed = String.valueOf(change.getNewValue());
        if (cell instanceof GridCell there && !model.commit(there.target(), typed)) {
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
    public Optional<Target> edited() {
        TablePosition<?, ?> editing = getEditingCell();
        TablePosition<?, ?> at = editing == null ? getSelectionModel().getFocusedCell() : editing;
        return at == null
                ? Optional.empty()
                : shown.flatMap(sheet -> sheet.at(at.getRow(), at.getColumn())).map(TableSheet.Cell::target);
    }

    private Optional<ValueKey> keyAt(TablePosition<?, ?> at) {
        return shown.flatMap(sheet -> sheet.keyAt(at.getRow(), at.getColumn()));
    }

    /// The value the cards are about: that of the focused cell, or the latest of the indicator whose label it is.
    private Optional<ValueKey> about(TablePosition<?, ?> at) {
        return keyAt(at).or(() -> shown.flatMap(sheet -> sheet.at(at.getRow(), at.getColumn())
                .filter(cell -> cell.rowSpan() == 1)
                .flatMap(cell -> sheet.rows().get(cell.row()).stream()
                        .filter(other -> other.kind() == TableSheet.Kind.LATEST)
                        .findFirst())
                .flatMap(TableSheet.Cell::key)));
    }

    @Override
    public void move(Target from, int rows, int columns) {
        shown.ifPresent(sheet -> sheet.find(from).ifPresent(cell -> {
            int row = rows > 0 ? cell.row() + cell.rowSpan() : cell.row() + rows;
            int column = columns > 0 ? cell.column() + cell.columnSpan() : cell.column() + columns;
            if (column >= sheet.heads().size() && row < sheet.rows().size() - 1) {
                row++;
                column = sheet.labelColumns();
            }
            if (sheet.at(row, column).isPresent()) {
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

    /// Selects a cell, so that what is typed next is written into it.
    void edit(Target target) {
        shown.flatMap(sheet -> sheet.find(target)).ifPresent(cell -> {
            select(cell.row(), cell.column());
            takeFocus();
        });
    }

    private void select(int row, int column) {
        keys.select(row, column);
    }

    /// The rows in which something is selected.
    Optional<RowSteps.Range> rows() {
        return selection.block().flatMap(block -> shown
                .filter(sheet -> block.bottom() < sheet.ids().size())
                .map(sheet -> new RowSteps.Range(
                        block.top(),
                        Math.max(block.bottom(), sheet.rows().get(block.bottom()).subList(block.left(),
                                block.right() + 1).stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1)
                                .max().orElse(0)))));
    }

    /// Goes to the next row or the one before, round the end.
    void step(int rows) {
        TablePosition<?, ?> at = getSelectionModel().getFocusedCell();
        shown.filter(sheet -> !sheet.ids().isEmpty()).ifPresent(sheet -> {
            int from = at == null || at.getRow() < 0 ? -1 : at.getRow();
            int column = at == null || at.getColumn() < 0 ? sheet.labelColumns() : at.getColumn();
            select(Math.floorMod(from + rows, sheet.ids().size()), Math.min(column, sheet.heads().size() - 1));
        });
    }

    /// Takes the keyboard; where nothing is selected yet, the first value of the latest year is.
    void takeFocus() {
        getSkin().getNode().requestFocus();
        shown.filter(_ -> selection.places().isEmpty())
                .flatMap(sheet -> sheet.rows().stream().findFirst())
                .flatMap(row -> row.stream().filter(cell -> cell.kind() == TableSheet.Kind.LATEST).findFirst())
                .ifPresent(cell -> select(cell.row(), cell.column()));
    }

    /// Marks what was found in the table.
    void mark(Marks found) {
        marks.show(found);
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
        if (at != null && edited().filter(this::opens).isPresent()) {
            editor.overwriteNext(overwrite);
            edit(at.getRow(), getColumns().get(at.getColumn()));
        }
    }

    /// Whether what stands there may be edited; if not, says why.
    private boolean opens(Target target) {
        return !(target instanceof Target.Figure(ValueKey key)) || model.opens(key);
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
        selection.block().ifPresent(block -> model.fill(block, right, down));
    }

    private void tellSelection() {
        List<ValueKey> values = selection.places().stream().flatMap(position -> keyAt(position).stream()).toList();
        TablePosition<?, ?> focus = getSelectionModel().getFocusedCell();
        Set<Integer> rows = selection.places().stream().map(TablePosition::getRow).collect(Collectors.toSet());
        model.select(values, focus == null ? Optional.empty() : about(focus), rows);
    }

    @Override
    public void copyClipboard() {
        selection.block().map(model::copy).ifPresent(clip -> {
            var content = new ClipboardContent();
            content.putString(clip.text());
            content.putHtml(clip.html());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Override
    public void pasteClipboard() {
        var clip = new Clip(
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""),
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getHtml(), ""));
        selection.block()
                .filter(_ -> !(clip.text().isEmpty() && clip.html().isEmpty()))
                .ifPresent(block -> model.paste(block.top(), block.left(), clip));
    }

    @Override
    public void deleteSelectedCells() {
        model.clear();
    }
}
