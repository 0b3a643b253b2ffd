package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import qingye.ui.line.LineArea;

/// Where the caret and what is selected are after a step, or when something else is gone to.
class StepsInPlaceTest extends DeskTest {

    @Test
    void goesOnBehindTheItemThatAStepBroughtBack() {
        caretAtEnd("text-list");
        push(KeyCode.ENTER);
        write("Abc");
        flush();
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !printed("list").contains("Abc"));
        interact(() -> area("text-list").moveTo(0));
        push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> printed("list").contains("Abc"));
        await(() -> area("text-list").getCaretPosition() == area("text-list").getLength());
        assertThat(area("text-list").isFocused()).isTrue();
        write("d");
        flush();
        await(() -> printed("list").contains("Abcd"));
    }

    @Test
    void goesToTheCellThatAStepChanged() {
        caretAtEnd("cell-grid-2-1");
        write("Abc");
        flush();
        caretAtEnd("cell-grid-1-0");
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !printed("grid").contains("Abc"));
        await(() -> area("cell-grid-2-1").isFocused());
    }

    @Test
    void leavesNothingSelectedInATextThatIsLeft() {
        LineArea first = area("text-p1");
        LineArea second = area("text-p2");
        interact(() -> {
            first.requestFocus();
            first.selectRange(11, 12);
            second.requestFocus();
        });
        assertThat(first.getSelectedText()).isEmpty();
        interact(() -> {
            first.requestFocus();
            int figure = first.getText().indexOf('\ufffc');
            first.selectRange(Math.max(0, figure), Math.max(0, figure) + 1);
            windows[0].desk.outline().lookup(".tree-view").requestFocus();
        });
        assertThat(first.selectedLive()).isEmpty();
    }
}
