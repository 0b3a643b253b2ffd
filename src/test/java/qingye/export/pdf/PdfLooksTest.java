package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

import qingye.document.Element;
import qingye.document.SampleDocument;
import qingye.document.Span;
import qingye.document.Words;

/// Whatever stands out of running text in the sample.
class PdfLooksTest {

    private static final byte[] BYTES = Written.bytes(SampleDocument.complete());

    @Test
    void cardsStandSideBySide() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            var lines = Written.pages(pdf).stream().flatMap(List::stream).toList();
            assertThat(lines).contains("186.50 亿元 23 只 1,260 万吨", "绿色债券募集资金 承销绿色债券 碳市场交易量");
        }
    }

    @Test
    void eachEventHasADotOnTheLineOfTime() throws IOException {
        try (PDDocument pdf = Written.open(Written.document(List.of(SampleDocument.timeline("t"))))) {
            int last = pdf.getNumberOfPages() - 1;
            assertThat(Written.pages(pdf).get(last)).contains("2023 年 公司成立", "首次发布报告", "2024 年 完成上市", "获得认证");
            assertThat(new PDFStreamParser(pdf.getPage(last)).parse().stream()
                    .filter(token -> token instanceof Operator operator && operator.getName().equals("B")))
                    .hasSize(3);
        }
    }

    @Test
    void contentsOfAChapterNameTheTruePages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            List<List<String>> pages = Written.pages(pdf);
            List<String> opening = pages.stream().filter(page -> page.contains("产业赋能 回应关切")).findFirst()
                    .orElseThrow();
            for (String section : List.of("5.1 绿色金融", "5.2 回应各方关切", "5.3 风险与机遇清单")) {
                String entry = opening.stream().filter(line -> line.startsWith(section)).findFirst().orElseThrow();
                int page = Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1));
                assertThat(pages.get(page - 1)).anyMatch(line -> line.endsWith(section.substring(4)));
            }
        }
    }

    @Test
    void wideTablesStandOnWidePagesWithTheirHeading() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            List<List<String>> pages = Written.pages(pdf);
            var wide = new ArrayList<Integer>();
            for (int page = 0; page < pages.size(); page++) {
                if (pdf.getPage(page).getMediaBox().getWidth() > pdf.getPage(page).getMediaBox().getHeight()) {
                    wide.add(page);
                }
            }
            assertThat(wide).hasSize(2);
            assertThat(pages.get(wide.getFirst())).contains("5.3\u2002风险与机遇清单", "气候相关风险与机遇清单");
            assertThat(pages.get(wide.getFirst()).getLast()).isEqualTo(Integer.toString(wide.getFirst() + 1));
            assertThat(pages.get(wide.getLast())).anyMatch(line -> line.startsWith("类型 子类 描述"));
            assertThat(pages.get(wide.getLast())).anyMatch(line -> line.contains("清单由风险管理部门"));
            assertThat(pages.get(wide.getLast() + 1)).anyMatch(line -> line.startsWith("清单中的每一项"));
        }
    }

    @Test
    void aBreakBeforeAWideTableLeavesNoEmptyPage() throws IOException {
        var wide = SampleDocument.complete().body().stream()
                .filter(element -> element.id().equals("industry.wide")).findFirst().orElseThrow();
        var text = new Element.Paragraph("p", Element.Paragraph.Style.BODY, List.of(Span.of("正文")));
        var body = List.of(text, new Element.PageBreak("b"), wide, new Element.PageBreak("c"), text);
        try (PDDocument pdf = Written.open(Written.document(body))) {
            assertThat(Written.pages(pdf).subList(1, pdf.getNumberOfPages())).allMatch(page -> page.size() > 2);
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox().getHeight()).isGreaterThan(800);
        }
    }

    @Test
    void boxesAreReadInTheirOrder() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            String all = String.join("", Written.pages(pdf).stream().map(Written::squeezed).toList())
                    .replaceAll("[\u00A0\u2002]", "");
            assertThat(all).contains("案例示例期货有限责任公司山区光伏项目：屋顶上的第二份收成公司为某县12个村")
                    .contains("经得起追问。——可持续发展委员会主任")
                    .contains("董事会声明1.董事会对公司").contains("示例证券股份有限公司董事会董事长致辞");
        }
    }

    @Test
    void longBoxesRunOverPagesAndTheirTitleIsNotLeftAlone() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            List<List<String>> pages = Written.pages(pdf);
            for (List<String> page : pages) {
                if (page.contains("一张清单管到底")) {
                    assertThat(page.subList(page.indexOf("一张清单管到底"), page.size())).hasSizeGreaterThan(6);
                }
            }
            assertThat(pages.stream().filter(page -> page.stream().anyMatch(line -> line.matches("\\d+\\. 在第.*"))))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void everyPictureSaysWhatItShows() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            var figures = new ArrayList<String>();
            figures(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
            assertThat(figures).doesNotContain("").contains("第1步“收集”；第2步“复核”；第3步“审议”；第4步“披露”：在官网和交易所同时披露", "林场的山丘，右侧局部")
                    .hasSize(11);
        }
    }

    private static void figures(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.add(String.valueOf(element.getAlternateDescription()));
                }
                figures(element, found);
            }
        }
    }

    @Test
    void notesWithoutNumberHaveNoMark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            assertThat(Written.pages(pdf).stream().flatMap(List::stream)).contains("注：个人信息只用于答复，不作他用。");
        }
    }

    @Test
    void whatIsCutOffAPictureIsNotSeen() throws IOException {
        var picture = (Element.Picture) SampleDocument.complete().body().stream()
                .filter(element -> element.id().equals("industry.cropped")).findFirst().orElseThrow();
        assertThat(picture.slope()).isLessThan(0.62);
        var body = List.<Element>of(picture,
                new Element.Paragraph("p", Element.Paragraph.Style.BODY, Words.spans("正文")));
        try (PDDocument pdf = Written.open(Written.document(body))) {
            var page = pdf.getPage(pdf.getNumberOfPages() - 1);
            var shown = new org.apache.pdfbox.rendering.PDFRenderer(pdf).renderImage(pdf.getNumberOfPages() - 1);
            float left = Design.SIDE + Design.COLUMN / 4;
            int beside = shown.getRGB((int) left - 4, (int) Design.TOP + 40);
            int inside = shown.getRGB((int) left + 4, (int) Design.TOP + 40);
            assertThat(page.getMediaBox().getHeight()).isGreaterThan(800);
            assertThat(beside & 0xFFFFFF).isEqualTo(0xFFFFFF);
            assertThat(inside & 0xFFFFFF).isNotEqualTo(0xFFFFFF);
        }
    }
}
