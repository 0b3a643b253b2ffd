package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Section;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Place;

/// A value changed on the data desk is changed at once wherever the page shows it, each place with its own decimals.
class EveryPlaceOnThePageTest extends DeskTest {

    private final ValueKey key = WrittenChapters.figure(WrittenChapters.snapshot(), "员工总数").key();

    private Line line(String decimals) {
        return LineForm.read("{" + key.indicator().code() + "@2024" + decimals + "}");
    }

    /// All kinds of place on a page without anything else: each is in sight.
    @Override
    Snapshot content() {
        Snapshot before = super.content();
        Section section = before.chapters().section(WrittenChapters.STAFF).orElseThrow();
        var cards = new Block.Roster(new BlockId("cards"), RosterKind.CARDS, Set.of(), Localized.zh(
                new Block.Roster.Items(Line.EMPTY, List.of(List.of(
                        line("|decimals=1|unit"), LineForm.read("员工"), Line.EMPTY)))));
        var table = new Block.FreeTable(new BlockId("table"), Localized.zh(new Block.FreeTable.Grid(
                Line.EMPTY, List.of(List.of(LineForm.read("员工"), line("|about"))))));
        var order = List.of(new BlockId("p2"), new BlockId("p1"), new BlockId("call"), cards.id(), table.id(),
                new BlockId("kpi"), new BlockId("chart"));
        return Application.apply(before, new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetBlock(cards.id(), Optional.empty(), Optional.of(cards)),
                new Edit.SetBlock(table.id(), Optional.empty(), Optional.of(table)),
                new Edit.SetSection(section.id(), Optional.of(section), Optional.of(section.withBlocks(order))))));
    }

    private String shown(String block) {
        interact(() -> windows[0].desk.show(
                new Place.Section(WrittenChapters.STAFF, Optional.of(new BlockId(block)))));
        await(() -> lookup("#block-" + block).tryQuery().isPresent());
        var words = new StringBuilder();
        interact(() -> collect(lookup("#block-" + block).query(), words));
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            words.append(text.getText()).append('|');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    @Test
    void changesInEveryPlaceAtItsOwnPrecisionAndBack() {
        assertThat(shown("p1")).contains("2,974");
        Snapshot now = windows[0].workspace.snapshot();
        var after = new Value.Amount(new BigDecimal("3456"), 0, true);
        interact(() -> windows[0].workspace.apply(new Edit.SetValue(key, now.figures().value(key), after)));
        await(() -> shown("p1").contains("3,456"));
        assertThat(shown("p1")).as("prose").doesNotContain("2,974");
        assertThat(shown("call")).as("call-out").contains("3,456").doesNotContain("2,974");
        assertThat(shown("cards")).as("card").contains("3,456.0人");
        assertThat(shown("table")).as("table").contains("约3,456");
        assertThat(shown("kpi")).as("KPI table").contains("|3,456|");
        assertThat(printed("chart")).as("chart").contains("3,456").doesNotContain("2,974");
        interact(() -> windows[0].workspace.undo());
        await(() -> shown("cards").contains("2,974.0人"));
        assertThat(shown("table")).contains("约2,974");
    }
}
