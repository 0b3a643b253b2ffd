package qingye.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.SampleDocument;
import qingye.exchange.Drafts;
import qingye.exchange.manuscript.ManuscriptDraft;

/// A report this program has written comes back block by block: as it was written, and after another program has
/// saved it.
class OwnReportTest {

    private static final int TIMES = 8;

    @TempDir
    private Path folder;

    @Test
    void comesBackBlockByBlock() throws Exception {
        Document document = SampleDocument.complete();

        ManuscriptDraft draft = Drafts.read(new Office(folder).written(document));

        assertThat(forms(draft)).isEqualTo(new Expected(draft, document).forms(document.body()));
        assertThat(draft.assets()).hasSameSizeAs(pictures(document));
        assertThat(Drafts.remarks(draft)).contains("COVER 示例证券股份有限公司", "CONTENTS")
                .anyMatch(remark -> remark.startsWith("HEADER_FOOTER"))
                .noneMatch(remark -> remark.startsWith("STYLE") || remark.startsWith("PICTURE"));
    }

    @Test
    void comesBackFromLibreOfficeOverAHundredPages() throws Exception {
        assumeTrue(Office.isInstalled(), "LibreOffice is not installed");
        var office = new Office(folder);
        Document document = repeated(SampleDocument.complete());
        Path file = office.written(document);

        ManuscriptDraft draft = Drafts.read(office.saved(file, "docx"));

        assertThat(office.pages(file)).isGreaterThanOrEqualTo(100);
        assertThat(forms(draft)).isEqualTo(new Expected(draft, document).forms(document.body()));
        assertThat(draft.assets()).hasSameSizeAs(pictures(document));
    }

    /// The draft without what the program that saved it decides: the pages words refer to, and how many zeros stand
    /// behind the values a chart keeps.
    private static List<String> forms(ManuscriptDraft draft) {
        return Drafts.forms(draft).stream()
                .map(form -> form.replaceAll("第 [0-9–]+ 页", "第 # 页"))
                .map(form -> form.contains("\n|  | ") ? Expected.withoutZeros(form) : form)
                .toList();
    }

    /// The pictures of a document, the same one once.
    private static List<Object> pictures(Document document) {
        return document.body().stream()
                .flatMap(element -> element.pictures().stream())
                .map(picture -> (Object) picture.data())
                .distinct()
                .toList();
    }

    /// The same chapters again and again under ids of their own.
    private static Document repeated(Document sample) {
        var body = new ArrayList<Element>();
        for (int round = 1; round <= TIMES; round++) {
            for (Element element : sample.body()) {
                body.add(renamed(element, "r" + round + "." + body.size()));
            }
        }
        return new Document(sample.info(), sample.labels(), sample.cover(), body);
    }

    private static Element renamed(Element element, String id) {
        return switch (element) {
            case Element.Heading heading -> new Element.Heading(id, heading.level(), heading.number(), heading.text());
            case Element.Paragraph paragraph -> new Element.Paragraph(id, paragraph.style(), paragraph.spans());
            case Element.Bullets bullets -> new Element.Bullets(id, bullets.numbered(), bullets.items());
            case Element.Callout callout -> new Element.Callout(id, callout.lead(), callout.items());
            case Element.TableElement table -> new Element.TableElement(id, table.table(), table.landscape());
            case Element.Picture picture -> new Element.Picture(id, picture.data(), picture.mediaType(),
                    picture.pixelWidth(), picture.pixelHeight(), picture.window(), picture.share(), picture.caption(),
                    picture.alternative());
            case Element.Graphic graphic -> new Element.Graphic(id, graphic.chart(), graphic.drawing(),
                    graphic.caption(), graphic.alternative());
            case Element.Cards cards -> new Element.Cards(id, cards.title(), cards.cards());
            case Element.Box box -> new Element.Box(id, box.look(), box.kicker(), box.title(), box.by(), box.numbered(),
                    box.body(), box.pictures());
            case Element.PictureRow row -> new Element.PictureRow(id, row.pictures());
            case Element.Diagram diagram -> new Element.Diagram(id, diagram.meaning(), diagram.drawing(),
                    diagram.caption(), diagram.alternative());
            case Element.MiniContents contents -> new Element.MiniContents(id, contents.entries());
            case Element.PageBreak _ -> new Element.PageBreak(id);
        };
    }
}
