package qingye.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import qingye.compose.matrix.MatrixDrawing;
import qingye.compose.matrix.MatrixLook;
import qingye.compose.matrix.Topics;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Point;

class SvgDrawingTest {

    @Test
    void aMatrixHasAllItsShapesAndLabels() throws Exception {
        Drawing drawing = MatrixDrawing.of(Topics.clustered(25, 1), Topics.axes(), MatrixLook.PRINTED).drawing();

        Document svg = read(SvgDrawing.of(drawing, "议题矩阵", SvgDrawing.Letters.TEXT));

        assertThat(words(svg, "text")).isEqualTo(drawing.shapes().stream()
                .filter(Drawing.Label.class::isInstance)
                .map(label -> ((Drawing.Label) label).text())
                .toList());
        assertThat(elements(svg, "g").getFirst().getElementsByTagName("*").getLength())
                .isEqualTo(drawing.shapes().size());
        assertThat(words(svg, "title")).containsExactly("议题矩阵");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 440 ");
    }

    @Test
    void everyShapeKeepsItsMeasures() throws Exception {
        var points = List.of(new Point(1, 2), new Point(3.456, 4), new Point(-0.001, 6));
        Document svg = read(SvgDrawing.of(new Drawing(10, 20, List.of(
                new Drawing.Rectangle(1, 2, 3.5, 4, 0x00FF00),
                new Drawing.Polyline(points, 0.5, 0xABCDEF),
                new Drawing.Area(points, 0),
                new Drawing.Circle(5, 6, 7, 1),
                new Drawing.Label("a", 1, 2, Anchor.END, 8, true, 0xFFFFFF))), "", SvgDrawing.Letters.TEXT));

        assertThat(elements(svg, "rect").getLast().getAttribute("width")).isEqualTo("3.5");
        assertThat(elements(svg, "rect").getLast().getAttribute("fill")).isEqualTo("#00ff00");
        assertThat(elements(svg, "polyline").getFirst().getAttribute("points")).isEqualTo("1,2 3.46,4 0,6");
        assertThat(elements(svg, "polygon").getFirst().getAttribute("fill")).isEqualTo("#000000");
        assertThat(elements(svg, "circle").getFirst().getAttribute("r")).isEqualTo("7");
        assertThat(elements(svg, "text").getFirst().getAttribute("text-anchor")).isEqualTo("end");
        assertThat(elements(svg, "text").getFirst().getAttribute("font-weight")).isEqualTo("bold");
    }

    @Test
    void wordsAreEscapedAndWhatXmlForbidsIsLeftOut() throws Exception {
        var label = new Drawing.Label("R&D <\"甲\" 'b'>\u0001\uD800\uFFFE 𠮷", 1, 2, Anchor.START, 8, false, 0);
        String svg = SvgDrawing.of(new Drawing(10, 10, List.of(label)), "a & b", SvgDrawing.Letters.TEXT);
        assertThat(words(read(svg), "text")).containsExactly("R&D <\"甲\" 'b'> 𠮷");
    }

    @Test
    void outlinesNeedNoTypeface() throws Exception {
        var label = new Drawing.Label("甲1", 20, 12, Anchor.MIDDLE, 8, false, 0x112233);
        Document svg = read(SvgDrawing.of(new Drawing(40, 20, List.of(label)), "", SvgDrawing.Letters.OUTLINES));

        assertThat(elements(svg, "text")).isEmpty();
        Element path = elements(svg, "path").getFirst();
        assertThat(path.getAttribute("fill")).isEqualTo("#112233");
        assertThat(path.getAttribute("d")).matches("(?:M-?[0-9. ]+(?:[LQC][-0-9. ]+)+Z)+");
    }

    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document svg, String name) {
        var nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
    }

    private static List<String> words(Document svg, String name) {
        return elements(svg, name).stream().map(Element::getTextContent).toList();
    }
}
