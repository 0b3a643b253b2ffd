package qingye.model.table;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.text.Localized;

/// A table of indicators over the years.
///
/// @param section the section of the report it belongs to
/// @param title printed above it
/// @param years its columns, in the order printed
/// @param rows in the order printed
public record KpiTable(
        TableId id, SectionId section, Localized<String> title, List<Year> years, List<KpiRow> rows) {

    public KpiTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /// The row with that id.
    public Optional<KpiRow> row(RowId row) {
        return rows.stream().filter(one -> one.id().equals(row)).findFirst();
    }

    /// The same under another title.
    public KpiTable withTitle(Localized<String> other) {
        return new KpiTable(id, section, other, years, rows);
    }

    /// The same with other columns.
    public KpiTable withYears(List<Year> others) {
        return new KpiTable(id, section, title, others, rows);
    }

    /// The same with other rows.
    public KpiTable withRows(List<KpiRow> others) {
        return new KpiTable(id, section, title, years, others);
    }
}
