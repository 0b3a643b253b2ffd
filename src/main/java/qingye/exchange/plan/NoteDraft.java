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
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Localized;

/// The notes an import hangs on sections, tables, rows and cells: one per number of the source, without text. A note
/// that hangs at those places already is the one meant; the numbers themselves are not kept, for notes are numbered
/// through the whole report when it is printed.
final class NoteDraft {

    private final Collection<Note> present;
    private final Map<Integer, Set<NoteAnchor>> byNumber = new TreeMap<>();

    NoteDraft(Collection<Note> present) {
        this.present = present;
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
        byNumber.values().forEach(anchors -> {
            Optional<Note> known = find(anchors, index, meant);
            known.ifPresent(note -> meant.add(note.id()));
            if (known.isEmpty()) {
                var note = new Note(new NoteId(ids.next()), List.copyOf(anchors), Localized.none());
                edits.add(new Edit.SetNote(note.id(), Optional.empty(), Optional.of(note)));
            } else if (!known.get().anchors().containsAll(anchors)) {
                Note before = known.get();
                var more = new LinkedHashSet<>(before.anchors());
                more.addAll(anchors);
                var after = new Note(before.id(), List.copyOf(more), before.text());
                edits.add(new Edit.SetNote(before.id(), known, Optional.of(after)));
            }
        });
        return edits;
    }

    /// The note that hangs just there; else one that hangs there and elsewhere; else one that hangs at some of the
    /// places and nowhere else.
    private static Optional<Note> find(
            Set<NoteAnchor> anchors, Map<NoteAnchor, List<Note>> index, Set<NoteId> meant) {
        var candidates = new LinkedHashMap<NoteId, Note>();
        for (NoteAnchor anchor : anchors) {
            for (Note note : index.getOrDefault(anchor, List.of())) {
                if (!meant.contains(note.id())) {
                    candidates.put(note.id(), note);
                }
            }
        }
        Optional<Note> around = Optional.empty();
        Optional<Note> within = Optional.empty();
        for (Note note : candidates.values()) {
            boolean all = note.anchors().containsAll(anchors);
            boolean only = anchors.containsAll(note.anchors());
            if (all && only) {
                return Optional.of(note);
            }
            around = around.or(() -> all ? Optional.of(note) : Optional.empty());
            within = within.or(() -> only ? Optional.of(note) : Optional.empty());
        }
        return around.isPresent() ? around : within;
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
