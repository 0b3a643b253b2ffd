package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

import qingye.document.Document;
import qingye.document.Element.Heading;
import qingye.document.SampleDocument;
import qingye.document.Span;

class PdfExporterTest {

    private static final Document SAMPLE = SampleDocument.create();
    private static final byte[] BYTES = Written.bytes(SAMPLE);

    @Test
    void contentsNameTheTruePages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            List<List<String>> pages = Written.pages(pdf);
            for (Heading heading : SAMPLE.headings(2)) {
                String entry = pages.get(1).stream()
                        .filter(line -> line.startsWith(heading.line()))
                        .findFirst()
                        .orElseThrow();
                int page = Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1));
                assertThat(pages.get(page - 1)).as(entry).anyMatch(line -> line.endsWith(Span.plain(heading.text())));
                assertThat(pages.get(page - 1).getLast()).isEqualTo(Integer.toString(page));
            }
        }
    }

    @Test
    void linksOfTheContentsLeadToTheHeadings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            List<List<String>> pages = Written.pages(pdf);
            var targets = new ArrayList<Integer>();
            for (var annotation : pdf.getPage(1).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo action) {
                    targets.add(page(pdf, action.getDestination()));
                }
            }
            List<Heading> headings = SAMPLE.headings(2);
            assertThat(targets).hasSize(2 * headings.size());
            for (int i = 0; i < headings.size(); i++) {
                assertThat(Written.squeezed(pages.get(targets.get(2 * i) - 1)))
                        .contains(Written.squeezed(List.of(Span.plain(headings.get(i).text()))));
            }
        }
    }

    @Test
    void bookmarksFollowTheHeadings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            var bookmarks = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), 1, bookmarks);
            assertThat(bookmarks).containsExactlyElementsOf(
                    SAMPLE.headings(4).stream().map(heading -> heading.level() + " " + heading.line()).toList());
        }
    }

    private static void collect(PDOutlineNode node, int level, List<String> bookmarks) {
        for (PDOutlineItem item : node.children()) {
            bookmarks.add(level + " " + item.getTitle());
            collect(item, level + 1, bookmarks);
        }
    }

    private static int page(PDDocument pdf, PDDestination destination) throws IOException {
        PDPageDestination found = destination instanceof PDNamedDestination named
                ? pdf.getDocumentCatalog().findNamedDestinationPage(named)
                : (PDPageDestination) destination;
        return found.retrievePageNumber() + 1;
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            var fonts = new ArrayList<String>();
            for (PDPage page : pdf.getPages()) {
                embedded(page.getResources(), fonts);
            }
            assertThat(fonts).isNotEmpty().allMatch(name -> name.matches("QINGYE\\+QingyeSansSC-(Regular|Bold)"));
        }
    }

    private static void embedded(PDResources resources, List<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            fonts.add(font.getName());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                embedded(form.getResources(), fonts);
            }
        }
    }

    @Test
    void repeatsByteByByte() {
        Written.bytes(Written.document(List.of()));
        assertThat(Written.bytes(SampleDocument.create())).isEqualTo(BYTES);
    }

    @Test
    void coverCarriesNoFurniture() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            assertThat(Written.pages(pdf).getFirst())
                    .containsExactly("示例证券股份有限公司", "2024", "年度可持续发展报告", "2024 Sustainability Report", "股票代码：000000",
                            "2025 年 4 月");
        }
    }

    @Test
    void eachPageNamesReportChapterAndNumber() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            List<List<String>> pages = Written.pages(pdf);
            List<Heading> chapters = SAMPLE.headings(1);
            int opened = 0;
            for (int page = 2; page <= pages.size(); page++) {
                List<String> lines = pages.get(page - 1);
                if (opened < chapters.size()
                        && lines.subList(1, lines.size()).contains(Span.plain(chapters.get(opened).text()))) {
                    opened++;
                }
                String chapter = opened == 0 ? "目录" : chapters.get(opened - 1).line();
                assertThat(lines.getFirst()).startsWith(SAMPLE.labels().header()).endsWith(chapter);
                assertThat(lines.getLast()).isEqualTo(Integer.toString(page));
            }
            assertThat(opened).isEqualTo(chapters.size());
        }
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SAMPLE.info().title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(SAMPLE.info().organisation());
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(SAMPLE.info().created());
            assertThat(pdf.getDocumentInformation().getProducer()).contains("iText");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void printsEveryWordOfTheSample() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BYTES)) {
            String all = String.join("", Written.pages(pdf).stream().map(Written::squeezed).toList());
            assertThat(all).contains("6,557.48tCO₂e，比上年下降2.94%").contains("5,344,427.42").contains("8.5（满分9分）");
        }
    }
}
