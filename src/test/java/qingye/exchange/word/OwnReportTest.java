package qingye.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.SampleDocument;
import qingye.exchange.Drafts;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.export.docx.DocxExporter;
import qingye.task.Progress;

/// A report this program has written comes back block by block: as it was written, and after another program has
/// saved it.
class OwnReportTest {

    private static final int TIMES = 12;

    @TempDir
    private Path folder;

    @Test
    void comesBackBlockByBlock() throws Exception {
        Document document = SampleDocument.create();

        ManuscriptDraft draft = Drafts.read(written(document));

        assertThat(forms(draft)).isEqualTo(new Expected(draft).forms(document));
        assertThat(draft.assets()).hasSameSizeAs(pictures(document));
        assertThat(Drafts.remarks(draft)).contains("COVER 示例证券股份有限公司", "CONTENTS")
                .anyMatch(remark -> remark.startsWith("HEADER_FOOTER"))
                .noneMatch(remark -> remark.startsWith("STYLE") || remark.startsWith("PICTURE"));
    }

    @Test
    void comesBackFromLibreOfficeOverAHundredPages() throws Exception {
        assumeTrue(installed("soffice"), "LibreOffice is not installed");
        Document document = repeated(SampleDocument.create());
        Path file = written(document);

        ManuscriptDraft draft = Drafts.read(saved(file, "docx"));

        assertThat(pages(saved(file, "pdf"))).isGreaterThanOrEqualTo(100);
        assertThat(forms(draft)).isEqualTo(new Expected(draft).forms(document));
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
                .filter(Element.Picture.class::isInstance)
                .map(element -> (Object) ((Element.Picture) element).data())
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
            case Element.Cards _, Element.Box _, Element.PictureRow _, Element.Diagram _, Element.MiniContents _ ->
                throw new IllegalArgumentException("the sample has none: " + element);
            case Element.PageBreak _ -> new Element.PageBreak(id);
        };
    }

    private Path written(Document document) throws IOException {
        Path file = folder.resolve("report.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new DocxExporter().write(document, out, Progress.none());
        }
        return file;
    }

    private Path saved(Path file, String as) throws IOException, InterruptedException {
        Path into = folder.resolve("saved");
        var office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", as, "--outdir", into.toString(), file.toString());
        office.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
        Process running = office.start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).as("LibreOffice came to an end").isTrue();
        return into.resolve("report." + as);
    }

    private static int pages(Path pdf) throws IOException {
        try (var opened = Loader.loadPDF(pdf.toFile())) {
            return opened.getNumberOfPages();
        }
    }

    private static boolean installed(String program) {
        return Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
