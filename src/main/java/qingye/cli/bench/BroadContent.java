package qingye.cli.bench;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Profile;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;

/// A workspace far larger than any report: many tables of made-up indicators over ten years, in groups, reported by
/// many departments. The same sizes give the same content.
final class BroadContent {

    private static final int DEPARTMENTS = 40;
    private static final int ROWS_PER_GROUP = 5;
    private static final int LAST_YEAR = 2024;
    private static final List<Year> YEARS =
            IntStream.rangeClosed(LAST_YEAR - 9, LAST_YEAR).mapToObj(Year::of).toList();

    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<ValueKey, Value> values = new LinkedHashMap<>();
    private final Map<TableId, KpiTable> tables = new LinkedHashMap<>();
    private final Map<SectionId, Section> sections = new LinkedHashMap<>();
    private final List<Outline.Entry> outline = new ArrayList<>();

    private BroadContent() {}

    /// @param count of indicators; each has a value in every one of ten years
    /// @param rows of each table
    static Snapshot of(int count, int rows) {
        var content = new BroadContent();
        for (int first = 0; first < count; first += rows) {
            content.table(first, Math.min(count, first + rows));
        }
        Snapshot blank = Snapshot.blank(YEARS.getLast());
        return new Snapshot(
                blank.organisation(), blank.report(), new Figures(content.indicators, content.values),
                new Tables(content.tables, Map.of()),
                new Chapters(new Outline(content.outline), content.sections, Map.of(), Map.of()));
    }

    private void table(int first, int end) {
        String number = Integer.toString(tables.size() + 1);
        var section = new SectionId("c" + number);
        var rows = new ArrayList<KpiRow>();
        for (int at = first; at < end; at++) {
            rows.add(row(at));
        }
        Localized<String> title = Localized.zh("Table " + number);
        sections.put(section, new Section(section, SectionRole.CHAPTER, title, List.of()));
        outline.add(new Outline.Entry(section, 1));
        var table = new TableId("t" + number);
        tables.put(table, new KpiTable(table, section, title, YEARS, rows));
    }

    private KpiRow row(int at) {
        var id = new IndicatorId("X.%05d".formatted(at));
        String department = "Department " + (at % DEPARTMENTS + 1);
        indicators.put(id, new Indicator(
                id, Localized.zh("Indicator " + at), Localized.zh(at % 2 == 0 ? "t" : "MWh"), at % 3,
                Localized.none(), Profile.BLANK.withOwner(department), Optional.empty()));
        for (Year year : YEARS) {
            BigDecimal exact = BigDecimal.valueOf(1_000L * at + year.getValue(), at % 3);
            values.put(new ValueKey(id, year), new Value.Amount(exact, at % 3, true));
        }
        Localized<String> group = Localized.zh("Group " + at / ROWS_PER_GROUP);
        return new KpiRow(new RowId("r" + at), group, Localized.none(), id);
    }
}
