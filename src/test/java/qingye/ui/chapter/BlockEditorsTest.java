package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Place;

/// Every kind of block is put on the page from the keyboard, written in, printed, and taken back.
class BlockEditorsTest extends DeskTest {

    private String order() {
        return windows[0].workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow()
                .blocks().stream().map(BlockId::value).collect(Collectors.joining(","));
    }

    /// Begins a paragraph, types a slash and what it is found by, and takes what was found first.
    private void insert(String words) {
        caretAtEnd("text-p2");
        push(KeyCode.ENTER);
        await(() -> lookup("#field-text-b-n1").tryQuery().isPresent() && area("text-b-n1").isFocused());
        write("/");
        await(() -> lookup("#add-search").tryQuery().map(Node::isFocused).orElse(false));
        write(words);
        push(KeyCode.ENTER);
        await(() -> order().contains("p2,b-n2"));
        assertThat(order()).as("the empty paragraph made room").doesNotContain("b-n1");
    }

    @ParameterizedTest
    @CsvSource({
            "dszkp, cell-b-n2-0-0", "yslb, cell-b-n2-0-0", "ry, cell-b-n2-0-0", "zcyfg, cell-b-n2-0-0",
            "sjx, cell-b-n2-0-0", "lcbz, cell-b-n2-0-0", "sldz, cell-b-n2-0-0", "jgt, cell-b-n2-0-0",
            "lyxgf, cell-b-n2-0-0", "risks, cell-b-n2-0-0", "shiyi, cell-b-n2-0-0", "contact, cell-b-n2-0-0",
            "survey, cell-b-n2-0-0", "al, title-b-n2", "quote, text-b-n2", "zc, title-b-n2", "dshsm, title-b-n2",
            "ydk, text-b-n2", "table, cell-b-n2-0-0", "numbered, text-b-n2"
    })
    void putsABlockOnThePageFromTheKeyboard(String words, String field) {
        insert(words);
        await(() -> lookup("#field-" + field).tryQuery().isPresent());
        if (field.startsWith("cell") && block("b-n2").orElseThrow() instanceof Block.FreeTable) {
            interact(() -> area(field).requestFocus());
        }
        await(() -> area(field).isFocused());
        write("Abc");
        flush();
        await(() -> printed("b-n2").contains("Abc"));
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !printed("b-n2").contains("Abc"));
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> order().contains("p2,b-n1"));
        assertThat(block("b-n2")).isEmpty();
    }

    @Test
    void leavesTheSlashWhereNothingIsChosen() {
        interact(() -> {
            area("text-p2").requestFocus();
            area("text-p2").moveTo(area("text-p2").getLength());
        });
        push(KeyCode.ENTER);
        await(() -> lookup("#field-text-b-n1").tryQuery().isPresent());
        write("/");
        await(() -> lookup("#add-search").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        assertThat(lookup("#add-menu").tryQuery()).isEmpty();
        assertThat(area("text-b-n1").getText()).isEqualTo("/");
        assertThat(area("text-b-n1").isFocused()).isTrue();
        write("/");
        assertThat(area("text-b-n1").getText()).as("only the first opens the menu").isEqualTo("//");
    }

    @Test
    void goesThroughTheItemsOfARosterByKeys() {
        insert("ry");
        await(() -> area("cell-b-n2-0-0").isFocused());
        write("A");
        push(KeyCode.ENTER);
        write("B");
        push(KeyCode.ENTER);
        write("C");
        push(KeyCode.ENTER);
        await(() -> lookup("#field-cell-b-n2-1-0").tryQuery().isPresent() && area("cell-b-n2-1-0").isFocused());
        write("D");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        write("E");
        push(KeyCode.ALT, KeyCode.UP);
        flush();
        await(() -> rows().equals("[[D\nE, , ], [A, B, C]]"));
        assertThat(area("cell-b-n2-0-0").isFocused()).isTrue();
        push(KeyCode.CONTROL, KeyCode.MINUS);
        await(() -> rows().equals("[[A, B, C]]"));
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> rows().equals("[[D\nE, , ], [A, B, C]]"));
    }

    @Test
    void writesOneChoiceOnEachLine() {
        insert("survey");
        await(() -> area("cell-b-n2-0-0").isFocused());
        write("Q");
        push(KeyCode.ENTER);
        write("A");
        push(KeyCode.ENTER);
        write("B");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        await(() -> lookup("#field-cell-b-n2-1-0").tryQuery().isPresent() && area("cell-b-n2-1-0").isFocused());
        flush();
        await(() -> rows().equals("[[Q, A\nB], [, ]]"));
    }

    private String rows() {
        return block("b-n2").filter(Block.Roster.class::isInstance).map(Block.Roster.class::cast)
                .flatMap(roster -> roster.items().in(Language.ZH_HANS))
                .map(items -> items.rows().stream()
                        .map(row -> row.stream().map(line -> line.runs().stream()
                                .map(run -> ((Inline.Text) run).text())
                                .collect(Collectors.joining()))
                                .toList())
                        .toList().toString())
                .orElse("");
    }

    @Test
    void takesCellsOfASpreadsheetIntoARoster() {
        insert("sjx");
        await(() -> area("cell-b-n2-0-0").isFocused());
        interact(() -> {
            var copied = new ClipboardContent();
            copied.putString("2023\tone\n2024\t\"two\nlines\"\n");
            Clipboard.getSystemClipboard().setContent(copied);
        });
        push(KeyCode.CONTROL, KeyCode.V);
        await(() -> rows().equals("[[2023, one], [2024, two\nlines]]"));
        assertThat(printed("b-n2")).contains("2023").contains("two");
    }

    @Test
    void choosesGoalsByTheirNumbers() {
        insert("sdg");
        await(() -> lookup("#goal-b-n2-13").tryQuery().isPresent());
        interact(() -> lookup("#goal-b-n2-13").queryAs(ToggleButton.class).fire());
        await(() -> printed("b-n2").contains("气候行动"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(List.of(lookup("#goal-b-n2-13").tryQuery())).isNotEmpty();
    }

    @Test
    void mergesPickedCellsAndSplitsThemAgain() {
        interact(() -> windows[0].desk.show(new Place.Section(
                WrittenChapters.STAFF, Optional.of(new BlockId("grid")))));
        interact(() -> area("cell-grid-1-0").requestFocus());
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.M);
        await(() -> merges() == 1);
        assertThat(lookup("#field-cell-grid-2-0").tryQuery()).isEmpty();
        assertThat(area("cell-grid-1-0").isFocused()).isTrue();
        interact(() -> lookup("#split-grid").queryButton().fire());
        await(() -> merges() == 0);
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> merges() == 1);
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> merges() == 0);
    }

    private int merges() {
        return block("grid").filter(Block.FreeTable.class::isInstance).map(Block.FreeTable.class::cast)
                .flatMap(table -> table.grid().in(Language.ZH_HANS)).orElseThrow().merges().size();
    }

    @Test
    void choosesHowATableStands() {
        interact(() -> windows[0].desk.show(new Place.Section(
                WrittenChapters.STAFF, Optional.of(new BlockId("grid")))));
        await(() -> lookup("#table-landscape").tryQuery().isPresent());
        interact(() -> lookup("#table-landscape").queryAs(CheckBox.class).fire());
        interact(() -> lookup("#table-header").queryAs(CheckBox.class).fire());
        await(() -> block("grid").orElseThrow().equals(new Block.FreeTable(new BlockId("grid"),
                new Block.FreeTable.Layout(false, 1, true), ((Block.FreeTable) block("grid").orElseThrow()).grid())));
    }

    @Test
    void printsTheChosenRowsAndYearsOfAnIndicatorTable() {
        interact(() -> windows[0].desk.show(new Place.Section(
                WrittenChapters.STAFF, Optional.of(new BlockId("kpi")))));
        await(() -> lookup("#kpi-year-2022").tryQuery().isPresent());
        interact(() -> lookup("#kpi-year-2022").queryAs(CheckBox.class).fire());
        await(() -> block("kpi").orElseThrow() instanceof Block.KpiTableBlock kpi
                && !kpi.years().isEmpty() && !kpi.years().contains(Year.of(2022)));
        var table = windows[0].workspace.snapshot().tables()
                .table(((Block.KpiTableBlock) block("kpi").orElseThrow()).table()).orElseThrow();
        String first = "#kpi-row-" + table.rows().getFirst().id();
        interact(() -> lookup(first).queryAs(CheckBox.class).fire());
        await(() -> block("kpi").orElseThrow() instanceof Block.KpiTableBlock kpi
                && kpi.rows().size() == table.rows().size() - 1);
        interact(() -> lookup(first).queryAs(CheckBox.class).fire());
        await(() -> block("kpi").orElseThrow() instanceof Block.KpiTableBlock kpi && kpi.rows().isEmpty());
    }
}
