package qingye.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import qingye.document.Cover;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Info;
import qingye.document.Labels;
import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Cell;
import qingye.document.Table.Column;
import qingye.document.Table.Role;
import qingye.document.Table.Row;
import qingye.task.Progress;

/// The rules by which pages are filled; whether they are the rules of a real program, [LibreOfficeTest] tells.
class GalleyTest {

    /// Height of the text column less a chapter's heading, in lines of running text.
    private static final int LINES_UNDER_A_HEADING = 33;

    @Test
    void opensAPageForEveryChapterAndEveryBreak() throws IOException {
        var pages = pages(chapter("a"), text("a1", 1), chapter("b"), new Element.PageBreak("x"), text("b1", 1));
        assertThat(pages).containsEntry("a", 3).containsEntry("a1", 3).containsEntry("b", 4).containsEntry("b1", 5);
    }

    @Test
    void countsThePagesOfTheContents() throws IOException {
        var body = new ArrayList<Element>();
        for (int i = 0; i < 60; i++) {
            body.add(new Element.Heading("s" + i, i == 0 ? 1 : 2, "", List.of(Span.of("标题"))));
        }
        assertThat(pages(body)).containsEntry("s0", 4);
    }

    @Test
    void movesAHeadingToThePageOfItsText() throws IOException {
        var full = pages(chapter("a"), text("a1", LINES_UNDER_A_HEADING - 4), section("s"), text("s1", 5));
        assertThat(full).containsEntry("s", 4).containsEntry("s1", 4);
        var roomy = pages(chapter("a"), text("a1", LINES_UNDER_A_HEADING - 12), section("s"), text("s1", 5));
        assertThat(roomy).containsEntry("s", 3).containsEntry("s1", 3);
    }

    @Test
    void leavesNoSingleLineAtTheFootOfAPage() throws IOException {
        var two = pages(chapter("a"), text("a1", LINES_UNDER_A_HEADING - 1), text("b", 2), text("c", 1));
        assertThat(two).containsEntry("b", 4);
    }

    @Test
    void repeatsHeaderRowsOnEveryPageOfATable() throws IOException {
        // 33 rows of 21 points fill a page; with the header on each page 100 rows need a fourth page under a heading.
        assertThat(pages(chapter("a"), table("t", 95), text("end", 1))).containsEntry("end", 6);
        assertThat(pages(chapter("a"), table("t", 20), text("end", 1))).containsEntry("end", 3);
    }

    private static Element chapter(String id) {
        return new Element.Heading(id, 1, "", List.of(Span.of("章")));
    }

    private static Element section(String id) {
        return new Element.Heading(id, 2, "", List.of(Span.of("节")));
    }

    /// A paragraph of so many lines.
    private static Element text(String id, int lines) {
        return new Element.Paragraph(id, Element.Paragraph.Style.BODY, List.of(Span.of("字".repeat(42 * lines - 2))));
    }

    private static Element table(String id, int rows) {
        var all = new ArrayList<Row>();
        all.add(new Row(List.of(new Cell(List.of(Span.of("列")), Role.HEADER, Align.START, 1, 1))));
        all.addAll(Collections.nCopies(rows,
                new Row(List.of(new Cell(List.of(Span.of("行")), Role.BODY, Align.START, 1, 1)))));
        return new Element.TableElement(id, new Table(List.of(), List.of(new Column(1)), 1, all, List.of()));
    }

    private static Map<String, Integer> pages(Element... body) throws IOException {
        return pages(List.of(body));
    }

    private static Map<String, Integer> pages(List<Element> body) throws IOException {
        var document = new Document(
                new Info("报告", "公司", "zh-Hans", Instant.EPOCH),
                new Labels("目录", "报告", "（续）", "注："),
                new Cover("公司", "2024", "报告", "", List.of()),
                body);
        return Galley.pages(document, StyleSheet.read("zh-Hans"), Progress.none());
    }
}
