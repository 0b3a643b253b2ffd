package qingye.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.block.Block;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.factor.FactorSlot;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.id.EvidenceId;
import qingye.model.id.FactorId;
import qingye.model.id.FindingId;
import qingye.model.id.IndicatorId;
import qingye.model.id.RelationId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;

class NextYearTest {

    private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");
    private static final Standing LOCKED = new Standing.Locked("周", AT);
    private static final Standing EARLIER = new Standing.Locked("吴", Instant.EPOCH);
    private static final IndicatorId WATER = new IndicatorId("E.water");
    private static final TableId TABLE = new TableId("T1");
    private static final BlockId BLOCK = new BlockId("B1");
    private static final Localized<String> BOUNDARY = Localized.zh("公司本部");

    private static ValueKey water(int year) {
        return new ValueKey(WATER, Year.of(year));
    }

    private static List<Year> years(Integer... years) {
        return Arrays.stream(years).map(Year::of).toList();
    }

    private static Value amount(int number) {
        return new Value.Amount(BigDecimal.valueOf(number), 0, false);
    }

    private static Snapshot report(List<Year> columns, List<Year> printed) {
        var indicator = new Indicator(WATER, Localized.zh("用水量"), Localized.zh("吨"), 0, Localized.none());
        var values = new LinkedHashMap<ValueKey, Value>();
        for (int year = 2022; year <= 2025; year++) {
            values.put(water(year), amount(year));
        }
        var full = new Dossier(
                new Standing.Confirmed("吴", Instant.EPOCH), BOUNDARY, "水表", List.of(new EvidenceId("e")),
                Optional.empty(), Optional.empty(), Map.of(new FactorSlot("grid.location"), new FactorId("f")));
        var dossiers = Map.of(water(2022), Dossier.BLANK.with(EARLIER), water(2024), full);
        var table = new KpiTable(TABLE, new SectionId("s"), Localized.zh("水资源"), columns, List.of());
        Snapshot blank = Snapshot.blank(Year.of(2024));
        return new Snapshot(
                blank.organisation(), blank.report(),
                new Figures(Map.of(WATER, indicator), values, dossiers, Map.of(), Map.of()),
                new Tables(Map.of(TABLE, table), Map.of()),
                new Chapters(
                        Outline.EMPTY, Map.of(), Map.of(BLOCK, new Block.KpiTableBlock(BLOCK, TABLE, printed)),
                        Map.of()));
    }

    private static Snapshot rolled(Snapshot before) {
        return Application.apply(before, NextYear.of(before, "周", AT, (_, _) -> true));
    }

    private static List<Year> columns(Snapshot snapshot) {
        return snapshot.tables().table(TABLE).orElseThrow().years();
    }

    private static List<Year> columnsAfter(Integer... before) {
        return columns(rolled(report(years(before), List.of())));
    }

    @Test
    void theNewYearTakesThePlaceOfTheOldestColumn() {
        Snapshot after = rolled(report(years(2022, 2023, 2024), years(2024)));
        assertThat(after.report().year()).isEqualTo(Year.of(2025));
        assertThat(columns(after)).isEqualTo(years(2023, 2024, 2025));
        assertThat(after.chapters().blocks().get(BLOCK))
                .isEqualTo(new Block.KpiTableBlock(BLOCK, TABLE, years(2025)));
        assertThat(after.figures().value(water(2022))).isEqualTo(amount(2022));
    }

    @Test
    void columnsStayInTheirOrderAndTablesWithoutTheReportYearAsTheyAre() {
        assertThat(columnsAfter(2024, 2023, 2022)).isEqualTo(years(2025, 2024, 2023));
        assertThat(columnsAfter(2024)).isEqualTo(years(2025));
        assertThat(columnsAfter(2021, 2022)).isEqualTo(years(2021, 2022));
        assertThat(columnsAfter(2024, 2025)).isEqualTo(years(2024, 2025));
        assertThat(columnsAfter()).isEmpty();
    }

    @Test
    void whatWasPublishedIsLockedOnceAndWhatIsNewStaysOpen() {
        Figures after = rolled(report(years(2023, 2024), List.of())).figures();
        assertThat(after.dossier(water(2022)).standing()).isEqualTo(EARLIER);
        assertThat(after.dossier(water(2023))).isEqualTo(Dossier.BLANK.with(LOCKED));
        assertThat(after.dossier(water(2024)).standing()).isEqualTo(LOCKED);
        assertThat(after.dossier(water(2024)).source()).isEqualTo("水表");
        assertThat(after.dossiers()).doesNotContainKey(water(2021));
    }

    @Test
    void onlyTheBoundaryGoesOnIntoTheNewYear() {
        Figures after = rolled(report(years(2023, 2024), List.of())).figures();
        assertThat(after.dossier(water(2025))).isEqualTo(Dossier.BLANK.withBoundary(BOUNDARY));
    }

    /// An explanation dies by itself once the figures it was about are others; until then the past keeps it.
    @Test
    void whatWasDecidedAboutChecksStays() {
        Snapshot before = report(years(2022, 2023, 2024), List.of());
        var decided = new Scrutiny(
                Map.of(new FindingId("movement.water"), new Waiver("新园区投产", "吴", Instant.EPOCH, "2,024")),
                Map.of(new RelationId("sum.water"), Verdict.DISMISSED),
                Map.of(Rule.MOVEMENT, RuleSetting.USUAL.with(false)));
        var checked = new Snapshot(
                before.organisation(), before.report(), before.figures(), before.tables(), before.chapters(),
                before.registers(), before.materiality(), decided);
        assertThat(rolled(checked).scrutiny()).isEqualTo(decided);
    }

    @Test
    void keepsWhatSectionsSaidBesideThem() {
        Snapshot before = report(years(2023, 2024), List.of());
        var id = new SectionId("s");
        var block = new Block.Paragraph(new BlockId("p"), Block.Paragraph.Style.BODY,
                Localized.zh(LineForm.read("用水 {E.water@2024}\\n又一行")));
        var section = new Section(id, SectionRole.CHAPTER, Localized.zh("水"), List.of(block.id(), BLOCK));
        Snapshot written = Application.apply(before, new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block)),
                new Edit.SetSection(id, Optional.empty(), Optional.of(section)))));
        assertThat(rolled(written).chapters().section(id).orElseThrow().profile().earlier())
                .isEqualTo(Localized.zh("用水 {E.water@2024}\\n又一行"));
    }

    @Test
    void liveFiguresOfTheOldYearAreOfTheNextOne() {
        Snapshot before = report(years(2023, 2024), List.of());
        var id = new BlockId("p");
        var text = LineForm.read("{E.water@2024|unit}，较上年{E.water@2024/2023|percent}，较 2022 年"
                + "{E.water@2024/2022|percent}，三年合计 {E.water@2022-2024}，上年 {E.water@2023}");
        var block = new Block.Paragraph(id, Block.Paragraph.Style.BODY, Localized.zh(text));
        var chart = new Block.ChartBlock(new BlockId("c"), Block.ChartBlock.Kind.BAR, List.of(WATER),
                years(2023, 2024), Localized.none());
        Snapshot written = Application.apply(before, new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetBlock(id, Optional.empty(), Optional.of(block)),
                new Edit.SetBlock(chart.id(), Optional.empty(), Optional.of(chart)))));
        var wanted = LineForm.read("{E.water@2025|unit}，较上年{E.water@2025/2024|percent}，"
                + "较 2022 年{E.water@2025/2022|percent}，三年合计 {E.water@2022-2025}，上年 {E.water@2023}");
        assertThat(rolled(written).chapters().blocks())
                .containsEntry(id, new Block.Paragraph(id, Block.Paragraph.Style.BODY, Localized.zh(wanted)))
                .containsEntry(chart.id(), new Block.ChartBlock(chart.id(), Block.ChartBlock.Kind.BAR, List.of(WATER),
                        years(2024, 2025), Localized.none()));
    }

    @Test
    void isUndoneAsOneStep() {
        Snapshot before = report(years(2022, 2023, 2024), years(2023, 2024));
        Edit.Batch roll = NextYear.of(before, "周", AT, (_, _) -> true);
        assertThat(roll.purpose()).isEqualTo(Edit.Purpose.ROLL);
        assertThat(Application.apply(Application.apply(before, roll), roll.inverse())).isEqualTo(before);
    }
}
