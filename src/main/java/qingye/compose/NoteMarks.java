package qingye.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import qingye.document.Span;
import qingye.document.Table;
import qingye.model.id.NoteId;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;

/// Gives notes their running numbers in the order of printing, and collects those that wait to be printed.
final class NoteMarks {

    private final Map<NoteAnchor, List<Note>> byAnchor = new HashMap<>();
    private final Map<NoteId, Integer> numbers = new HashMap<>();
    private final Set<Note> waiting = new LinkedHashSet<>();
    private final Wording wording;
    private int last;

    NoteMarks(Iterable<Note> notes, Wording wording) {
        this.wording = wording;
        for (Note note : notes) {
            for (NoteAnchor anchor : note.anchors()) {
                byAnchor.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(note);
            }
        }
    }

    /// The marks to be printed at a place; their notes wait from now on.
    List<Span> at(NoteAnchor anchor) {
        var marks = new ArrayList<Span>();
        for (Note note : byAnchor.getOrDefault(anchor, List.of())) {
            waiting.add(note);
            marks.add(new Span.NoteMark(number(note)));
        }
        return marks;
    }

    /// The notes that wait, in the order of their numbers; none waits any more.
    List<Table.Note> take() {
        var taken = waiting.stream()
                .map(note -> new Table.Note(number(note), List.of(Span.of(words(note)))))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        waiting.clear();
        return taken;
    }

    /// A number without words would tell the reader nothing: it is said that they are missing.
    private String words(Note note) {
        String words = wording.words(note.text(), note.id().value());
        if (!words.isBlank()) {
            return words;
        }
        wording.gap(Composed.Kind.NOTE, note.id().value());
        return wording.furniture("compose.note.unwritten");
    }

    private int number(Note note) {
        return numbers.computeIfAbsent(note.id(), _ -> next());
    }

    /// The number of a note that stands in text.
    int next() {
        return ++last;
    }
}
