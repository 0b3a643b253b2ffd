package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;

class OrientationTest {

    private static final Table NOTHING = new Table(List.of(), List.of(new Table.Column(1)), 0, List.of(), List.of());

    @Test
    void aWideTableTakesItsHeadingsAndNotesAlong() {
        var body = List.of(
                text(Element.Paragraph.Style.BODY),
                new Element.Heading("a", 2, "", List.of(Span.of("节"))),
                new Element.Heading("b", 3, "", List.of(Span.of("小节"))),
                new Element.TableElement("t", NOTHING, true),
                text(Element.Paragraph.Style.NOTE),
                text(Element.Paragraph.Style.NOTE),
                text(Element.Paragraph.Style.BODY));
        assertThat(wide(body)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void whatBelongsToUprightTablesStaysUpright() {
        assertThat(wide(List.of(
                new Element.Heading("a", 2, "", List.of(Span.of("节"))),
                new Element.TableElement("t", NOTHING),
                text(Element.Paragraph.Style.NOTE)))).isEmpty();
    }

    private static List<Integer> wide(List<Element> body) {
        var wide = Orientation.wide(body);
        return IntStream.range(0, body.size()).filter(wide::get).boxed().toList();
    }

    private static Element text(Element.Paragraph.Style style) {
        return new Element.Paragraph("p", style, List.of(Span.of("字")));
    }
}
