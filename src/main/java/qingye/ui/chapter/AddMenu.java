package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.block.Grids;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;

/// The menu of what can be put on the page.
final class AddMenu {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final BlockCards cards;
    private final Messages messages;

    AddMenu(ChapterViewModel model, ChapterSteps steps, BlockCards cards, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.cards = cards;
        this.messages = messages;
    }

    /// Opens the menu.
    ///
    /// @param after the block to put something behind; empty for the beginning of the section
    void open(Node at, SectionId into, Optional<BlockId> after) {
        var menu = new ContextMenu();
        menu.setId("add-menu");
        menu.getItems().addAll(List.of(
                item("paragraph", () -> add(into, after, steps.emptyParagraph())),
                item("bullets", () -> add(into, after,
                        new Block.Bullets(steps.blockId(), false, Localized.none()))),
                item("callout", () -> add(into, after, new Block.Callout(steps.blockId(), Localized.none()))),
                item("table", () -> add(into, after, emptyTable())),
                new SeparatorMenuItem(),
                item("kpi", () -> cards.chooseTable(into, after)),
                item("chart", () -> cards.chooseChart(into, after)),
                item("picture", () -> cards.choosePicture(into, after)),
                new SeparatorMenuItem(),
                item("break", () -> add(into, after, new Block.PageBreak(steps.blockId()))),
                item("subsection", () -> steps.sections().addBelow(into))));
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(String kind, Runnable action) {
        var item = new MenuItem(messages.text("chapter.add." + kind));
        item.setId("add-" + kind);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void add(SectionId into, Optional<BlockId> after, Block block) {
        steps.add(into, after, block, Optional.empty());
    }

    /// A table keeps its shape in the language of the report, even while nothing is written in it.
    private Block emptyTable() {
        return new Block.FreeTable(steps.blockId(),
                Localized.of(model.content().get().report().language(), Grids.empty(3, 3)));
    }
}
