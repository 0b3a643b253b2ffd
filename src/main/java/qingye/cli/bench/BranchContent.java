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

/// A workspace of many branches, whose tables hold what reports hold and follow from each other like there, so that
/// there is something to check. The same sizes give the same content.
final class BranchContent {

    private static final int LAST_YEAR = 2024;
    private static final List<Year> YEARS =
            IntStream.rangeClosed(LAST_YEAR - 9, LAST_YEAR).mapToObj(Year::of).toList();
    private static final SectionId SECTION = new SectionId("branches");

    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<ValueKey, Value> values = new LinkedHashMap<>();
    private final Map<TableId, KpiTable> tables = new LinkedHashMap<>();

    private final List<BranchRow> plan = BranchRow.all();

    private BranchContent() {}

    /// @param count of branches, each with fifty rows over ten years
    /// @param perTable how many stand in one table
    static Snapshot of(int count, int perTable) {
        var content = new BranchContent();
        for (int first = 0; first < count; first += perTable) {
            content.table(first, Math.min(count, first + perTable));
        }
        Snapshot blank = Snapshot.blank(YEARS.getLast());
        var section = new Section(SECTION, SectionRole.CHAPTER, Localized.zh("Branches"), List.of());
        return new Snapshot(
                blank.organisation(), blank.report(), new Figures(content.indicators, content.values),
                new Tables(content.tables, Map.of()),
                new Chapters(
                        new Outline(List.of(new Outline.Entry(SECTION, 1))), Map.of(SECTION, section), Map.of(),
                        Map.of()));
    }

    private void table(int first, int end) {
        var rows = new ArrayList<KpiRow>();
        for (int branch = first; branch < end; branch++) {
            Map<String, List<BigDecimal>> figures = Branch.figures(plan, branch, YEARS.size());
            for (BranchRow row : plan) {
                rows.add(row(row, Branch.name(branch), figures.getOrDefault(row.key(), List.of())));
            }
        }
        var id = new TableId("t" + (tables.size() + 1));
        tables.put(id, new KpiTable(id, SECTION, Localized.zh("Branch " + Branch.name(first)), YEARS, rows));
    }

    private KpiRow row(BranchRow row, String branch, List<BigDecimal> figures) {
        var id = new IndicatorId("B.%05d".formatted(indicators.size()));
        indicators.put(id, new Indicator(
                id, Localized.zh(row.name().replace("{0}", branch)), Localized.zh(row.unit()), row.decimals(),
                Localized.none(), Profile.BLANK,
                Optional.empty()));
        for (int at = 0; at < YEARS.size(); at++) {
            values.put(
                    new ValueKey(id, YEARS.get(at)), new Value.Amount(figures.get(at), row.decimals(), true));
        }
        Localized<String> group =
                row.group().isEmpty() ? Localized.none() : Localized.zh(row.group().replace("{0}", branch));
        return new KpiRow(new RowId("r" + indicators.size()), group, Localized.none(), id);
    }
}
