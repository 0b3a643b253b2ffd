package qingye.workspace;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Qualifier;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.factor.Confidence;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.id.EvidenceId;
import qingye.model.id.FactorId;
import qingye.model.id.FindingId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RelationId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Pillar;
import qingye.model.indicator.Profile;
import qingye.model.indicator.Restatement;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.register.Entry;
import qingye.model.register.Register;
import qingye.model.report.CorePillar;
import qingye.model.report.Exchange;
import qingye.model.report.Listing;
import qingye.model.report.NumberStyle;
import qingye.model.report.Organisation;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.report.Stage;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Content for tests: something of every kind that a workspace can hold.
public final class Contents {

    /// The year every test workspace begins with.
    public static final Year YEAR = Year.of(2024);

    private static final IndicatorId STAFF = new IndicatorId("S.staff.total");
    private static final TableId TABLE = new TableId("staff");
    private static final SectionId SECTION = new SectionId("people");

    private Contents() {}

    /// The place of a value.
    public static ValueKey key(String code, int year) {
        return new ValueKey(new IndicatorId(code), Year.of(year));
    }

    /// A number with as many decimals printed as written.
    public static Value amount(String exact) {
        var number = new BigDecimal(exact);
        return new Value.Amount(number, Math.max(0, number.scale()), false);
    }

    /// Enters a value where there was none.
    public static Edit.SetValue enter(ValueKey key, Value value) {
        return new Edit.SetValue(key, Value.EMPTY, value);
    }

    /// Fills a blank workspace with something of every kind.
    public static Edit.Batch everything() {
        Snapshot blank = Snapshot.blank(YEAR);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.SetOrganisation(
                blank.organisation(),
                new Organisation(
                        localized("示例证券股份有限公司", "示例證券股份有限公司", "Example Securities Co., Ltd."),
                        Localized.zh("示例证券"),
                        List.of(new Listing(Exchange.SZSE, "000000"), new Listing(Exchange.HKEX, "00000")))));
        edits.add(new Edit.SetReport(
                blank.report(),
                new Report(localized("可持续发展报告", "可持續發展報告", "Sustainability report"), YEAR, Language.ZH_HANT,
                        NumberStyle.CLASSIC)));
        edits.addAll(figures());
        edits.addAll(tables());
        edits.addAll(chapters());
        edits.addAll(scrutiny());
        edits.addAll(Said.everything());
        return new Edit.Batch(Edit.Purpose.CREATE, edits);
    }

    private static List<Edit> figures() {
        var edits = new ArrayList<Edit>();
        edits.add(create(new Indicator(
                STAFF, localized("员工总数", "員工總數", "Staff"), Localized.zh("人"), 0,
                Localized.of(Language.EN, "At the end of the year"))));
        var profile = new Profile(
                Kind.COUNT, Optional.of(Pillar.SOCIAL), "员工权益", "人力资源部", "深交所指引", "每年一月向子公司收集");
        var formula = ((FormulaForm.Read) FormulaForm.read("sum({A.first}, {M.middle@-1}) * 2")).formula();
        edits.add(create(new Indicator(new IndicatorId("P.profiled"), Localized.zh("离职人数"), Localized.zh("人"), 0,
                Localized.none()).with(profile).with(Optional.of(formula))));
        for (String code : List.of("Z.last", "A.first", "M.middle")) {
            edits.add(create(new Indicator(
                    new IndicatorId(code), Localized.zh(code), Localized.none(), 2, Localized.none())));
        }
        edits.add(enter(key("S.staff.total", 2024), new Value.Amount(new BigDecimal("9467.00"), 2, true)));
        edits.add(enter(key("S.staff.total", 2023), new Value.Amount(new BigDecimal("9467.0049"), 1, false)));
        edits.add(enter(key("S.staff.total", 2022), new Value.Amount(new BigDecimal("1E+3"), 0, true)));
        edits.add(enter(key("Z.last", 2024), new Value.Amount(new BigDecimal("0"), 0, false)));
        edits.add(enter(key("Z.last", 2023), new Value.Amount(new BigDecimal("-0.0009"), 4, false)));
        edits.add(enter(key("A.first", 2024), new Value.Words("8.5（满分9分）")));
        edits.add(enter(key("A.first", 2023), new Value.Words("")));
        edits.add(enter(key("M.middle", 2024), new Value.NotApplicable("不适用", "本公司没有自有车辆")));
        edits.add(enter(key("M.middle", 2023), new Value.NotDisclosed("未披露")));
        var proof = new Evidence(new EvidenceId("ab12"), "电费单.pdf", 12_345);
        edits.add(new Edit.SetEvidence(proof.id(), Optional.empty(), Optional.of(proof)));
        edits.add(new Edit.SetDossier(
                key("S.staff.total", 2024), Dossier.BLANK,
                new Dossier(
                        new Standing.Locked("王芳", Instant.parse("2026-01-15T08:30:00.123Z")),
                        localized("含子公司", "含子公司", "With subsidiaries"), "人力资源系统", List.of(proof.id()),
                        Optional.of(new Restatement("9,466", "补报一家子公司", "")), Optional.of("系统未上线"),
                        Map.of(new FactorSlot("grid.location"), new FactorId("grid-2024-cn")))));
        var own = new EmissionFactor(
                new FactorId("own-steam"), new FactorSlot("steam.co2"), "own", "CN-GD", Optional.of(YEAR),
                new BigDecimal("0.1100"), "tCO2/GJ", "供热合同", "2024-05", Confidence.MEDIUM, "");
        edits.add(new Edit.SetFactor(own.id(), Optional.empty(), Optional.of(own)));
        edits.add(new Edit.SetDossier(
                key("Z.last", 2024), Dossier.BLANK,
                Dossier.BLANK.with(new Standing.Confirmed("李强", Instant.parse("2026-01-16T08:30:00Z")))));
        return edits;
    }

    private static List<Edit> tables() {
        var total = new KpiRow(new RowId("total"), Localized.none(), Localized.none(), STAFF);
        var men = new KpiRow(
                new RowId("men"), localized("按性别", "按性別", "By gender"), Localized.zh("男"), new IndicatorId("Z.last"));
        var again = new KpiRow(
                new RowId("again"), localized("按性别", "按性別", "By gender"), Localized.none(), new IndicatorId("A.first"));
        var table = new KpiTable(
                TABLE, SECTION, localized("员工", "員工", "Staff"), List.of(Year.of(2024), Year.of(2022), Year.of(2023)),
                List.of(total, men, again));
        var earlier = new KpiTable(new TableId("a-later-one"), SECTION, Localized.none(), List.of(), List.of());
        var note = new Note(
                new NoteId("note-1"),
                List.of(
                        new NoteAnchor.OnCell(TABLE, new RowId("men"), YEAR),
                        new NoteAnchor.OnSection(SECTION),
                        new NoteAnchor.OnTable(TABLE),
                        new NoteAnchor.OnRow(TABLE, new RowId("men")),
                        new NoteAnchor.OnUnit(TABLE, new RowId("total"))),
                Localized.zh("口径包括子公司。"));
        var bare = new Note(new NoteId("a-note"), List.of(), Localized.none());
        return List.of(
                new Edit.SetTable(table.id(), Optional.empty(), Optional.of(table)),
                new Edit.SetTable(earlier.id(), Optional.empty(), Optional.of(earlier)),
                new Edit.SetNote(note.id(), Optional.empty(), Optional.of(note)),
                new Edit.SetNote(bare.id(), Optional.empty(), Optional.of(bare)));
    }

    private static List<Edit> chapters() {
        var picture = new Asset("屋顶.png", "image/png", "no real picture".getBytes(StandardCharsets.UTF_8));
        List<Block> blocks = blocks(picture);
        var section = new Section(
                SECTION, SectionRole.CHAPTER, localized("员工", "員工", "People"), blocks.stream().map(Block::id).toList(),
                new SectionProfile(
                        "人力资源部", Stage.WRITTEN, OptionalInt.of(1500), true,
                        Set.of(CorePillar.METRICS, CorePillar.GOVERNANCE),
                        localized("写什么：\n员工。", "寫什麼", "What to write"),
                        localized("去年的**话**\n第二段", "去年的話", "Last year")));
        var deeper = new Section(new SectionId("about"), SectionRole.FRONT, Localized.none(), List.of());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.SetAsset(picture.id(), Optional.empty(), Optional.of(picture)));
        blocks.forEach(block -> edits.add(new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block))));
        edits.add(new Edit.SetSection(section.id(), Optional.empty(), Optional.of(section)));
        edits.add(new Edit.SetSection(deeper.id(), Optional.empty(), Optional.of(deeper)));
        var entry = new Entry(new EntryId("e-1"), Register.ENTITIES, 1, new Localized<>(Map.of(
                Language.ZH_HANS, List.of("示例|证券\\股份", "示例"), Language.EN, List.of("Example Securities", ""))));
        edits.add(new Edit.SetEntry(entry.id(), Optional.empty(), Optional.of(entry)));
        edits.add(new Edit.SetOutline(
                Outline.EMPTY,
                new Outline(List.of(new Outline.Entry(SECTION, 1), new Outline.Entry(new SectionId("about"), 2)))));
        return edits;
    }

    private static List<Edit> scrutiny() {
        var waiver = new Waiver(
                "海外子公司尚未纳入，\n下一年补齐", "王芳", Instant.parse("2026-01-17T08:30:00.123456789Z"), "9,467|Z.last@2024=0");
        var later = new Waiver("", "", Instant.EPOCH, "");
        return List.of(
                new Edit.SetWaiver(new FindingId("partition.z-last"), Optional.empty(), Optional.of(waiver)),
                new Edit.SetWaiver(new FindingId("mean.a-first"), Optional.empty(), Optional.of(later)),
                new Edit.SetVerdict(new RelationId("sum.z"), Optional.empty(), Optional.of(Verdict.ACCEPTED)),
                new Edit.SetVerdict(new RelationId("sum.a"), Optional.empty(), Optional.of(Verdict.DISMISSED)),
                new Edit.SetRule(Rule.SAMENESS, RuleSetting.USUAL, RuleSetting.USUAL.with(false)),
                new Edit.SetRule(
                        Rule.MOVEMENT, RuleSetting.USUAL,
                        RuleSetting.USUAL.with(Optional.of(new BigDecimal("5.50")))));
    }

    /// One block of every kind.
    public static List<Block> blocks(Asset picture) {
        var line = new Line(List.of(
                Inline.of("报告期末共有员工"),
                new Inline.Figure(key("S.staff.total", 2024), OptionalInt.of(1), true, Qualifier.ABOUT),
                new Inline.Text("，详见", Set.of(Inline.Mark.STRONG)),
                new Inline.Reference(SECTION)));
        var legend = localized("屋顶光伏", "屋頂光伏", "Roof").map(words -> new Block.Legend(words, "蓝色的板"));
        var grid = new Block.FreeTable.Grid(
                Line.of("分工"), List.of(List.of(Line.of("事项"), Line.of("部门")), List.of(line, Line.EMPTY)));
        return List.of(
                new Block.Paragraph(
                        new BlockId("p1"), Block.Paragraph.Style.LEAD,
                        Localized.zh(line).with(Language.EN, Line.of("Staff; see | there"))),
                new Block.Bullets(new BlockId("b1"), true, Localized.zh(List.of(line, Line.of("二")))),
                new Block.Callout(
                        new BlockId("c1"),
                        Localized.zh(new Block.Callout.Words(Line.of("报告期内，公司"), List.of(line)))),
                new Block.KpiTableBlock(new BlockId("k1"), TABLE, List.of(Year.of(2023), YEAR)),
                new Block.FreeTable(new BlockId("t1"), Localized.zh(grid)),
                new Block.Picture(new BlockId("i1"), picture.id(), 0.8, legend),
                new Block.ChartBlock(
                        new BlockId("d1"), Block.ChartBlock.Kind.STACKED, List.of(STAFF, new IndicatorId("Z.last")),
                        List.of(Year.of(2023), YEAR), legend),
                new Block.PageBreak(new BlockId("x1")));
    }

    /// Words in all three languages.
    private static Localized<String> localized(String simplified, String traditional, String english) {
        return new Localized<>(Map.of(
                Language.ZH_HANS, simplified, Language.ZH_HANT, traditional, Language.EN, english));
    }

    private static Edit create(Indicator indicator) {
        return new Edit.SetIndicator(indicator.id(), Optional.empty(), Optional.of(indicator));
    }
}
