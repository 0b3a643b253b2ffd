package qingye.ui.manuscript;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import qingye.model.id.BlockId;

/// Blocks of a page that are picked together, from one to another, with all between them. Used on one thread.
public final class Picked {

    private final ChapterViewModel model;
    private final ReadOnlyObjectWrapper<List<BlockId>> blocks = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<BlockId> from = Optional.empty();
    private Optional<BlockId> to = Optional.empty();

    public Picked(ChapterViewModel model) {
        this.model = model;
        model.page().addListener((_, _, _) -> pick());
    }

    /// What is picked, in the order of the page; nothing where nothing is.
    public ReadOnlyObjectProperty<List<BlockId>> blocks() {
        return blocks.getReadOnlyProperty();
    }

    /// Picks all from one block to another.
    public void pick(BlockId first, BlockId last) {
        from = Optional.of(first);
        to = Optional.of(last);
        pick();
    }

    /// Picks one block more or less at the end that moves.
    ///
    /// @param by -1 for upwards, 1 for downwards
    public void extend(int by) {
        List<BlockId> all = all();
        int at = to.map(all::indexOf).orElse(-1);
        if (at >= 0) {
            to = Optional.of(all.get(Math.clamp(at + by, 0, all.size() - 1)));
            pick();
        }
    }

    /// Picks all of the section of a block.
    public void section(BlockId block) {
        model.content().get().chapters().sections().values().stream()
                .map(section -> section.blocks())
                .filter(some -> some.contains(block))
                .findFirst()
                .ifPresent(some -> pick(some.getFirst(), some.getLast()));
    }

    /// Picks nothing any more.
    public void clear() {
        from = Optional.empty();
        to = Optional.empty();
        pick();
    }

    private void pick() {
        List<BlockId> all = all();
        int first = from.map(all::indexOf).orElse(-1);
        int last = to.map(all::indexOf).orElse(-1);
        blocks.set(first < 0 || last < 0
                ? List.of()
                : List.copyOf(all.subList(Math.min(first, last), Math.max(first, last) + 1)));
    }

    private List<BlockId> all() {
        return model.page().get().stream()
                .filter(PageItem.Content.class::isInstance)
                .map(item -> ((PageItem.Content) item).block().id())
                .toList();
    }
}
