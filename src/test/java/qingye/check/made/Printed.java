package qingye.check.made;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import qingye.check.Finding;
import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.indicator.ValueReader;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Localized;

/// A small workspace typed in by a test: rows as they would stand in print, by hand and not by chance.
public final class Printed {

    private static final SectionId SECTION = new SectionId("tables");

    private final List<Year> years;
    private final Map<TableId, KpiTable> tables = new LinkedHashMap<>();
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<ValueKey, Value> values = new LinkedHashMap<>();
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    private TableId current = new TableId("none");

    private Printed(List<Year> years) {
        this.years = years;
    }

    /// Nothing yet; every table will have these columns.
    public static Printed of(int... years) {
        return new Printed(Arrays.stream(years).mapToObj(Year::of).toList());
    }

    /// A table, `T1`, `T2` …; the rows that follow are its.
    public Printed table(String title) {
        current = new TableId("T" + (tables.size() + 1));
        tables.put(current, new KpiTable(current, SECTION, Localized.zh(title), years, List.of()));
        return this;
    }

    /// A row on its own.
    public Printed row(String name, String unit, String... printed) {
        return in("", name, unit, printed);
    }

    /// A row of a group, `T1.1`, `T1.2` …, which is the code of its indicator too.
    public Printed in(String group, String name, String unit, String... printed) {
        var code = new IndicatorId(current.value() + "." + (table().rows().size() + 1));
        indicators.put(code, new Indicator(code, Localized.zh(name), Localized.zh(unit), 0, Localized.none()));
        for (int at = 0; at < years.size(); at++) {
            Value value = ((ValueReader.Read) ValueReader.read(printed[at], unit)).value();
            if (!(value instanceof Value.Empty)) {
                values.put(new ValueKey(code, years.get(at)), value);
            }
        }
        KpiTable table = table();
        var rows = new ArrayList<>(table.rows());
        Localized<String> label = group.isEmpty() ? Localized.none() : Localized.zh(group);
        rows.add(new KpiRow(new RowId(code.code()), label, Localized.none(), code));
        tables.put(current, table.withRows(rows));
        return this;
    }

    /// A note that hangs on the last row.
    public Printed note(String text) {
        var id = new NoteId("N" + (notes.size() + 1));
        RowId last = table().rows().getLast().id();
        notes.put(id, new Note(id, List.of(new NoteAnchor.OnRow(current, last)), Localized.zh(text)));
        return this;
    }

    private KpiTable table() {
        return tables.getOrDefault(current, new KpiTable(current, SECTION, Localized.none(), years, List.of()));
    }

    /// All of it.
    public Snapshot snapshot() {
        Snapshot blank = Snapshot.blank(years.getLast());
        var section = new Section(SECTION, SectionRole.APPENDIX, Localized.zh("绩效表"), List.of());
        var chapters = new Chapters(
                new Outline(List.of(new Outline.Entry(SECTION, 1))), Map.of(SECTION, section), Map.of(), Map.of());
        return new Snapshot(
                blank.organisation(), blank.report(), new Figures(indicators, values), new Tables(tables, notes),
                chapters);
    }

    /// The findings on it that say this.
    public List<Finding> found(String key) {
        return found(snapshot(), key);
    }

    /// The findings on a workspace that say this: the key of the sentence, or its beginning up to a full stop.
    public static List<Finding> found(Snapshot snapshot, String key) {
        return all(snapshot)
                .filter(one -> one.message().key().equals(key) || one.message().key().startsWith(key + "."))
                .toList();
    }

    private static Stream<Finding> all(Snapshot snapshot) {
        return Checks.of(snapshot).open().stream();
    }
}
