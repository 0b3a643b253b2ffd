package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import qingye.edit.Edit;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.register.Entry;
import qingye.model.register.Register;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Changes, references and notes are put into text from the keyboard.
class LiveRunsTest extends DeskTest {

    private static final EntryId COMPANY = new EntryId("e-company");

    private Block.Paragraph paragraph() {
        flush();
        return (Block.Paragraph) block("p2").orElseThrow();
    }

    private Inline last() {
        return paragraph().text().in(Language.ZH_HANS).orElseThrow().runs().getLast();
    }

    @Test
    void insertsAChangeAgainstTheYearBefore() {
        caretAtEnd("text-p2");
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
        assertThat(printed("p2")).as("2,974 against 2,975, less than a tenth of a per cent").contains("持平");
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !(last() instanceof Inline.Change));
    }

    @Test
    void refersToATableByItsCaption() {
        caretAtEnd("text-p2");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        TextInputControl search = field("reference-search");
        interact(() -> search.setText("沟通渠道"));
        push(KeyCode.ENTER);
        await(() -> last().equals(new Inline.Mention(new BlockId("grid"))));
        assertThat(printed("p2")).contains("员工沟通渠道");
        assertThat(area("text-p2").isFocused()).isTrue();
    }

    @Test
    void namesWhatARegisterNamesAndFollowsIt() {
        put("绿能科技");
        caretAtEnd("text-p2");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        TextInputControl search = field("reference-search");
        interact(() -> search.setText("绿能"));
        push(KeyCode.ENTER);
        await(() -> last().equals(new Inline.Term(COMPANY)));
        assertThat(printed("p2")).contains("绿能科技");
        put("绿能集团");
        assertThat(printed("p2")).contains("绿能集团").doesNotContain("绿能科技");
    }

    /// Puts the company into the register, with that short name.
    private void put(String name) {
        Optional<Entry> before = windows[0].workspace.snapshot().registers().entry(COMPANY);
        var entry = new Entry(COMPANY, Register.ENTITIES, 1, Localized.of(
                Language.ZH_HANS, List.of(name + "有限公司", name)));
        interact(() -> windows[0].workspace.apply(new Edit.SetEntry(COMPANY, before, Optional.of(entry))));
    }

    @Test
    void writesANoteAndChangesIt() {
        caretAtEnd("text-p2");
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
        assertThat(printed("p2")).contains("second");
        assertThat(LineForm.write(paragraph().text().in(Language.ZH_HANS).orElseThrow())).doesNotContain("first");
    }
}
