package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.document.Element;
import qingye.document.Words;

class PdfChaptersTest {

    /// Headings without text, at the foot of a page or at its head, once took the next chapter with them.
    @ParameterizedTest
    @ValueSource(ints = {1, 14, 18, 20, 22, 24, 28})
    void aChapterBeginsOnAPageOfItsOwnBehindSectionsWithoutText(int paragraphs) throws IOException {
        var body = new ArrayList<Element>();
        body.add(new Element.Heading("a", 1, "01", Words.spans("第一章")));
        for (int at = 0; at < paragraphs; at++) {
            body.add(new Element.Paragraph("p" + at, Element.Paragraph.Style.BODY, Words.spans("一段话。")));
        }
        for (int at = 0; at < 3; at++) {
            body.add(new Element.Heading("h" + at, 2, "1." + at, Words.spans("空着的节")));
        }
        body.add(new Element.Heading("b", 1, "02", Words.spans("第二章")));
        body.add(new Element.Paragraph("q", Element.Paragraph.Style.BODY, Words.spans("另一段话。")));
        try (PDDocument pdf = Written.open(Written.document(body))) {
            List<String> last = Written.pages(pdf).getLast();
            assertThat(Written.squeezed(last)).contains("第二章", "另一段话。").doesNotContain("空着的节", "一段话。一段话。");
        }
    }
}
