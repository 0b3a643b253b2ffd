package qingye.compose;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.block.Block;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Exchange;
import qingye.model.report.Listing;
import qingye.model.report.Organisation;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A report of one chapter and one table, to try composing on.
final class SmallReport {

    static final Year Y2023 = Year.of(2023);
    static final Year Y2024 = Year.of(2024);
    static final TableId STAFF = new TableId("staff");
    static final SectionId CHAPTER = new SectionId("people");
    static final SectionId APPENDIX = new SectionId("appendix");

    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<ValueKey, Value> values = new LinkedHashMap<>();
    private final List<KpiRow> rows = new ArrayList<>();
    private final Map<BlockId, Block> blocks = new LinkedHashMap<>();
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();

    SmallReport() {
        row("total", "", "员工总数", "人");
        row("male", "按性别分类", "男性", "人");
        row("female", "按性别分类", "女性", "人");
        row("hours", "", "培训总时长", "小时");
        row("male-hours", "按性别分类", "男性培训时长", "小时");
        value("total", Y2023, "2975", true);
        value("total", Y2024, "2974", true);
        value("male", Y2024, "1625", true);
        value("female", Y2024, "1349", true);
        value("hours", Y2024, "194202.50", true);
    }

    void row(String code, String group, String name, String unit) {
        var id = new IndicatorId(code);
        Localized<String> printedUnit = Localized.zh(unit).with(Language.EN, unit.equals("人") ? "people" : "hours");
        indicators.put(
                id,
                new Indicator(
                        id, Localized.zh(name).with(Language.EN, "EN " + code), printedUnit, 0, Localized.none()));
        Localized<String> label = group.isEmpty() ? Localized.none() : Localized.zh(group);
        rows.add(new KpiRow(new RowId(code), label, Localized.none(), id));
    }

    void value(String code, Year year, String number, boolean grouped) {
        var exact = new BigDecimal(number);
        values.put(new ValueKey(new IndicatorId(code), year), new Value.Amount(exact, exact.scale(), grouped));
    }

    void note(String id, String text, NoteAnchor... anchors) {
        notes.put(new NoteId(id), new Note(new NoteId(id), List.of(anchors), Localized.zh(text)));
    }

    void paragraph(String id, String form) {
        add(new Block.Paragraph(
                new BlockId(id), Block.Paragraph.Style.BODY, Localized.zh(LineForm.read(form))));
    }

    void add(Block block) {
        blocks.put(block.id(), block);
    }

    Snapshot snapshot() {
        var table = new KpiTable(STAFF, APPENDIX, Localized.zh("员工表"), List.of(Y2023, Y2024), rows);
        var printed = new Block.KpiTableBlock(new BlockId("staff-block"), STAFF, List.of());
        var all = new LinkedHashMap<>(blocks);
        all.put(printed.id(), printed);
        var sections = Map.of(
                CHAPTER,
                new Section(CHAPTER, SectionRole.CHAPTER, Localized.zh("员工与责任"), List.copyOf(blocks.keySet())),
                APPENDIX,
                new Section(APPENDIX, SectionRole.APPENDIX, Localized.zh("附录"), List.of(printed.id())));
        return new Snapshot(
                new Organisation(
                        Localized.zh("示例证券股份有限公司"), Localized.zh("示例证券"),
                        List.of(new Listing(Exchange.SZSE, "000000"))),
                new Report(Localized.zh("可持续发展报告"), Y2024, Language.ZH_HANS),
                new Figures(indicators, values),
                new Tables(Map.of(STAFF, table), notes),
                new Chapters(
                        new Outline(List.of(new Outline.Entry(CHAPTER, 1), new Outline.Entry(APPENDIX, 1))),
                        sections, all, Map.of()));
    }

    Composed compose(Language language) {
        return compose(Request.Part.REPORT, language);
    }

    Composed compose(Request.Part part, Language language) {
        return ReportComposer.compose(snapshot(), new Request(part, language, Instant.EPOCH));
    }
}
