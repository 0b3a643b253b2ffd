package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Moved;
import qingye.model.report.Section;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;
import qingye.ui.control.DrawingCanvas;
import qingye.ui.nav.Place;

/// What is assessed is seen on the page of a chapter as it is printed, and what is not yet is told.
class AssessmentOnThePageTest extends DeskTest {

    private static final BlockId MATRIX = new BlockId("matrix");

    @Override
    Snapshot content() {
        Snapshot before = super.content();
        Section section = before.chapters().section(WrittenChapters.STAFF).orElseThrow();
        var order = new ArrayList<>(section.blocks());
        order.addFirst(MATRIX);
        return Application.apply(before, new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetBlock(MATRIX, Optional.empty(),
                        Optional.of(new Block.Assessment(MATRIX, AssessmentKind.MATRIX))),
                new Edit.SetSection(section.id(), Optional.of(section), Optional.of(section.withBlocks(order))))));
    }

    private List<Node> within(String selector) {
        return List.copyOf(from(lookup("#block-matrix").queryAll()).lookup(selector).queryAll());
    }

    @Test
    void saysThatNothingIsThereUntilAPointIsAndDrawsItThen() {
        await(() -> lookup("#block-matrix").tryQuery().isPresent());
        assertThat(within(".label").stream().map(node -> ((Label) node).getText()))
                .anyMatch(words -> words.contains("\u8FD8\u6CA1\u6709"));
        assertThat(lookup("#open-matrix").tryQuery()).isPresent();

        var id = new PartId("t");
        Year year = windows[0].workspace.snapshot().report().year();
        MaterialTopic topic = MaterialTopic.named(id, year, 1, Localized.zh("\u6C14\u5019"), "environment")
                .with(new MaterialTopic.Standing(Optional.empty(), Optional.empty(),
                        Optional.of(new Moved(new BigDecimal("4"), new BigDecimal("4"), "x")), Optional.empty()));
        interact(() -> windows[0].workspace.apply(new Edit.SetPart(id, Optional.empty(), Optional.of(topic))));
        await(() -> from(lookup("#block-matrix").queryAll())
                .lookup((Predicate<Node>) DrawingCanvas.class::isInstance).tryQuery().isPresent());
        assertThat(lookup("#open-matrix").tryQuery()).isPresent();
    }

    @Test
    void aMatrixIsPrintedWithoutLastYearWhereItIsSaidSo() {
        await(() -> lookup("#block-matrix").tryQuery().isPresent());
        interact(() -> windows[0].desk.show(new Place.Section(WrittenChapters.STAFF, Optional.of(MATRIX))));
        await(() -> lookup("#assessment-compared").tryQuery().isPresent());
        CheckBox box = lookup("#assessment-compared").queryAs(CheckBox.class);
        assertThat(box.isSelected()).isTrue();
        interact(box::fire);
        await(() -> windows[0].workspace.snapshot().chapters().block(MATRIX)
                .equals(Optional.of(new Block.Assessment(MATRIX, AssessmentKind.MATRIX, false))));
        windows[0].workspace.undo().join();
        await(() -> windows[0].workspace.snapshot().chapters().block(MATRIX)
                .equals(Optional.of(new Block.Assessment(MATRIX, AssessmentKind.MATRIX))));
    }
}
