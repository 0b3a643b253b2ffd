package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.document.Cover;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Info;
import qingye.document.Labels;
import qingye.document.Span;

class PageBreaksTest {

    @Test
    void aBreakUnderHeadingsTakesThemAlong() {
        assertThat(settled(text("p"), heading("a"), heading("b"), new Element.PageBreak("x"), text("q")))
                .containsExactly("p", "x", "a", "b", "q");
    }

    @Test
    void aBreakBetweenTextsStaysWhereItIs() {
        assertThat(settled(heading("a"), text("p"), new Element.PageBreak("x"), heading("b"), text("q")))
                .containsExactly("a", "p", "x", "b", "q");
    }

    private static List<String> settled(Element... body) {
        var document = new Document(
                new Info("报告", "公司", "zh-Hans", Instant.EPOCH),
                new Labels("目录", "报告", "（续）", "注："),
                new Cover("公司", "2024", "报告", "", List.of()),
                List.of(body));
        return PageBreaks.settled(document).body().stream().map(Element::id).toList();
    }

    private static Element heading(String id) {
        return new Element.Heading(id, 2, "", List.of(Span.of("节")));
    }

    private static Element text(String id) {
        return new Element.Paragraph(id, Element.Paragraph.Style.BODY, List.of(Span.of("字")));
    }
}
