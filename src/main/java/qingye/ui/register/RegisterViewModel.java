package qingye.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import qingye.edit.Edit;
import qingye.model.id.EntryId;
import qingye.model.register.Entry;
import qingye.model.register.Register;
import qingye.model.text.Localized;
import qingye.ui.manuscript.ChapterViewModel;

/// The entries of one register, and the changes made to them.
final class RegisterViewModel {

    private final ChapterViewModel chapters;
    private final Supplier<String> ids;
    private final ObjectProperty<Register> register = new SimpleObjectProperty<>(Register.ENTITIES);
    private long last;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    /// @param ids a new id with each call: letters and digits
    RegisterViewModel(ChapterViewModel chapters, Supplier<String> ids) {
        this.chapters = chapters;
        this.ids = ids;
        chapters.content().addListener((_, _, _) -> renew());
        register.addListener((_, _, _) -> renew());
        renew();
    }

    private void renew() {
        entries.set(chapters.content().get().registers().of(register.get()));
    }

    /// Which register is shown.
    ObjectProperty<Register> register() {
        return register;
    }

    /// Its entries.
    ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /// The parts of an entry in the language that is written.
    List<String> parts(Entry entry) {
        return entry.words().in(chapters.language().get()).orElseGet(() -> blank());
    }

    /// What an entry says in another language, where it says nothing in the one that is written.
    List<String> ghosts(Entry entry) {
        return entry.words().best(chapters.language().get()).orElseGet(() -> blank());
    }

    private List<String> blank() {
        return Stream.generate(() -> "").limit(register.get().parts().size()).toList();
    }

    /// Changes what an entry says. One that says nothing any more in any language is taken out.
    void change(EntryId id, int part, String words) {
        chapters.content().get().registers().entry(id).ifPresent(entry -> {
            var parts = new ArrayList<>(parts(entry));
            if (!parts.get(part).equals(words.strip())) {
                parts.set(part, words.strip());
                Localized<List<String>> changed = blank(parts)
                        ? entry.words().without(chapters.language().get())
                        : entry.words().with(chapters.language().get(), parts);
                chapters.hand(new Edit.SetEntry(id, Optional.of(entry), changed.byLanguage().isEmpty()
                        ? Optional.empty()
                        : Optional.of(entry.withWords(changed))));
            }
        });
    }

    /// Adds entries, in one step.
    ///
    /// @param rows the parts of each; missing ones are empty, further ones are dropped
    /// @param first told the first of them before it is there
    void add(List<List<String>> rows, Consumer<EntryId> first) {
        var edits = new ArrayList<Edit>();
        for (List<String> row : rows) {
            List<String> parts = Stream.concat(row.stream().map(String::strip), Stream.generate(() -> ""))
                    .limit(register.get().parts().size())
                    .toList();
            if (!blank(parts)) {
                var id = new EntryId(ids.get());
                if (edits.isEmpty()) {
                    first.accept(id);
                }
                edits.add(new Edit.SetEntry(id, Optional.empty(), Optional.of(new Entry(
                        id, register.get(), place(), Localized.of(chapters.language().get(), parts)))));
            }
        }
        if (!edits.isEmpty()) {
            chapters.hand(new Edit.Batch(Edit.Purpose.INSERT, edits));
        }
    }

    /// Behind all entries, also those that were handed on and are not there yet.
    private long place() {
        last = Math.max(last + 1, chapters.content().get().registers().next());
        return last;
    }

    private static boolean blank(List<String> parts) {
        return parts.stream().allMatch(String::isBlank);
    }

    /// Takes an entry out.
    void remove(Entry entry) {
        chapters.hand(new Edit.SetEntry(entry.id(), Optional.of(entry), Optional.empty()));
    }
}
