package qingye.ui.data;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.spreadsheet.SpreadsheetCellEditor;
import org.jspecify.annotations.Nullable;

import qingye.ui.sheet.Target;

/// The field in a cell. What cannot stand there does not leave it: the field says why and stays open.
/// Where it must close, since the person went elsewhere, the text is kept as a draft.
final class ValueCellEditor extends SpreadsheetCellEditor {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final TextField field = new TextField();
    private final SheetViewModel model;
    private final ErrorBubble bubble;
    private final Drafts drafts = new Drafts();
    private final Moves moves;
    private Optional<Target> target = Optional.empty();
    private boolean overwrite;
    private boolean composing;
    private boolean given;

    /// Where to go when a cell is done.
    interface Moves {

        /// Selects the cell that many rows and columns from that cell.
        void move(Target from, int rows, int columns);

        /// What is about to be edited.
        Optional<Target> edited();
    }

    ValueCellEditor(SheetGrid grid, SheetViewModel model, ErrorBubble bubble, Moves moves) {
        super(grid);
        this.model = model;
        this.bubble = bubble;
        this.moves = moves;
        field.setId("cell-editor");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe(_ -> clearFault());
    }

    /// Says whether the next edit begins with what is typed instead of what is there.
    void overwriteNext(boolean whether) {
        overwrite = whether;
    }

    @Override
    public void startEdit(@Nullable Object value, @Nullable String format, Object... options) {
        target = moves.edited();
        given = false;
        field.setAlignment(target.filter(Target.Figure.class::isInstance).isPresent()
                ? Pos.CENTER_RIGHT
                : Pos.CENTER_LEFT);
        Optional<String> draft = target.flatMap(drafts::take);
        field.setText(draft.orElse(value == null ? "" : value.toString()));
        // Without its skin the field would mark all again at the next pulse, and the second key would replace the
        // first.
        field.applyCss();
        if (!composing) {
            field.requestFocus();
        }
        composing = false;
        if (overwrite && draft.isEmpty()) {
            field.selectAll();
        } else {
            field.end();
        }
        overwrite = false;
    }

    /// Says that the next edit begins with an input method, which needs the keyboard where it is.
    void composeNext() {
        composing = true;
    }

    /// Shows what an input method is composing; once something is chosen, the keyboard comes here.
    void compose(InputMethodEvent event) {
        field.fireEvent(event);
        if (!event.getCommitted().isEmpty()) {
            field.requestFocus();
            field.end();
        }
    }

    /// Puts a sign where the caret is.
    void write(String sign) {
        if (!sign.isEmpty() && !Character.isISOControl(sign.charAt(0))) {
            field.replaceSelection(sign);
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean back = event.isShiftDown();
        switch (code) {
            case ENTER -> finish(event, back ? -1 : 1, 0);
            case TAB -> finish(event, 0, back ? -1 : 1);
            case UP -> finish(event, -1, 0);
            case DOWN -> finish(event, 1, 0);
            case ESCAPE -> {
                given = true;
                endEdit(false);
                event.consume();
            }
            default -> {
                // typed into the field
            }
        }
    }

    private void finish(KeyEvent event, int rows, int columns) {
        event.consume();
        Optional<Target> from = target;
        if (commit()) {
            from.ifPresent(one -> moves.move(one, rows, columns));
        }
    }

    /// Ends the edit if the text can stand there.
    ///
    /// @return whether it ended
    boolean commit() {
        Optional<String> fault = target.flatMap(one -> model.fault(one, field.getText()));
        if (fault.isPresent()) {
            field.pseudoClassStateChanged(BAD, true);
            bubble.show(field, fault.get());
            return false;
        }
        endEdit(true);
        return true;
    }

    private void clearFault() {
        field.pseudoClassStateChanged(BAD, false);
        bubble.hide();
    }

    @Override
    public TextField getEditor() {
        return field;
    }

    @Override
    public String getControlValue() {
        return field.getText();
    }

    /// Called by the grid whenever the field closes, however that came.
    @Override
    public void end() {
        clearFault();
        if (!given) {
            target.filter(one -> model.fault(one, field.getText()).isPresent()).ifPresent(one -> {
                drafts.keep(one, field.getText());
                model.tellKept(one, field.getText());
            });
        }
        target = Optional.empty();
    }
}
