package qingye.ui.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.SectionId;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The notes that are printed with a value: on the value itself, its row, its unit, its table and the section of that.
final class ValueNotes {

    private ValueNotes() {}

    /// What the mark of a note stands behind.
    enum Hook {
        CELL, ROW, UNIT, TABLE, SECTION
    }

    /// A note, and what it hangs on as seen from the value; if on several things, the nearest.
    record Seen(Note note, Hook hook) {

        /// Whether only its number would be printed.
        boolean isUnwritten() {
            return note.text().byLanguage().values().stream().allMatch(String::isBlank);
        }
    }

    /// Those of a value, the nearest first.
    static List<Seen> of(ValueKey key, Snapshot content) {
        var seen = new ArrayList<Seen>();
        Set<Note> met = new HashSet<>();
        for (Hook hook : Hook.values()) {
            Set<NoteAnchor> here = Set.copyOf(anchors(hook, key, content));
            for (Note note : content.tables().notes().values()) {
                if (note.anchors().stream().anyMatch(here::contains) && met.add(note)) {
                    seen.add(new Seen(note, hook));
                }
            }
        }
        return seen;
    }

    private static List<NoteAnchor> anchors(Hook hook, ValueKey key, Snapshot content) {
        if (hook == Hook.CELL) {
            return ValueNote.anchors(content, key);
        }
        var anchors = new ArrayList<NoteAnchor>();
        for (KpiTable table : content.tables().tables().values()) {
            List<KpiRow> rows = table.rows().stream().filter(row -> row.indicator().equals(key.indicator())).toList();
            if (!rows.isEmpty()) {
                switch (hook) {
                    case ROW -> rows.forEach(row -> anchors.add(new NoteAnchor.OnRow(table.id(), row.id())));
                    case UNIT -> rows.forEach(row -> anchors.add(new NoteAnchor.OnUnit(table.id(), row.id())));
                    case TABLE -> anchors.add(new NoteAnchor.OnTable(table.id()));
                    case SECTION -> around(table.section(), content)
                            .forEach(section -> anchors.add(new NoteAnchor.OnSection(section)));
                    case CELL -> throw new IllegalStateException("asked before");
                }
            }
        }
        return anchors;
    }

    /// The section and those it is part of.
    private static List<SectionId> around(SectionId section, Snapshot content) {
        var path = new ArrayList<SectionId>();
        int level = Integer.MAX_VALUE;
        boolean found = false;
        for (var entry : content.chapters().outline().entries().reversed()) {
            found |= entry.section().equals(section);
            if (found && entry.level() < level) {
                level = entry.level();
                path.add(entry.section());
            }
        }
        return path;
    }

    /// The edit that changes the words in one language; empty if they are that already.
    static Optional<Edit> write(Snapshot present, NoteId id, Language language, String words) {
        Optional<Note> before = Optional.ofNullable(present.tables().notes().get(id));
        Optional<Note> after = before.map(note -> new Note(
                id, note.anchors(), TypedWords.into(note.text(), language, words)));
        return before.equals(after) ? Optional.empty() : Optional.of(new Edit.SetNote(id, before, after));
    }

    /// The edit that takes a note away wherever its mark stands; empty if it is gone.
    static Optional<Edit> remove(Snapshot present, NoteId id) {
        return Optional.ofNullable(present.tables().notes().get(id))
                .map(note -> new Edit.SetNote(id, Optional.of(note), Optional.empty()));
    }

    /// The edit that hangs a new note on the value, its row, unit or table, wherever that is printed; empty without
    /// words or without such a place.
    static Optional<Edit> add(Snapshot present, ValueKey key, Hook hook, Language language, String words) {
        List<NoteAnchor> anchors = anchors(hook, key, present);
        if (words.isBlank() || anchors.isEmpty()) {
            return Optional.empty();
        }
        NoteId id = free(key, present.tables().notes());
        return Optional.of(new Edit.SetNote(
                id, Optional.empty(), Optional.of(new Note(id, anchors, Localized.of(language, words.strip())))));
    }

    /// The edit that tells of a change of unit, wherever the unit is printed; empty without words or such a place.
    static Optional<Edit> unit(Snapshot present, IndicatorId indicator, Language language, String words) {
        return add(present, new ValueKey(indicator, present.report().year()), Hook.UNIT, language, words);
    }

    /// Whether a note stands on the value, its row or its unit.
    static boolean isExplained(ValueKey key, Snapshot content) {
        return of(key, content).stream().anyMatch(seen -> !seen.isUnwritten() && switch (seen.hook()) {
            case CELL, ROW, UNIT -> true;
            case TABLE, SECTION -> false;
        });
    }

    private static NoteId free(ValueKey key, Map<NoteId, Note> taken) {
        NoteId id = ValueNote.id("note", key);
        for (int many = 2; taken.containsKey(id); many++) {
            id = ValueNote.id("note" + many, key);
        }
        return id;
    }
}
