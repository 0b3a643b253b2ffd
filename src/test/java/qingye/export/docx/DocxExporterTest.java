package qingye.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.document.Bytes;
import qingye.document.Chart;
import qingye.document.Cover;
import qingye.document.Document;
import qingye.document.Drawing;
import qingye.document.Element;
import qingye.document.Info;
import qingye.document.Labels;
import qingye.document.SampleDocument;
import qingye.document.Span;
import qingye.document.Table;
import qingye.task.Cancelled;
import qingye.task.Progress;

class DocxExporterTest {

    private static WrittenFile sample = new WrittenFile(Bytes.of(new byte[0]));

    @BeforeAll
    static void write() throws IOException {
        sample = WrittenFile.of(SampleDocument.create());
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        assertThat(WrittenFile.of(SampleDocument.create()).bytes()).isEqualTo(sample.bytes());
    }

    @Test
    void isValidInEveryPart() throws IOException {
        try (XWPFDocument file = sample.open()) {
            assertValid("document", file.getDocument());
            file.getStyles().getStyles().forEach(style -> assertValid(style.getStyleId(), style.getCTStyle()));
            file.getNumbering().getAbstractNums().forEach(list -> assertValid("list", list.getCTAbstractNum()));
            file.getNumbering().getNums().forEach(list -> assertValid("list", list.getCTNum()));
            file.getHeaderList().forEach(header -> assertValid("header", header._getHdrFtr()));
            file.getFooterList().forEach(footer -> assertValid("footer", footer._getHdrFtr()));
            file.getCharts().forEach(chart -> assertValid("chart", chart.getCTChartSpace()));
            assertValid("settings", file.getSettings().getCTSettings());
        }
    }

    @Test
    void printsEveryCellOfEveryTableInItsPlace() throws IOException {
        List<Table> tables = SampleDocument.create().body().stream()
                .filter(Element.TableElement.class::isInstance)
                .map(element -> ((Element.TableElement) element).table())
                .toList();
        try (XWPFDocument file = sample.open()) {
            List<XWPFTable> written = file.getTables().stream()
                    .filter(table -> List.of("ReportTable", "PlainTable").contains(table.getStyleID())).toList();
            assertThat(written).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                for (int row = 0; row < tables.get(i).rows().size(); row++) {
                    var expected = tables.get(i).rows().get(row).cells().stream()
                            .map(cell -> words(cell.spans())).toList();
                    var found = written.get(i).getRow(row).getTableCells().stream()
                            .filter(cell -> !continues(cell))
                            .map(DocxExporterTest::lines).toList();
                    assertThat(found).as("table " + i + ", row " + row).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void repeatsHeaderRowsAndKeepsRowsWhole() throws IOException {
        try (XWPFDocument file = sample.open()) {
            XWPFTable staff = file.getTables().getLast();
            assertThat(staff.getRow(0).isRepeatHeader()).isTrue();
            assertThat(staff.getRow(1).isRepeatHeader()).isFalse();
            assertThat(staff.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(staff.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(6);
        }
    }

    @Test
    void keepsLiveFiguresAsControlsWithTheirKey() throws IOException {
        String body = sample.part("word/document.xml");
        assertThat(body).contains("<w:alias w:val=\"ghg.total@2024\"/><w:tag w:val=\"ghg.total@2024\"/>");
        assertThat(body).containsPattern("<w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"LiveFigure\"/>"
                + "(<w:b/><w:bCs/>)?</w:rPr><w:t>6,557.48</w:t></w:r></w:sdtContent>");
        assertThat(body).as("no control around whole paragraphs: LibreOffice repeats them")
                .doesNotContain("<w:sdtContent><w:p>", "<w:sdtContent><w:tbl>");
    }

    @Test
    void setsAMarkedFigureInItsControlToo() throws IOException {
        var figure = new Span.Figure("42", "answer@2024", Set.of(Span.Mark.STRONG));
        String body = written(new Element.Paragraph("p", Element.Paragraph.Style.BODY, List.of(figure)))
                .part("word/document.xml");
        assertThat(body).contains("<w:sdtPr><w:rPr><w:b/><w:bCs/></w:rPr>");
        assertThat(body).contains("<w:rStyle w:val=\"LiveFigure\"/><w:b/><w:bCs/>");
    }

    @Test
    void listsTheHeadingsInAContentsField() throws IOException {
        assertThat(sample.contents()).extracting(WrittenFile.Line::title)
                .isEqualTo(SampleDocument.create().headings(2).stream().map(Element.Heading::line).toList());
        assertThat(sample.contents()).extracting(WrittenFile.Line::page).isSorted().startsWith(3);
        assertThat(sample.part("word/document.xml")).contains(" TOC \\o \"1-2\" \\h ");
    }

    @Test
    void leadsEveryReferenceToABookmark() throws IOException {
        String body = sample.part("word/document.xml");
        var marks = new HashSet<String>();
        for (String name : found(body, "<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"")) {
            assertThat(marks.add(name)).as(name).isTrue();
            assertThat(name).hasSizeLessThanOrEqualTo(40);
        }
        assertThat(marks).contains("blk_appendix", "blk_environment_dchart", "blk_appendix_dstaff");
        assertThat(found(body, "<w:hyperlink w:anchor=\"([^\"]*)\"")).hasSizeGreaterThan(18).isSubsetOf(marks);
        assertThat(found(body, " PAGEREF (\\S+) ")).hasSizeGreaterThan(18).isSubsetOf(marks);
    }

    @Test
    void drawsChartsThatCanBeEdited() throws Exception {
        try (XWPFDocument file = sample.open()) {
            var chart = file.getCharts().stream()
                    .filter(one -> one.getCTChart().getPlotArea().sizeOfBarChartArray() > 0)
                    .findFirst()
                    .orElseThrow();
            var sheet = chart.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3541.51);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("温室气体排放总量");
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(bars.getDLbls().getNumFmt().getFormatCode()).isEqualTo("#,##0.00");
            assertThat(chart.getCTChart().isSetTitle()).as("the caption is its title").isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BAR", "STACKED", "LINE"})
    void drawsChartsOfEveryKindWithGapsAndPrintedFigures(Chart.Kind kind) throws IOException {
        var first = new Chart.Series("甲", List.of(point("12.5"), unknown(), point("13.0")));
        var second = new Chart.Series("乙", List.of(point("97.6"), new Chart.Point(
                Optional.of(new BigDecimal("8.5")), "8.5（满分9分）"), unknown()));
        var chart = new Chart(kind, "比例", "%", List.of("2022", "2023", "2024"), List.of(first, second));
        var graphic = new Element.Graphic("g", chart, new Drawing(400, 200, List.of()), List.of(), "图");
        try (XWPFDocument file = written(graphic).open()) {
            var drawn = file.getCharts().getFirst().getCTChartSpace();
            assertValid("chart", drawn);
            assertThat(file.getCharts().getFirst().getTitle().getBody().getParagraph(0).getText()).isEqualTo("比例（%）");
            assertThat(drawn.xmlText()).contains("8.5（满分9分）", "formatCode=\"#,##0.0\"");
            assertThat(found(drawn.xmlText(), "<c:v>([^<]*)</c:v>")).contains("12.5", "97.6").doesNotContain("0",
                    "NaN");
        }
    }

    @Test
    void describesPicturesAndCharts() throws IOException {
        assertThat(sample.part("word/document.xml"))
                .contains("descr=\"柱状图：温室气体排放总量 2022 年 3,541.51")
                .containsPattern("<wp:docPr id=\"\\d+\" name=\"blk_environment_dpicture.png\" descr=\".+\"");
    }

    @Test
    void leavesTheCoverWithoutHeadAndFoot() throws IOException {
        try (XWPFDocument file = sample.open()) {
            assertThat(sample.part("word/document.xml")).containsOnlyOnce("<w:titlePg/>");
            assertThat(file.getHeaderFooterPolicy().getFirstPageHeader()).isNull();
            assertThat(file.getHeaderFooterPolicy().getDefaultHeader().getText()).contains("示例证券");
            assertThat(file.getParagraphs().getFirst().getText()).isEqualTo("示例证券股份有限公司");
        }
    }

    @Test
    void saysWhoseReportItIs() throws IOException {
        try (XWPFDocument file = sample.open()) {
            var core = file.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("示例证券股份有限公司 2024 年度可持续发展报告");
            assertThat(core.getCreator()).isEqualTo("示例证券股份有限公司");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2025-04-25T08:00:00Z"));
            assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2025-04-25T08:00:00Z"));
        }
    }

    @Test
    void setsTraditionalTextInTheFormsOfHongKong() throws IOException {
        String styles = WrittenFile.of(document("zh-Hant", List.of())).part("word/styles.xml");
        assertThat(styles).contains("w:eastAsia=\"zh-HK\"", "Microsoft JhengHei").doesNotContain("Microsoft YaHei");
        assertThat(sample.part("word/styles.xml")).contains("w:eastAsia=\"zh-CN\"", "w:eastAsia=\"Microsoft YaHei\"");
    }

    @Test
    void setsEnglishTextInALatinTypeface() throws IOException {
        assertThat(WrittenFile.of(document("en", List.of())).part("word/styles.xml"))
                .contains("w:ascii=\"Arial\"", "w:hAnsi=\"Arial\"", "w:eastAsia=\"Microsoft YaHei\"");
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws IOException {
        var text = Span.of("甲\u0000乙\u0007\n丙\uD800丁𠮷");
        try (XWPFDocument file = written(new Element.Paragraph("p", Element.Paragraph.Style.BODY, List.of(text)))
                .open()) {
            assertThat(file.getParagraphs().stream().map(paragraph -> paragraph.getText())).contains("甲乙\n丙丁𠮷");
        }
    }

    @Test
    void opensOnePageForABreakBeforeAChapter() throws IOException {
        String body = written(
                new Element.PageBreak("b1"), new Element.PageBreak("b2"),
                new Element.Heading("h", 1, "", List.of(Span.of("章"))))
                .part("word/document.xml");
        assertThat(body).doesNotContain("<w:br w:type=\"page\"/>");
        assertThat(body).containsOnlyOnce("<w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/>");
    }

    @Test
    void countsEveryNumberedListFromOne() throws IOException {
        var items = List.of(List.of(Span.of("甲")), List.of(Span.of("乙")));
        try (XWPFDocument file = written(new Element.Bullets("a", true, items), new Element.Bullets("b", true, items))
                .open()) {
            List<BigInteger> lists = file.getParagraphs().stream().filter(line -> "ListNumber".equals(line.getStyle()))
                    .map(line -> line.getNumID()).toList();
            assertThat(lists).hasSize(4);
            assertThat(new HashSet<>(lists)).hasSize(2);
        }
    }

    @Test
    void tellsItsProgressFromStartToEnd() throws IOException {
        var told = new ArrayList<Double>();
        new DocxExporter().write(SampleDocument.create(), new ByteArrayOutputStream(), told::add);
        assertThat(told).hasSizeGreaterThan(200).startsWith(0.0).endsWith(1.0).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 150, 200, 240})
    void stopsWhereItIsCancelled(int call) {
        var calls = new AtomicInteger();
        Progress stopping = _ -> {
            if (calls.incrementAndGet() >= call) {
                throw new Cancelled();
            }
        };
        assertThatExceptionOfType(Cancelled.class).isThrownBy(
                () -> new DocxExporter().write(SampleDocument.create(), new ByteArrayOutputStream(), stopping));
    }

    private static Chart.Point point(String printed) {
        return new Chart.Point(Optional.of(new BigDecimal(printed)), printed);
    }

    private static Chart.Point unknown() {
        return new Chart.Point(Optional.empty(), "");
    }

    /// The lines of a cell, each of which is a paragraph.
    private static String lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(line -> line.getText()).collect(Collectors.joining("\n"));
    }

    private static boolean continues(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties.isSetVMerge() && !"restart".equals(String.valueOf(properties.getVMerge().getVal()));
    }

    private static String words(List<Span> spans) {
        var words = new StringBuilder();
        for (Span span : spans) {
            words.append(span instanceof Span.NoteMark(int number)
                    ? Integer.toString(number)
                    : Span.plain(List.of(span)));
        }
        return words.toString();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static void assertValid(String what, XmlObject part) {
        var errors = new ArrayList<XmlError>();
        assertThat(part.validate(new XmlOptions().setErrorListener(errors))).as(what + ": " + errors).isTrue();
    }

    private static WrittenFile written(Element... elements) throws IOException {
        return WrittenFile.of(document("zh-Hans", List.of(elements)));
    }

    private static Document document(String language, List<Element> body) {
        return new Document(
                new Info("报告", "公司", language, Instant.EPOCH),
                new Labels("目录", "报告", "（续）", "注："),
                new Cover("公司", "2024", "报告", "", List.of()),
                body);
    }
}
