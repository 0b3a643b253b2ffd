package qingye.exchange.out;

import java.time.Year;
import java.util.List;

import qingye.exchange.source.NoteMark;
import qingye.model.indicator.Value;

/// A KPI table with all it says, in one language.
///
/// @param section the path of section titles, separated by `/`
/// @param marks of the notes on its section and on itself
/// @param notes those marked here first, by number
record PrintedTable(
        String section, String title, List<NoteMark> marks, List<Year> years, List<Row> rows, List<NoteText> notes) {

    PrintedTable {
        marks = List.copyOf(marks);
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// A row.
    ///
    /// @param code of the indicator
    /// @param values one per year
    /// @param marks of the notes on the row, its unit and its values; the latter with their years
    record Row(
            String group, String subgroup, String code, String name, String unit, List<Value> values,
            List<NoteMark> marks) {
        Row {
            values = List.copyOf(values);
            marks = List.copyOf(marks);
        }
    }

    /// What a note says; may be empty.
    record NoteText(int number, String text) {}
}
