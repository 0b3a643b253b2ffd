package qingye.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.NoteId;
import qingye.model.id.TableId;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;

/// All KPI tables and the notes hung on them.
public record Tables(Map<TableId, KpiTable> tables, Map<NoteId, Note> notes) {

    public Tables {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /// The table with that id.
    public Optional<KpiTable> table(TableId id) {
        return Optional.ofNullable(tables.get(id));
    }
}
