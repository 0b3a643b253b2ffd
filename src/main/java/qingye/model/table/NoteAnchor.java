package qingye.model.table;

import java.time.Year;

import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;

/// What a note hangs on; its mark is printed there.
public sealed interface NoteAnchor {

    /// A section: the mark stands behind its heading.
    record OnSection(SectionId section) implements NoteAnchor {}

    /// A table: the mark stands behind its title.
    record OnTable(TableId table) implements NoteAnchor {}

    /// A row: the mark stands behind the indicator's name.
    record OnRow(TableId table, RowId row) implements NoteAnchor {}

    /// The unit of a row.
    record OnUnit(TableId table, RowId row) implements NoteAnchor {}

    /// One value.
    record OnCell(TableId table, RowId row, Year year) implements NoteAnchor {}
}
