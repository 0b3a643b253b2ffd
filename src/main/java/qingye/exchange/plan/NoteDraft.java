package qingye.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import qingye.edit.Edit;
import qingye.exchange.source.NoteMark;
import qingye.exchange.source.SourceLine;
import qingye.model.id.FreeIds;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The notes an import hangs on sections, tables, rows and cells: one per number of the source. A note
/// that hangs at those places already is the one meant; the numbers themselves are not kept, for notes are numbered
/// through the whole report when it is printed.
final class NoteDraft {

    private final Collection<Note> present;
    private final Language language;
    private final Map<Integer, String> texts;
    private final Map<Integer, Set<NoteAnchor>> byNumber = new TreeMap<>();

    /// @param language of the texts
    /// @param texts what the source says of its notes, by their numbers
    NoteDraft(Collection<Note> present, Language language, Map<Integer, String> texts) {
        this.present = present;
        this.language = language;
        this.texts = texts;
    }

    /// Collects where the numbers of one row hang.
    void put(SourceLine.Figure figure, SectionId section, TableId table, RowId row) {
        for (NoteMark mark : figure.notes()) {
            NoteAnchor anchor = switch (mark.level()) {
                case SECTION -> new NoteAnchor.OnSection(section);
                case TABLE -> new NoteAnchor.OnTable(table);
                case ROW, CODE -> new NoteAnchor.OnRow(table, row);
                case UNIT -> new NoteAnchor.OnUnit(table, row);
                case CELL -> new NoteAnchor.OnCell(table, row, figure.year());
            };
            byNumber.computeIfAbsent(mark.number(), _ -> new LinkedHashSet<>()).add(anchor);
        }
    }

    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        var ids = new FreeIds("N", present.stream().map(note -> note.id().value()));
        Map<NoteAnchor, List<Note>> index = index();
        var meant = new HashSet<NoteId>();
        byNumber.forEach((number, anchors) -> {
            String text = texts.getOrDefault(number, "");
            Optional<Note> known = find(anchors, text, index, meant);
            known.ifPresent(note -> meant.add(note.id()));
            if (known.isEmpty()) {
                var note = new Note(new NoteId(ids.next()), List.copyOf(anchors), worded(Localized.none(), text));
                edits.add(new Edit.SetNote(note.id(), Optional.empty(), Optional.of(note)));
            } else {
                Note before = known.get();
                var more = new LinkedHashSet<>(before.anchors());
                more.addAll(anchors);
                var after = new Note(before.id(), List.copyOf(more), worded(before.text(), text));
                if (!after.equals(before)) {
                    edits.add(new Edit.SetNote(before.id(), known, Optional.of(after)));
                }
            }
        });
        return edits;
    }

    /// The words of a note after the source was heard; where it says nothing, or the same, they stay.
    private Localized<String> worded(Localized<String> words, String text) {
        boolean same = text.isEmpty() || words.best(language).equals(Optional.of(text));
        return same ? words : words.with(language, text);
    }

    /// The note that hangs just there, best one that says the same; else one that hangs there and elsewhere; else one
    /// that hangs at some of the places and nowhere else.
    private Optional<Note> find(
            Set<NoteAnchor> anchors, String text, Map<NoteAnchor, List<Note>> index, Set<NoteId> meant) {
        var candidates = new LinkedHashMap<NoteId, Note>();
        for (NoteAnchor anchor : anchors) {
            for (Note note : index.getOrDefault(anchor, List.of())) {
                if (!meant.contains(note.id())) {
                    candidates.put(note.id(), note);
                }
            }
        }
        Optional<Note> exact = Optional.empty();
        Optional<Note> around = Optional.empty();
        Optional<Note> within = Optional.empty();
        for (Note note : candidates.values()) {
            boolean all = note.anchors().containsAll(anchors);
            boolean only = anchors.containsAll(note.anchors());
            if (all && only && worded(note.text(), text).equals(note.text())) {
                return Optional.of(note);
            }
            exact = exact.or(() -> all && only ? Optional.of(note) : Optional.empty());
            around = around.or(() -> all ? Optional.of(note) : Optional.empty());
            within = within.or(() -> only ? Optional.of(note) : Optional.empty());
        }
        var nearest = around.isPresent() ? around : within;
        return exact.isPresent() ? exact : nearest;
    }

    private Map<NoteAnchor, List<Note>> index() {
        var index = new HashMap<NoteAnchor, List<Note>>();
        for (Note note : present) {
            for (NoteAnchor anchor : note.anchors()) {
                index.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(note);
            }
        }
        return index;
    }
}
