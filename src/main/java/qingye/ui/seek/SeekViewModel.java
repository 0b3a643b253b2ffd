package qingye.ui.seek;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import qingye.edit.TextSearch;
import qingye.edit.TextSearch.Hit;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.Selection;
import qingye.ui.manuscript.Wish;

/// What is sought, where it was found, and which of the places is looked at.
final class SeekViewModel {

    private final ChapterViewModel chapters;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty with = new SimpleStringProperty("");
    private final BooleanProperty exact = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private boolean open;

    SeekViewModel(ChapterViewModel chapters) {
        this.chapters = chapters;
        words.addListener((_, _, _) -> seek(true));
        exact.addListener((_, _, _) -> seek(true));
        chapters.content().addListener((_, _, _) -> seek(false));
        chapters.language().addListener((_, _, _) -> seek(true));
    }

    /// What is sought.
    StringProperty words() {
        return words;
    }

    /// What is put in its place.
    StringProperty with() {
        return with;
    }

    /// Whether capitals are told from small letters.
    BooleanProperty exact() {
        return exact;
    }

    /// Where it stands, in reading order.
    ReadOnlyObjectProperty<List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    /// Which of them is looked at; -1 for none.
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /// Nothing is sought while it is closed.
    void open(boolean opened) {
        open = opened;
        if (opened) {
            chapters.flush();
        }
        seek(true);
    }

    private TextSearch search() {
        return new TextSearch(words.get(), exact.get(), chapters.language().get());
    }

    /// @param anew whether something else is sought than before
    private void seek(boolean anew) {
        List<Hit> found = open ? search().in(chapters.content().get()) : List.of();
        if (!anew && found.equals(hits.get())) {
            return;
        }
        int kept = anew ? -1 : Math.min(at.get(), found.size() - 1);
        at.set(-1);
        hits.set(found);
        at.set(kept);
    }

    /// Looks at the next place, or the one before; after the last comes the first.
    void step(int by) {
        int count = hits.get().size();
        if (count > 0) {
            int from = at.get() < 0 && by < 0 ? 0 : at.get();
            go(Math.floorMod(from + by, count));
        }
    }

    /// Looks at a place.
    void go(int index) {
        at.set(index);
        Hit hit = hits.get().get(index);
        chapters.open(hit.section());
        hit.block().ifPresent(block -> chapters.selection().set(new Selection.OfBlock(block)));
        wish(hit, false);
    }

    /// The words are marked, the caret stays in the field they are sought with, unless it is to go there.
    private void wish(Hit hit, boolean caret) {
        chapters.wish().set(hit.block()
                .map(block -> chapters.content().get().chapters().block(block).map(one -> Wish.words(
                        one, chapters.language().get(), hit.line(), hit.from(), hit.to(), caret)))
                .orElseGet(() -> chapters.content().get().chapters().section(hit.section())
                        .map(section -> Wish.words(section, chapters.language().get(), hit.from(), hit.to(), caret))));
    }

    /// Puts the caret where one looks.
    void write() {
        if (at.get() >= 0) {
            Hit hit = hits.get().get(at.get());
            wish(hit, true);
        }
    }

    /// Replaces what one looks at and goes on to the next.
    void replaceOne() {
        if (at.get() < 0) {
            step(1);
            return;
        }
        int replaced = at.get();
        replace(List.of(hits.get().get(replaced)));
        if (!hits.get().isEmpty()) {
            go(Math.min(replaced, hits.get().size() - 1));
        }
    }

    /// Replaces everything that was found, in one step.
    ///
    /// @return how many
    int replaceAll() {
        int count = hits.get().size();
        if (count > 0) {
            replace(hits.get());
        }
        return count;
    }

    private void replace(List<Hit> some) {
        chapters.flush();
        chapters.hand(search().replacing(chapters.content().get(), some, with.get()));
    }
}
