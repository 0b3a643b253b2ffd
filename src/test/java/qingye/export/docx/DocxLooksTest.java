package qingye.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import qingye.document.Bytes;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.SampleDocument;

/// Whatever stands out of running text in the sample.
class DocxLooksTest {

    private static WrittenFile sample = new WrittenFile(Bytes.of(new byte[0]));
    private static String body = "";

    @BeforeAll
    static void write() throws IOException {
        sample = WrittenFile.of(SampleDocument.complete());
        body = sample.part("word/document.xml");
    }

    @Test
    void cardsStandSideBySideWithTheirUnitSmaller() throws IOException {
        try (XWPFDocument file = sample.open()) {
            List<XWPFTable> rows = file.getTables().stream().filter(table -> "Cards".equals(table.getStyleID()))
                    .toList();
            assertThat(rows).extracting(row -> row.getRow(0).getTableCells().size()).startsWith(5, 5);
            XWPFParagraph figure = rows.getFirst().getRow(0).getCell(0).getParagraphs().getFirst();
            assertThat(figure.getStyle()).isEqualTo("CardFigure");
            assertThat(figure.getText()).isEqualTo("186.50 亿元");
            assertThat(figure.getCTP().xmlText()).contains("green.bonds@2024", "w:val=\"CardUnit\"");
        }
    }

    @Test
    void eventsHaveADotAtTheirFirstLineAndDatesStandOut() throws IOException {
        WrittenFile written = WrittenFile.of(new Document(SampleDocument.complete().info(),
                SampleDocument.complete().labels(), SampleDocument.complete().cover(),
                List.of(SampleDocument.timeline("t"))));
        try (XWPFDocument file = written.open()) {
            XWPFTable table = file.getTables().getLast();
            assertThat(table.getStyleID()).isEqualTo("TimelineTable");
            List<XWPFParagraph> events = table.getRows().stream()
                    .flatMap(row -> row.getTableCells().getLast().getParagraphs().stream()).toList();
            assertThat(events).extracting(XWPFParagraph::getText).containsExactly("公司成立", "首次发布报告", "完成上市", "获得认证");
            assertThat(events).allMatch(event -> "TimelineEvent".equals(event.getStyle()));
            assertThat(events).extracting(event -> event.getCTP().getPPr().isSetNumPr())
                    .containsExactly(true, true, true, false);
            assertThat(table.getRow(0).getCell(0).getParagraphs().getFirst().getStyle()).isEqualTo("TimelineDate");
        }
    }

    @Test
    void everyParagraphOfABoxHasItsStyle() throws IOException {
        try (XWPFDocument file = sample.open()) {
            assertThat(styled(file, "CaseTitle")).containsExactly("山区光伏项目：屋顶上的第二份收成", "一张清单管到底");
            assertThat(styled(file, "CaseText")).hasSize(2);
            assertThat(styled(file, "CasePoint")).hasSize(10).last().asString().startsWith("10. 在第 10 项");
            assertThat(styled(file, "CaseHead").getFirst()).contains("案例").contains("示例期货有限责任公司");
            assertThat(styled(file, "QuoteBy")).containsExactly("—— 可持续发展委员会主任");
            assertThat(styled(file, "StatementHead")).containsExactly("董事会声明");
            assertThat(styled(file, "StatementPoint").getFirst()).startsWith("1. 董事会对公司");
            assertThat(styled(file, "LetterBy")).containsExactly("董事长\n2025 年 4 月");
        }
    }

    @Test
    void lowBoxesStayWholeAndHighOnesMayBreak() throws IOException {
        try (XWPFDocument file = sample.open()) {
            var texts = file.getParagraphs().stream()
                    .filter(line -> Set.of("CaseText", "CasePoint").contains(String.valueOf(line.getStyle())))
                    .toList();
            assertThat(texts.subList(0, 2)).allMatch(line -> line.getCTP().getPPr().isSetKeepLines());
            assertThat(texts.subList(2, 12)).noneMatch(line -> line.getCTP().getPPr().isSetKeepLines());
        }
    }

    @Test
    void cutsPicturesToTheirWindow() {
        assertThat(body).contains("<a:srcRect l=\"50000\" t=\"0\" r=\"0\" b=\"34000\"/>")
                .containsOnlyOnce("<a:srcRect ");
    }

    @Test
    void drawsDiagramsWithWhatTheyShowInWords() throws IOException {
        assertThat(body).contains("descr=\"第1步“收集”；第2步“复核”；第3步“审议”；第4步“披露”：在官网和交易所同时披露\"");
        try (XWPFDocument file = sample.open()) {
            Set<Integer> widths = new java.util.HashSet<>();
            for (var picture : file.getAllPictures()) {
                if (picture.getFileName().endsWith(".svg")) {
                    continue;
                }
                widths.add(ImageIO.read(new ByteArrayInputStream(picture.getData())).getWidth());
            }
            assertThat(file.getAllPictures()).as("as vectors too")
                    .anyMatch(picture -> picture.getFileName().endsWith(".svg"));
            assertThat(widths).as("440 points at 300 dots to the inch").contains(1834);
        }
    }

    @Test
    void contentsOfAChapterAskForTheirPages() throws IOException {
        var pages = sample.contents();
        for (String section : List.of("5.1 绿色金融", "5.2 回应各方关切", "5.3 风险与机遇清单")) {
            int page = pages.stream().filter(line -> line.title().equals(section)).findFirst().orElseThrow().page();
            assertThat(body).containsPattern("<w:pStyle w:val=\"ChapterContents\"/>(?:(?!</w:p>).)*"
                    + Pattern.quote(section) + "(?:(?!</w:p>).)* PAGEREF (?:(?!</w:p>).)*<w:t>" + page + "</w:t>");
        }
    }

    @Test
    void wideTablesStandOnPagesOfTheirOwn() throws IOException {
        try (XWPFDocument file = sample.open()) {
            List<CTSectPr> sections = file.getParagraphs().stream()
                    .filter(line -> line.getCTP().isSetPPr() && line.getCTP().getPPr().isSetSectPr())
                    .map(line -> line.getCTP().getPPr().getSectPr())
                    .toList();
            assertThat(sections).hasSize(2);
            assertThat(sections.getFirst().getPgSz().isSetOrient()).isFalse();
            assertThat(sections.getFirst().isSetTitlePg()).as("only the cover has no head").isTrue();
            assertThat(sections.getLast().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(sections.getLast().sizeOfHeaderReferenceArray()).isEqualTo(1);
            CTSectPr rest = file.getDocument().getBody().getSectPr();
            assertThat(rest.isSetTitlePg()).isFalse();
            assertThat(rest.getPgSz().isSetOrient()).isFalse();
            int heading = body.indexOf("<w:t>风险与机遇清单</w:t></w:r><w:bookmarkEnd");
            assertThat(body.indexOf("w:orient=\"landscape\"")).as("the heading stands with its table")
                    .isGreaterThan(heading);
            assertThat(body.indexOf("<w:sectPr>")).isLessThan(heading);
        }
    }

    @Test
    void plainTablesHaveNoHeaderAndNotesWithoutNumberNoMark() throws IOException {
        try (XWPFDocument file = sample.open()) {
            XWPFTable plain = file.getTables().stream().filter(table -> "ContactTable".equals(table.getStyleID()))
                    .findFirst().orElseThrow();
            assertThat(plain.getRow(0).isRepeatHeader()).isFalse();
            assertThat(plain.getRow(0).getCell(0).getParagraphs().getFirst().getStyle()).isEqualTo("TableLabel");
            var items = plain.getRow(2).getCell(1).getParagraphs();
            assertThat(items).hasSize(3);
            assertThat(items.getFirst().getCTP().getPPr().getInd().isSetHanging()).isTrue();
            assertThat(styled(file, "TableNote")).contains("注：\t个人信息只用于答复，不作他用。");
        }
    }

    @Test
    void sectorsHaveTheColoursOfTheHouse() throws IOException {
        try (XWPFDocument file = sample.open()) {
            var plots = file.getCharts().stream().map(chart -> chart.getCTChart().getPlotArea()).toList();
            var pie = plots.stream().filter(plot -> plot.sizeOfPieChartArray() > 0).findFirst().orElseThrow()
                    .getPieChartArray(0).getSerArray(0);
            assertThat(pie.sizeOfDPtArray()).isEqualTo(3);
            assertThat(pie.getDPtArray(0).getSpPr().getSolidFill().getSrgbClr().getVal())
                    .isEqualTo(new byte[] {0x1B, 0x6B, 0x4E});
            assertThat(pie.getDLbls().getNumFmt().getFormatCode()).isEqualTo("#,##0");
            var ring = plots.stream().filter(plot -> plot.sizeOfDoughnutChartArray() > 0).findFirst().orElseThrow();
            assertThat(ring.getDoughnutChartArray(0).getSerArray(0).getDLbls().sizeOfDLblArray()).isEqualTo(3);
        }
    }

    @Test
    void anElementOfEveryKindHasItsBookmark() {
        for (Element element : SampleDocument.complete().body()) {
            if (!(element instanceof Element.PageBreak)) {
                assertThat(body).contains("w:name=\"" + Names.bookmark(element.id()) + "\"");
            }
        }
    }

    private static List<String> styled(XWPFDocument file, String style) {
        return file.getParagraphs().stream().filter(line -> style.equals(line.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
