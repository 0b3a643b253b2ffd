package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.compose.Preview;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.settings.Theme;
import qingye.ui.WrittenChapters;
import qingye.ui.block.Field;
import qingye.ui.line.LineArea;
import qingye.ui.nav.Place;

/// Changes, references and notes are put into text from the keyboard.
class LiveRunsTest extends ApplicationTest {

    private final DeskWindow[] windows = new DeskWindow[1];

    @Override
    public void start(Stage stage) {
        windows[0] = new DeskWindow(WrittenChapters.snapshot(), Theme.LIGHT, 990, 900).in(stage);
        windows[0].desk.show(new Place.Section(WrittenChapters.STAFF, Optional.of(new BlockId("p2"))));
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private LineArea area() {
        var area = new LineArea[1];
        interact(() -> area[0] = lookup("#field-text-p2").queryAs(Field.class).area());
        return area[0];
    }

    private void caretAtEnd() {
        interact(() -> {
            area().requestFocus();
            area().moveTo(area().getLength());
        });
    }

    private Block.Paragraph paragraph() {
        interact(() -> windows[0].desk.flush());
        return (Block.Paragraph) windows[0].workspace.snapshot().chapters().block(new BlockId("p2")).orElseThrow();
    }

    private Inline last() {
        return paragraph().text().in(Language.ZH_HANS).orElseThrow().runs().getLast();
    }

    private String printed() {
        return new Preview(windows[0].workspace.snapshot(), Language.ZH_HANS).block(paragraph()).toString();
    }

    private TextInputControl field(String id) {
        await(() -> lookup("#" + id).tryQuery().map(Node::isFocused).orElse(false));
        return lookup("#" + id).queryTextInputControl();
    }

    @Test
    void insertsAChangeAgainstTheYearBefore() {
        caretAtEnd();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        TextInputControl search = field("figure-search");
        interact(() -> {
            search.setText("员工总数");
            lookup("#figure-form-change").queryAs(RadioButton.class).fire();
        });
        assertThat(lookup("#figure-qualifier").query().isVisible()).isFalse();
        assertThat(lookup("#figure-worded").query().isVisible()).isTrue();
        push(KeyCode.ENTER);
        await(() -> last() instanceof Inline.Change);
        assertThat(printed()).as("2,974 against 2,975, less than a tenth of a per cent").contains("持平");
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !(last() instanceof Inline.Change));
    }

    @Test
    void refersToATableByItsCaption() {
        caretAtEnd();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        TextInputControl search = field("reference-search");
        interact(() -> search.setText("沟通渠道"));
        push(KeyCode.ENTER);
        await(() -> last().equals(new Inline.Mention(new BlockId("grid"))));
        assertThat(printed()).contains("员工沟通渠道");
        assertThat(area().isFocused()).isTrue();
    }

    @Test
    void writesANoteAndChangesIt() {
        caretAtEnd();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        TextInputControl words = field("note-words");
        interact(() -> words.setText("first"));
        push(KeyCode.ENTER);
        await(() -> last().equals(new Inline.Note("first")));
        push(KeyCode.SHIFT, KeyCode.LEFT);
        push(KeyCode.ENTER);
        TextInputControl again = field("note-words");
        assertThat(again.getText()).isEqualTo("first");
        interact(() -> again.setText("second"));
        push(KeyCode.ENTER);
        await(() -> last().equals(new Inline.Note("second")));
        assertThat(printed()).contains("second");
        assertThat(LineForm.write(paragraph().text().in(Language.ZH_HANS).orElseThrow())).doesNotContain("first");
    }
}
