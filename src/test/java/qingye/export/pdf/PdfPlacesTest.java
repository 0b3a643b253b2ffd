package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.junit.jupiter.api.Test;

import qingye.document.Element;
import qingye.document.Span;

class PdfPlacesTest {

    private static final Element.Heading HEADING =
            new Element.Heading("first", 1, "1", List.of(Span.of("治理")));

    private static Element.Paragraph paragraph(String id, Span... spans) {
        return new Element.Paragraph(id, Element.Paragraph.Style.BODY, List.of(spans));
    }

    private static int page(PDDocument pdf, String id) throws IOException {
        var found = pdf.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(id));
        return found == null ? 0 : found.retrievePageNumber() + 1;
    }

    private static List<String> links(PDDocument pdf) throws IOException {
        var targets = new ArrayList<String>();
        for (var sheet : pdf.getPages()) {
            for (var annotation : sheet.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo action
                        && action.getDestination() instanceof PDNamedDestination named) {
                    targets.add(named.getNamedDestination());
                }
            }
        }
        return targets;
    }

    @Test
    void leadsFromAMentionToWhatIsMentioned() throws IOException {
        var cards = new Element.Cards("cards", List.of(Span.of("概览")), List.of(new Element.Cards.Card(
                List.of(Span.of("12")), List.of(Span.of("家")), List.of())));
        var list = new Element.Bullets("list", false, List.of(List.of(Span.of("一")), List.of(Span.of("二"))));
        var body = List.<Element>of(HEADING,
                paragraph("text", new Span.Link("cards", "见概览"), new Span.Link("nowhere", "见别处")),
                list, new Element.PageBreak("break"), cards);

        try (PDDocument pdf = Written.open(Written.document(body))) {
            assertThat(page(pdf, "text")).isPositive().isEqualTo(page(pdf, "first")).isEqualTo(page(pdf, "list"));
            assertThat(page(pdf, "cards")).isEqualTo(page(pdf, "text") + 1);
            assertThat(page(pdf, "nowhere")).isZero();
            assertThat(links(pdf)).contains("cards").doesNotContain("nowhere");
        }
    }

    @Test
    void leadsToTheFirstPageOfWhatRunsOverPages() throws IOException {
        String words = "董事会审议可持续发展事项并监督目标的达成。".repeat(150);
        var body = List.<Element>of(HEADING, paragraph("long", Span.of(words)), paragraph("after", Span.of("完。")));

        try (PDDocument pdf = Written.open(Written.document(body))) {
            assertThat(page(pdf, "long")).isEqualTo(page(pdf, "first"));
            assertThat(page(pdf, "after")).isGreaterThan(page(pdf, "long"));
        }
    }
}
