package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import qingye.compose.Numbering;
import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.nav.Notices;
import qingye.workspace.Commits;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// The state of the chapter desk: which chapter is open, what is on its page, and what was typed and is not yet
/// committed. What was typed stays on the page whatever becomes of its commit. Used on one thread.
public final class ChapterViewModel {

    private final Commits commits;
    private final Notices notices;
    private final Messages messages;
    private final Pause pause;
    private final Runnable deafen;
    private final OutlineRows rows = new OutlineRows();
    private final Typed<BlockId, Block> blocks = new Typed<>();
    private final Typed<SectionId, Localized<String>> titles = new Typed<>();

    private final ReadOnlyObjectWrapper<Snapshot> content;
    private final ReadOnlyObjectWrapper<List<OutlineRow>> outline = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SectionId>> chapter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<PageItem>> page = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(new Selection.None());
    private final ObjectProperty<Optional<Wish>> wish = new SimpleObjectProperty<>(Optional.empty());

    /// @param screen runs something on the thread this is used on
    /// @param pauses gives the pause after which it runs what was typed
    public ChapterViewModel(
            Workspace workspace, Messages messages, Notices notices, Executor screen,
            Function<Runnable, Pause> pauses) {
        this.commits = new Commits(workspace, screen);
        this.messages = messages;
        this.notices = notices;
        this.pause = pauses.apply(this::flush);
        this.content = new ReadOnlyObjectWrapper<>(commits.present());
        this.language = new SimpleObjectProperty<>(commits.present().report().language());
        this.deafen = workspace.onChange(_ -> screen.execute(this::sync));
        language.addListener((_, _, _) -> {
            flush();
            sync();
        });
        sync();
    }

    /// The content of the workspace, with what was handed in and is not yet on disk.
    public ReadOnlyObjectProperty<Snapshot> content() {
        return content.getReadOnlyProperty();
    }

    /// All sections in reading order.
    public ReadOnlyObjectProperty<List<OutlineRow>> outline() {
        return outline.getReadOnlyProperty();
    }

    /// The section of the first level that is on the page.
    public ReadOnlyObjectProperty<Optional<SectionId>> chapter() {
        return chapter.getReadOnlyProperty();
    }

    /// What is on the page, from top to bottom.
    public ReadOnlyObjectProperty<List<PageItem>> page() {
        return page.getReadOnlyProperty();
    }

    /// The language that is written.
    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Selection> selection() {
        return selection;
    }

    /// The section that is worked on: the selected one, that of the selected block, or the chapter.
    public Optional<SectionId> section() {
        return switch (selection.get()) {
            case Selection.OfSection(SectionId id) -> Optional.of(id);
            case Selection.OfBlock(BlockId id) -> content.get().chapters().sections().values().stream()
                    .filter(one -> one.blocks().contains(id))
                    .map(Section::id)
                    .findFirst();
            case Selection.None _ -> chapter.get();
        };
    }

    /// Where the caret wants to be.
    public ObjectProperty<Optional<Wish>> wish() {
        return wish;
    }

    /// Shows the chapter of a section. One that is gone is met by staying.
    public void open(SectionId section) {
        Optional<SectionId> found = chapterOf(commits.present().chapters(), section);
        if (found.isPresent()) {
            flush();
            chapter.set(found);
            selection.set(new Selection.OfSection(section));
            sync();
        }
    }

    private static Optional<SectionId> chapterOf(Chapters chapters, SectionId section) {
        Optional<SectionId> last = Optional.empty();
        for (Outline.Entry entry : chapters.outline().entries()) {
            last = entry.level() == 1 ? Optional.of(entry.section()) : last;
            if (entry.section().equals(section)) {
                return last;
            }
        }
        return Optional.empty();
    }

    /// A block was changed by typing: it is committed after a pause.
    public void typed(Block block) {
        blocks.type(block.id(), commits.present().chapters().block(block.id()).orElse(block), block);
        pause.restart();
    }

    /// A title was changed by typing.
    public void typedTitle(SectionId section, Localized<String> title) {
        titles.type(section, commits.present().chapters().section(section).map(Section::title).orElse(title), title);
        pause.restart();
    }

    /// What was typed of a block so far, committed or not.
    public Optional<Block> latest(BlockId id) {
        return blocks.latest(id).or(() -> commits.present().chapters().block(id));
    }

    /// Forgets what was typed in a block: whoever asks commits it in another way.
    public void take(BlockId id) {
        blocks.forget(id);
    }

    /// Hands in what was typed and not yet committed.
    public void flush() {
        pause.stop();
        var typedBlocks = blocks.take();
        var typedTitles = titles.take();
        typedBlocks.forEach(this::commit);
        typedTitles.forEach(this::commitTitle);
    }

    private void commit(BlockId id, Typed.Draft<Block> draft) {
        Optional<Block> present = commits.present().chapters().block(id);
        if (present.isEmpty()) {
            notices.warn(messages.text("chapter.commit.gone"));
        } else if (!present.get().equals(draft.typed()) && !present.get().equals(draft.before())) {
            keep(id, draft, new Outcome.Stale(id.value()));
        } else if (!present.get().equals(draft.typed())) {
            hand(new Edit.SetBlock(id, present, Optional.of(draft.typed())), id, draft);
        }
    }

    /// The typed text stays; the next commit puts it in place of what is there now.
    private void keep(BlockId id, Typed.Draft<Block> draft, Outcome refused) {
        commits.present().chapters().block(id).ifPresent(present -> blocks.keep(id, draft, present));
        warn(refused);
    }

    private void commitTitle(SectionId id, Typed.Draft<Localized<String>> draft) {
        commits.present().chapters().section(id)
                .filter(section -> !section.title().equals(draft.typed()))
                .ifPresent(section -> {
                    titles.hand(id, draft);
                    hand(SectionEdits.rename(section, draft.typed()), outcome -> {
                        titles.settle(id, draft);
                        if (!(outcome instanceof Outcome.Done)) {
                            commits.present().chapters().section(id)
                                    .ifPresent(present -> titles.keep(id, draft, present.title()));
                            warn(outcome);
                        }
                    });
                });
    }

    /// Commits an edit made on the present content.
    public void hand(Edit edit) {
        hand(edit, this::warn);
    }

    /// Commits an edit that changes a block otherwise than by typing into it.
    ///
    /// @param typed what stays on the page if the edit is refused: all that is written in the block
    public void hand(Edit edit, Block typed) {
        hand(edit, typed.id(), blocks.draft(typed, typed));
    }

    private void hand(Edit edit, BlockId id, Typed.Draft<Block> draft) {
        blocks.hand(id, draft);
        hand(edit, outcome -> {
            blocks.settle(id, draft);
            if (!(outcome instanceof Outcome.Done)) {
                keep(id, draft, outcome);
            }
        });
    }

    private void hand(Edit edit, Consumer<Outcome> then) {
        commits.hand(edit, outcome -> {
            commits.renew();
            then.accept(outcome);
            sync();
        });
        sync();
    }

    private void warn(Outcome outcome) {
        switch (outcome) {
            case Outcome.Stale _ -> notices.warn(messages.text("chapter.commit.stale"));
            case Outcome.Locked(var value) -> notices.warn(messages.text("chapter.commit.locked", value));
            case Outcome.Unsaved(String detail) -> notices.warn(messages.text("chapter.commit.unsaved", detail));
            case Outcome.Nothing _ -> notices.tell(messages.text("chapter.undo.nothing"));
            case Outcome.Done _ -> {
                // nothing to be said
            }
        }
    }

    /// Says why a block cannot be put where it was asked to be.
    ///
    /// @param key of the sentence
    void refuse(String key) {
        notices.warn(messages.text(key));
    }

    /// Takes back the last step; what was just typed is a step.
    public void undo() {
        flush();
        Snapshot before = content.get();
        commits.undo(outcome -> stepped(outcome, before));
    }

    /// Does the last undone step again.
    public void redo() {
        flush();
        Snapshot before = content.get();
        commits.redo(outcome -> stepped(outcome, before));
    }

    /// The caret goes behind what a step changed in the block it is in; what was changed out of sight is gone to.
    private void stepped(Outcome outcome, Snapshot before) {
        warn(outcome);
        sync();
        if (selection.get() instanceof Selection.OfBlock(BlockId id)) {
            before.chapters().block(id)
                    .flatMap(old -> latest(id).flatMap(now -> Wish.changed(old, now, language.get())))
                    .ifPresent(changed -> wish.set(Optional.of(changed)));
        }
        Stepped.place(before.chapters(), content.get().chapters(), selection.get()).ifPresent(changed -> {
            open(changed.section());
            changed.block().ifPresent(block -> selection.set(new Selection.OfBlock(block)));
            wish.set(Optional.of(Wish.look(changed.block().map(block -> "block-" + block)
                    .orElseGet(() -> "title-" + changed.section()))));
        });
    }

    private void sync() {
        commits.renew();
        Snapshot now = commits.present();
        content.set(now);
        outline.set(rows.of(now, language.get()).stream().map(this::retitled).toList());
        Optional<SectionId> open = chapter.get().flatMap(id -> chapterOf(now.chapters(), id))
                .or(() -> now.chapters().outline().entries().stream().findFirst().map(Outline.Entry::section));
        chapter.set(open);
        page.set(open.map(id -> items(now, id)).orElse(List.of()));
        boolean gone = switch (selection.get()) {
            case Selection.None _ -> false;
            case Selection.OfSection(SectionId id) -> now.chapters().section(id).isEmpty();
            case Selection.OfBlock(BlockId id) -> now.chapters().block(id).isEmpty();
        };
        if (gone) {
            selection.set(new Selection.None());
        }
    }

    private OutlineRow retitled(OutlineRow row) {
        return new OutlineRow(
                retitled(row.section()), row.level(), row.number(), row.words(), row.hidden(), row.topic(),
                row.missing());
    }

    private List<PageItem.Title> titles(Snapshot now, List<Outline.Entry> entries) {
        var numbering = Numbering.of(now, language.get());
        return entries.stream()
                .flatMap(entry -> now.chapters().section(entry.section()).stream()
                        .map(section -> new PageItem.Title(
                                retitled(section), entry.level(), numbering.of(section.id()))))
                .toList();
    }

    private Section retitled(Section section) {
        return titles.latest(section.id())
                .map(section::withTitle)
                .orElse(section);
    }

    private List<PageItem> items(Snapshot now, SectionId chapterId) {
        var items = new ArrayList<PageItem>();
        List<PageItem.Title> titles = titles(now, now.chapters().outline().within(chapterId));
        for (int at = 0; at < titles.size(); at++) {
            PageItem.Title title = titles.get(at);
            items.add(title);
            List<Block> written = title.section().blocks().stream().map(this::latest)
                    .flatMap(Optional::stream).toList();
            written.forEach(block -> items.add(new PageItem.Content(title.section(), block)));
            boolean leaf = at + 1 == titles.size() || titles.get(at + 1).level() <= title.level();
            if (written.isEmpty() && leaf) {
                items.add(new PageItem.Blank(title.section()));
            }
        }
        return items;
    }

    /// Hands in what is left and stops listening.
    public void close() {
        flush();
        deafen.run();
    }
}
