package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

import qingye.calc.standard.StandardLibrary;
import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.answer.AnswerReading;
import qingye.exchange.answer.AnswerSheet;
import qingye.export.pdf.PdfExporter;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.NumberStyle;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// The indexes that two issuers published print again: the same rows in the same order under the same dimensions and
/// aspects, with every section that exists.
class PrintedCasesTest {

    private static final String REASON = "本公司沒有這類業務";

    private static List<List<String>> rows(String file) {
        try (var parser = CSVFormat.RFC4180.parse(
                Files.newBufferedReader(Path.of("src/test/resources/cases").resolve(file)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A report of these chapters, and an index into which the rows were pasted.
    private static Document entered(
            int year, Language language, List<String> titles, IndexKind kind, List<List<String>> rows) {
        Map<SectionId, Section> sections = new LinkedHashMap<>();
        List<Outline.Entry> entries = new ArrayList<>();
        String standard = kind.standard().orElseThrow();
        var index = new Block.Index(new BlockId("the-index"), kind, standard);
        for (String title : titles) {
            add(sections, entries, language, title, List.of());
        }
        add(sections, entries, language, "index", List.of(index.id()));
        Snapshot blank = Snapshot.blank(Year.of(year));
        var report = new Report(Localized.none(), Year.of(year), language, NumberStyle.NONE);
        var snapshot = new Snapshot(blank.organisation(), report, blank.figures(), blank.tables(),
                new Chapters(new Outline(entries), sections, Map.of(index.id(), index), Map.of()));
        AnswerReading.Read read = AnswerSheet.pasted(
                rows, snapshot, StandardLibrary.get().standard(standard).orElseThrow(), Progress.none());
        assertThat(read.isClean()).as("every row is understood").isTrue();
        Snapshot answered = Application.apply(
                snapshot, new Edit.Batch(Edit.Purpose.ANSWER, read.edits(snapshot)));
        return ReportComposer.compose(answered, new Request(Request.Part.REPORT, language, Instant.EPOCH)).document();
    }

    private static void add(Map<SectionId, Section> sections, List<Outline.Entry> entries, Language language,
            String title, List<BlockId> blocks) {
        var id = new SectionId("s" + entries.size());
        sections.put(id, new Section(id, SectionRole.CHAPTER, Localized.of(language, title), blocks));
        entries.add(new Outline.Entry(id, 1));
    }

    /// The tables of the index as the file has them.
    private static List<List<List<String>>> printed(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfExporter().write(document, bytes, Progress.none());
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            return PrintedTables.of(pdf);
        }
    }

    private static List<Table> composed(Document document) {
        return document.body().stream()
                .filter(Element.TableElement.class::isInstance)
                .map(element -> ((Element.TableElement) element).table())
                .toList();
    }

    private static List<String> standing(String targets, List<String> titles) {
        return Arrays.stream(targets.split("\\|")).filter(titles::contains).map(PrintedPages::solid).toList();
    }

    private static List<String> named(List<String> row) {
        return PrintedPages.named(row.getLast()).stream().map(PrintedPages.Named::title).toList();
    }

    @Test
    void theBrokersIndexPrintsItsTwentyOneRowsUnderTheirDimensions() throws IOException {
        List<List<String>> rows = rows("szse-broker-2024/index.csv");
        List<String> titles = rows("szse-broker-2024/outline.csv").stream().skip(1).map(List::getLast).toList();
        Document document = entered(2024, Language.ZH_HANS, titles, IndexKind.GUIDELINE_TOPICS, rows);

        List<List<String>> printed = printed(document).getFirst();
        assertThat(printed.getFirst()).containsExactly("维度", "议题", "对应报告内容");
        assertThat(printed).hasSize(22);
        for (int at = 1; at <= 21; at++) {
            List<String> row = rows.get(at);
            List<String> cells = printed.get(at);
            assertThat(PrintedPages.solid(cells.get(cells.size() - 2))).isEqualTo(row.get(1));
            assertThat(named(cells)).as(row.get(1)).isEqualTo(standing(row.get(2), titles));
            boolean opens = !row.getFirst().equals(rows.get(at - 1).getFirst());
            assertThat(cells).as(row.get(1)).hasSize(opens ? 3 : 2);
            if (opens) {
                assertThat(PrintedPages.solid(cells.getFirst())).isEqualTo(row.getFirst());
            }
        }
        assertThat(composed(document).getFirst().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == Table.Role.GROUP)
                .map(Table.Cell::rowSpan)).as("as many rows each as the issuer merged").containsExactly(8, 9, 4);
    }

    @Test
    void theLendersIndexPrintsItsFortyEightRowsByAspect() throws IOException {
        List<List<String>> rows = rows("hkex-lender-2023/index.csv").stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(2).equals("reason printed") ? REASON : row.get(2)))
                .toList();
        List<String> titles = List.of("共創綠色未來", "打造優質團隊", "共建行業生態", "推進科技賦能", "聚力金融消保",
                "保障信息安全", "夯實治理基礎", "履行社會責任", "附錄二：ESG量化績效");
        Document document = entered(2023, Language.ZH_HANT, titles, IndexKind.HKEX, rows);

        List<List<List<String>>> tables = printed(document);
        assertThat(tables).as("parts B and C").hasSize(2);
        List<List<String>> bands = tables.get(1).stream().skip(1).filter(row -> row.size() == 1).toList();
        assertThat(bands.stream().map(List::getFirst).map(PrintedPages::solid)).hasSize(14)
                .startsWith("主要範疇A環境", "層面A1排放物").endsWith("層面B8社區投資");
        List<List<String>> printed = tables.get(1).stream().skip(1).filter(row -> row.size() > 1).toList();
        assertThat(printed).hasSize(48);
        for (int at = 0; at < 48; at++) {
            List<String> row = rows.get(at + 1);
            List<String> cells = printed.get(at);
            String code = PrintedPages.solid(cells.getFirst());
            boolean general = row.getFirst().endsWith(" 一般披露");
            assertThat(general ? code + " " + cells.get(1).substring(0, 4) : code).isEqualTo(row.getFirst());
            assertThat(named(cells)).as(code).isEqualTo(standing(row.get(1), titles));
            if (row.get(2).equals(REASON)) {
                assertThat(PrintedPages.solid(cells.getLast())).isEqualTo(REASON);
                assertThat(PrintedPages.solid(cells.get(2))).isEqualTo("不適用");
            }
        }
        assertThat(Span.plain(composed(document).getFirst().caption())).isEqualTo("B部分 強制披露規定");
    }
}
