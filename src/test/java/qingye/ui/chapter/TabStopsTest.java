package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import qingye.ui.line.LineArea;

/// Where Tab leads on the page.
class TabStopsTest extends DeskTest {

    private String focused() {
        Node owner = windows[0].scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void staysInRunningText() {
        for (String id : new String[] {"text-p2", "text-list"}) {
            caretAtEnd(id);
            String before = area(id).getText();
            push(KeyCode.TAB);
            push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(focused()).isEqualTo(id);
            assertThat(area(id).getText()).isEqualTo(before);
        }
    }

    @Test
    void goesFromFieldToFieldAndOnToTheNextBlock() {
        caretAtEnd("text-call");
        push(KeyCode.TAB);
        await(() -> focused().equals("items-call"));
        push(KeyCode.TAB);
        await(() -> focused().equals("cell-grid-0-0") || focused().equals("text-grid"));
        caretAtEnd("items-call");
        push(KeyCode.SHIFT, KeyCode.TAB);
        await(() -> focused().equals("text-call"));
        push(KeyCode.SHIFT, KeyCode.TAB);
        await(() -> focused().equals("text-list"));
    }

    @Test
    void neverLeadsIntoATitle() {
        caretAtEnd("text-call");
        for (int presses = 0; presses < 60; presses++) {
            push(KeyCode.TAB);
            assertThat(focused()).as("after %d presses", presses).doesNotStartWith("title-");
        }
        assertThat(windows[0].scene.getFocusOwner()).as("it stays on the page").isNotNull();
    }

    @Test
    void leadsFromATitleToTheTextBelowIt() {
        LineArea title = area("title-staff");
        interact(title::requestFocus);
        push(KeyCode.TAB);
        await(() -> focused().equals("text-p1"));
    }
}
