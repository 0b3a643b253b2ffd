package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.manuscript.BlockKinds;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.Recast;
import qingye.ui.manuscript.Wish;

/// The small buttons beside the blocks, and what they do.
final class PageTools implements PageActions {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final AddMenu menu;
    private final BlockPicking picking;
    private final Messages messages;
    private final BlockDrag drag;

    PageTools(ChapterViewModel model, ChapterSteps steps, AddMenu menu, BlockPicking picking,
            Messages messages) {
        this.model = model;
        this.steps = steps;
        this.menu = menu;
        this.picking = picking;
        this.messages = messages;
        this.drag = new BlockDrag(steps);
    }

    @Override
    public Button addButton(SectionId into, Optional<BlockId> after) {
        var button = new Button("", Icons.small(Feather.PLUS));
        button.setId("add-to-" + after.map(BlockId::value).orElseGet(into::value));
        button.getStyleClass().addAll("gutter-button", "flat");
        button.setAccessibleText(messages.text("chapter.add"));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> menu.open(button, into, after));
        return button;
    }

    @Override
    public void addMenu(Node at, SectionId into, Optional<BlockId> after) {
        menu.open(at, into, after);
    }

    @Override
    public MenuButton handle(Block block) {
        BlockId id = block.id();
        var handle = new MenuButton("", Icons.small(Feather.MORE_VERTICAL));
        handle.getItems().setAll(items(block));
        handle.setOnShowing(_ -> model.latest(id).ifPresent(now -> handle.getItems().setAll(items(now))));
        handle.setId("handle-" + id);
        handle.getStyleClass().addAll("gutter-button", "flat", "no-arrow");
        handle.setAccessibleText(messages.text("chapter.block.menu"));
        handle.setFocusTraversable(false);
        drag.grip(handle, id);
        return handle;
    }

    /// What can be done with a block as it is now.
    private List<MenuItem> items(Block block) {
        BlockId id = block.id();
        var title = new MenuItem(messages.text("chapter.block." + BlockKinds.key(block)));
        title.setDisable(true);
        var items = new ArrayList<>(List.of(title, new SeparatorMenuItem(),
                item("duplicate", () -> steps.duplicate(id)),
                item("copy", () -> picking.copy(id)),
                item("cut", () -> picking.cut(id))));
        List<Recast> others = Recast.of(block);
        if (!others.isEmpty()) {
            var into = new Menu(messages.text("chapter.block.into"));
            into.setId("block-into");
            others.forEach(one -> into.getItems().add(item(one.key(), () -> steps.recast(id, one))));
            items.addAll(List.of(new SeparatorMenuItem(), into));
        }
        items.addAll(List.of(new SeparatorMenuItem(),
                item("up", () -> steps.move(id, -1)),
                item("down", () -> steps.move(id, 1)),
                item("remove", () -> steps.remove(id))));
        return items;
    }

    @Override
    public BlockDrag drag() {
        return drag;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text("chapter.block." + key));
        item.setId("block-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    @Override
    public void leave(String key, int by) {
        List<PageItem> page = model.page().get();
        int at = 0;
        while (at < page.size() && !page.get(at).key().equals(key)) {
            at++;
        }
        for (int to = at + by; to >= 0 && to < page.size(); to += by) {
            if (!(page.get(to) instanceof PageItem.Title)) {
                model.wish().set(Optional.of(Wish.write(page.get(to).key(), by < 0 ? -1 : 0)));
                return;
            }
        }
    }

    /// On Enter behind a title the text below it goes on: a new paragraph before what stands there.
    @Override
    public void enterFromTitle(SectionId id) {
        Optional<BlockId> first = model.content().get().chapters().section(id).map(Section::blocks)
                .flatMap(blocks -> blocks.stream().findFirst());
        if (first.isPresent()) {
            model.wish().set(Optional.of(Wish.write("block-" + first.get(), 0)));
        } else {
            steps.add(id, Optional.empty(), steps.emptyParagraph(), Optional.empty());
        }
    }
}
