package qingye.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;

/// `note`, `note_text` and `note_anchor`.
record NoteTable(Handle handle) implements Shelf<NoteId, Note> {

    @Override
    public Map<NoteId, Note> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.value())).get(id));
    }

    private Map<NoteId, Note> read(String where, Map<String, String> bound) {
        String ofNote = where.replace("id =", "note =");
        var texts = new Texts<String>();
        handle.createQuery("select * from note_text" + ofNote)
                .bindMap(bound)
                .map((row, _) -> {
                    texts.add(row.getString("note"), Texts.language(row), row.getString("text"));
                    return row.getString("note");
                })
                .list();
        var anchors = new HashMap<String, List<NoteAnchor>>();
        handle.createQuery("select * from note_anchor" + ofNote + " order by note, position")
                .bindMap(bound)
                .map((row, _) -> anchors
                        .computeIfAbsent(row.getString("note"), _ -> new ArrayList<>())
                        .add(anchor(row)))
                .list();
        var all = new LinkedHashMap<NoteId, Note>();
        handle.createQuery("select id from note" + where + " order by position")
                .bindMap(bound)
                .mapTo(String.class)
                .forEach(id -> all.put(
                        new NoteId(id),
                        new Note(new NoteId(id), anchors.getOrDefault(id, List.of()), texts.of(id))));
        return all;
    }

    private static NoteAnchor anchor(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (kind.equals("SECTION")) {
            return new NoteAnchor.OnSection(new SectionId(row.getString("section")));
        }
        var table = new TableId(row.getString("kpi_table"));
        if (kind.equals("TABLE")) {
            return new NoteAnchor.OnTable(table);
        }
        var kpiRow = new RowId(row.getString("kpi_row"));
        return switch (kind) {
            case "ROW" -> new NoteAnchor.OnRow(table, kpiRow);
            case "UNIT" -> new NoteAnchor.OnUnit(table, kpiRow);
            case "CELL" -> new NoteAnchor.OnCell(table, kpiRow, Year.of(row.getInt("reporting_year")));
            default -> throw new IllegalArgumentException("unknown kind of anchor: " + kind);
        };
    }

    @Override
    public void insert(NoteId id, Note note) {
        handle.execute("insert into note (id) values (?)", id.value());
        insertParts(id, note);
    }

    @Override
    public void update(NoteId id, Note note) {
        handle.execute("delete from note_text where note = ?", id.value());
        handle.execute("delete from note_anchor where note = ?", id.value());
        insertParts(id, note);
    }

    @Override
    public void delete(NoteId id) {
        handle.execute("delete from note where id = ?", id.value());
    }

    private void insertParts(NoteId id, Note note) {
        note.text().byLanguage().forEach((language, text) -> handle.execute(
                "insert into note_text (note, language, text) values (?, ?, ?)", id.value(), language.tag(), text));
        for (int at = 0; at < note.anchors().size(); at++) {
            switch (note.anchors().get(at)) {
                case NoteAnchor.OnSection(var section) -> insert(id, at, "SECTION", section.value(), null, null, null);
                case NoteAnchor.OnTable(var table) -> insert(id, at, "TABLE", null, table, null, null);
                case NoteAnchor.OnRow(var table, var row) -> insert(id, at, "ROW", null, table, row, null);
                case NoteAnchor.OnUnit(var table, var row) -> insert(id, at, "UNIT", null, table, row, null);
                case NoteAnchor.OnCell(var table, var row, var year) -> insert(id, at, "CELL", null, table, row, year);
            }
        }
    }

    private void insert(
            NoteId note, int position, String kind, @Nullable String section, @Nullable TableId table,
            @Nullable RowId row, @Nullable Year year) {
        handle.execute(
                """
                insert into note_anchor (note, position, kind, section, kpi_table, kpi_row, reporting_year)
                values (?, ?, ?, ?, ?, ?, ?)""",
                note.value(),
                position,
                kind,
                section,
                table == null ? null : table.value(),
                row == null ? null : row.value(),
                year == null ? null : year.getValue());
    }
}
