package qingye.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Qualifier;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.indicator.ValueReader;
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

/// The tables of the sample as content to show: indicators `i1`, `i2`, … in the order of the rows, tables `t1`, `t2`, …
public final class SampleContent {

    private final Map<String, SectionId> sections = new LinkedHashMap<>();
    private final List<Outline.Entry> outline = new ArrayList<>();
    private final Map<SectionId, Section> written = new LinkedHashMap<>();
    private final Map<String, KpiTable> tables = new LinkedHashMap<>();
    private final Map<String, IndicatorId> codes = new LinkedHashMap<>();
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<ValueKey, Value> values = new LinkedHashMap<>();

    private SampleContent() {}

    /// The content, read anew.
    public static Snapshot snapshot() {
        var in = Objects.requireNonNull(SampleContent.class.getResourceAsStream("/templates/sample/kpi.csv"));
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
            var content = new SampleContent();
            format.parse(reader).forEach(content::add);
            return content.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord line) {
        SectionId section = section(line.get("section"));
        String tableKey = line.get("section") + "|" + line.get("table");
        var known = tables.get(tableKey);
        var table = known != null
                ? known
                : new KpiTable(new TableId("t" + (tables.size() + 1)), section, Localized.zh(line.get("table")),
                        List.of(Year.of(2022), Year.of(2023), Year.of(2024)), List.of());
        tables.put(tableKey, table);
        String rowKey = tableKey + "|" + line.get("group") + "|" + line.get("subgroup") + "|" + line.get("indicator")
                + "|" + line.get("unit");
        if (!codes.containsKey(rowKey)) {
            var id = new IndicatorId("i" + (codes.size() + 1));
            codes.put(rowKey, id);
            indicators.put(id, new Indicator(id, Localized.zh(line.get("indicator")), Localized.zh(line.get("unit")),
                    0, Localized.zh("按统计年度末口径汇总的" + line.get("indicator") + "。")));
            var rows = new ArrayList<>(table.rows());
            rows.add(new KpiRow(new RowId("r" + codes.size()), label(line.get("group")), label(line.get("subgroup")),
                    id));
            tables.put(tableKey, new KpiTable(table.id(), section, table.title(), table.years(), rows));
        }
        var read = ValueReader.read(line.get("value"), line.get("unit"));
        if (read instanceof ValueReader.Read(Value value) && !(value instanceof Value.Empty)) {
            var id = Objects.requireNonNull(codes.get(rowKey));
            values.put(new ValueKey(id, Year.parse(line.get("year"))), value);
        }
    }

    private static Localized<String> label(String text) {
        return text.isEmpty() ? Localized.none() : Localized.zh(text);
    }

    private SectionId section(String path) {
        String sofar = "";
        int level = 0;
        SectionId last = new SectionId("s0");
        for (String title : path.split("/")) {
            sofar = sofar + "/" + title;
            level++;
            var known = sections.get(sofar);
            if (known == null) {
                known = new SectionId("s" + (sections.size() + 1));
                sections.put(sofar, known);
                outline.add(new Outline.Entry(known, level));
                written.put(known, new Section(known, SectionRole.APPENDIX, Localized.zh(title), List.of()));
            }
            last = known;
        }
        return last;
    }

    private Snapshot result() {
        var first = new IndicatorId("i1");
        var paragraph = new Block.Paragraph(new BlockId("b1"), Block.Paragraph.Style.BODY,
                Localized.zh(new Line(List.of(
                        Inline.of("报告期内排放 "),
                        new Inline.Figure(new ValueKey(first, Year.of(2024)), java.util.OptionalInt.empty(), true,
                                Qualifier.NONE)))));
        var chapter = new SectionId("c1");
        written.put(chapter, new Section(chapter, SectionRole.CHAPTER, Localized.zh("环境"), List.of(paragraph.id())));
        outline.addFirst(new Outline.Entry(chapter, 1));
        var byId = new LinkedHashMap<TableId, KpiTable>();
        tables.values().forEach(table -> byId.put(table.id(), table));
        var firstTable = tables.values().iterator().next();
        var note = new Note(new NoteId("n1"),
                List.of(new NoteAnchor.OnCell(firstTable.id(), firstTable.rows().getFirst().id(), Year.of(2023))),
                Localized.zh("统计口径自 2023 年起包含子公司。"));
        return new Snapshot(
                new Organisation(Localized.zh("示例证券股份有限公司"), Localized.zh("示例证券"), List.of()),
                new Report(Localized.zh("可持续发展报告"), Year.of(2024), Language.ZH_HANS),
                new Figures(indicators, values),
                new Tables(byId, Map.of(note.id(), note)),
                new Chapters(new Outline(outline), written, Map.of(paragraph.id(), paragraph), Map.of()));
    }

    /// The value of that indicator and year.
    public static ValueKey key(int indicator, int year) {
        return new ValueKey(new IndicatorId("i" + indicator), Year.of(year));
    }

    /// The table with that number.
    public static Optional<KpiTable> table(Snapshot snapshot, int number) {
        return snapshot.tables().table(new TableId("t" + number));
    }
}
