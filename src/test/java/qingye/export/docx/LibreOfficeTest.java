package qingye.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.SampleDocument;
import qingye.document.Span;

/// Opens the file in a program that lays it out, and looks where its pages fall. Runs where LibreOffice is installed.
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void findsEveryChapterOnThePageTheContentsSay() throws Exception {
        assumeTrue(installed("soffice"), "LibreOffice is not installed");
        for (Document document : List.of(SampleDocument.complete(), longer(SampleDocument.complete()))) {
            WrittenFile file = WrittenFile.of(document);
            List<List<String>> pages = pages(laidOut(file));
            List<String> wrong = new ArrayList<>();
            int from = 0;
            for (WrittenFile.Line line : file.contents()) {
                int page = find(pages, line.title(), Math.max(from, file.contents().getFirst().page()));
                from = Math.max(from, page);
                if (page != line.page()) {
                    wrong.add("%s: stored %d, found %d".formatted(line.title(), line.page(), page));
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    // The same elements again and again in other orders, under ids and titles of their own: some fifty pages.
    private static Document longer(Document sample) {
        var body = new ArrayList<Element>(List.of(new Element.Heading("first", 1, "", List.of(Span.of("开头的一章")))));
        for (int round = 1; round <= 4; round++) {
            var shuffled = new ArrayList<>(sample.body());
            Collections.shuffle(shuffled, new Random(round));
            for (Element element : shuffled) {
                body.add(renamed(element, "r" + round + "." + body.size()));
            }
        }
        return new Document(sample.info(), sample.labels(), sample.cover(), body);
    }

    private static Element renamed(Element element, String id) {
        return switch (element) {
            case Element.Heading heading ->
                new Element.Heading(id, heading.level(), "", List.of(Span.of("标题编号" + id.replace('.', '之'))));
            case Element.Paragraph paragraph -> new Element.Paragraph(id, paragraph.style(), paragraph.spans());
            case Element.Bullets bullets -> new Element.Bullets(id, bullets.numbered(), bullets.items());
            case Element.Callout callout -> new Element.Callout(id, callout.lead(), callout.items());
            case Element.TableElement table -> new Element.TableElement(id, table.table(), table.landscape());
            case Element.Picture picture -> new Element.Picture(id, picture.data(), picture.mediaType(),
                    picture.pixelWidth(), picture.pixelHeight(), picture.window(), 0.6, picture.caption(),
                    picture.alternative());
            case Element.Graphic graphic -> new Element.Graphic(id, graphic.chart(), graphic.drawing(),
                    graphic.caption(), graphic.alternative());
            case Element.Cards cards -> new Element.Cards(id, cards.title(), cards.cards());
            case Element.Box box -> new Element.Box(id, box.look(), box.kicker(), box.title(), box.by(), box.numbered(),
                    box.body(), box.pictures());
            case Element.PictureRow row -> new Element.PictureRow(id, row.pictures());
            case Element.Diagram diagram ->
                new Element.Diagram(id, diagram.meaning(), diagram.drawing(), diagram.caption(), diagram.alternative());
            case Element.MiniContents contents -> new Element.MiniContents(id, contents.entries());
            case Element.PageBreak _ -> new Element.PageBreak(id);
        };
    }

    private static int find(List<List<String>> pages, String title, int from) {
        String wanted = solid(title);
        for (int page = from; page <= pages.size(); page++) {
            if (pages.get(page - 1).contains(wanted)) {
                return page;
            }
        }
        return 0;
    }

    private static List<List<String>> pages(File pdf) throws IOException {
        var pages = new ArrayList<List<String>>();
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= opened.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(Arrays.stream(stripper.getText(opened).split("\\R")).map(LibreOfficeTest::solid).toList());
            }
        }
        return pages;
    }

    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }

    private File laidOut(WrittenFile written) throws IOException, InterruptedException {
        Path docx = folder.resolve("report.docx");
        Files.write(docx, written.bytes().toArray());
        Path fonts = folder.resolve("fonts.conf");
        Files.writeString(fonts, """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                    <dir>%s</dir>
                    <cachedir>%s</cachedir>
                    <alias binding="same">
                        <family>Microsoft YaHei</family>
                        <prefer><family>Qingye Sans SC</family></prefer>
                    </alias>
                </fontconfig>
                """.formatted(Path.of("resources/fonts").toAbsolutePath(), folder.resolve("cache")));
        var office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString());
        office.environment().put("FONTCONFIG_FILE", fonts.toString());
        office.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
        Process running = office.start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).as("LibreOffice came to an end").isTrue();
        return folder.resolve("report.pdf").toFile();
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
