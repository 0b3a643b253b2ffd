package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.compose.IndexForm;
import qingye.compose.ReportComposer;
import qingye.compose.ReportFile;
import qingye.compose.Request;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.exchange.word.Office;
import qingye.export.Exporter;
import qingye.export.docx.DocxExporter;
import qingye.export.pdf.PdfExporter;
import qingye.model.Snapshot;
import qingye.model.block.IndexKind;
import qingye.model.text.Language;
import qingye.publish.PrintedPages.Named;
import qingye.task.Progress;

/// Whatever an index names really stands on the page that it names: in PDF and in Word, in the report and in a
/// document of its own. Looked at are the files, not what they were made of.
class IndexPagesTest {

    private static final Snapshot REPORT = AnsweredReport.snapshot(Year.of(2024));

    @TempDir
    private static Path folder;

    private static Document report = document(REPORT);
    private static Path pdf = Path.of("");
    private static PrintedPages pages = new PrintedPages(List.of());

    private static Document document(Snapshot snapshot) {
        return ReportComposer.compose(snapshot, new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH))
                .document();
    }

    @BeforeAll
    static void print() throws IOException {
        pdf = written(report, new PdfExporter(), "report.pdf");
        pages = PrintedPages.of(pdf);
    }

    private static Path written(Document document, Exporter exporter, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            exporter.write(document, out, Progress.none());
        }
        return file;
    }

    /// How many places the indexes of a document name.
    private static long asked(Document document) {
        return document.body().stream()
                .flatMap(element -> element instanceof Element.TableElement table
                        ? table.table().rows().stream()
                        : Stream.empty())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.spans().stream())
                .filter(Span.PageNumber.class::isInstance)
                .count();
    }

    private static List<Named> named(Path file) throws IOException {
        try (PDDocument opened = Loader.loadPDF(file.toFile())) {
            return PrintedTables.of(opened).stream()
                    .flatMap(table -> table.stream())
                    .flatMap(row -> row.stream())
                    .flatMap(cell -> PrintedPages.named(cell).stream())
                    .toList();
        }
    }

    private static void assertTrue(PrintedPages pages, List<Named> named) {
        assertThat(named.stream().filter(place -> !pages.has(place)).toList()).isEmpty();
    }

    @Test
    void everyPlaceStandsOnItsPageInPdf() throws IOException {
        List<Named> named = named(pdf);
        assertThat(named).hasSize((int) asked(report)).hasSizeGreaterThan(300);
        assertThat(named.stream().map(Named::page).distinct()).hasSizeGreaterThan(40);
        assertTrue(pages, named);
    }

    @Test
    void everyPlaceStandsOnItsPageWhereAnIndexIsAFileOfItsOwn() throws IOException {
        Map<String, Integer> map = new PdfExporter().pages(report, Progress.none());
        var all = new ArrayList<Named>();
        for (IndexForm form : AnsweredReport.forms()) {
            Path file = written(index(REPORT, form, map, "pdf"), new PdfExporter(), "index.pdf");
            List<Named> named = named(file);
            assertThat(named).as(form.toString()).isNotEmpty();
            all.addAll(named);
            assertThat(PrintedPages.of(file).pages().get(1).toString()).contains("下列页码为2024年度《可持续发展报告》PDF版");
        }
        assertThat(all).hasSameSizeAs(named(pdf));
        assertTrue(pages, all);
    }

    private static Document index(Snapshot snapshot, IndexForm form, Map<String, Integer> pages, String ending) {
        return ReportComposer.compose(snapshot, Request.index(form, Language.ZH_HANS, Instant.EPOCH),
                new ReportFile(ending, pages)).document();
    }

    @Test
    void everyPlaceStandsOnItsPageInWord() throws Exception {
        assumeTrue(Office.isInstalled(), "LibreOffice is not installed");
        Path file = written(report, new DocxExporter(), "report.docx");
        PrintedPages laidOut = PrintedPages.of(new Office(folder).laidOut(file));
        List<Named> named = stored(file);
        assertThat(named).hasSize((int) asked(report));
        assertTrue(laidOut, named);
        Map<String, Integer> map = new DocxExporter().pages(report, Progress.none());
        var all = new ArrayList<Named>();
        for (IndexForm form : AnsweredReport.forms()) {
            all.addAll(stored(written(index(REPORT, form, map, "docx"), new DocxExporter(), "index.docx")));
        }
        assertThat(all).hasSameSizeAs(named);
        assertTrue(laidOut, all);
    }

    /// The version of 2023 has aspect A4 and A1.2, that of 2025 Part D in their place.
    @ParameterizedTest
    @ValueSource(ints = {2023, 2025})
    void everyPlaceOfTheCodeOfHongKongStandsOnItsPageInBothVersions(int year) throws Exception {
        Snapshot snapshot = AnsweredReport.snapshot(Year.of(year));
        Document document = document(snapshot);
        Path shelf = Files.createDirectories(folder.resolve(Integer.toString(year)));
        Path printed = written(document, new PdfExporter(), year + "/report.pdf");
        PrintedPages onPaper = PrintedPages.of(printed);
        List<Named> named = named(printed);
        assertThat(named).hasSize((int) asked(document)).hasSizeGreaterThan(300);
        assertTrue(onPaper, named);
        String all = onPaper.pages().toString();
        assertThat(all.contains("D部分气候相关披露")).isEqualTo(year == 2025);
        assertThat(all.contains("层面A4气候变化")).isEqualTo(year == 2023);

        var code = new IndexForm(IndexKind.HKEX, "hkex");
        Path own = written(index(snapshot, code, new PdfExporter().pages(document, Progress.none()), "pdf"),
                new PdfExporter(), year + "/code.pdf");
        assertThat(named(own)).hasSizeGreaterThan(40);
        assertTrue(onPaper, named(own));

        assumeTrue(Office.isInstalled(), "LibreOffice is not installed");
        Path word = written(document, new DocxExporter(), year + "/report.docx");
        PrintedPages laidOut = PrintedPages.of(new Office(shelf).laidOut(word));
        assertThat(stored(word)).hasSize((int) asked(document));
        assertTrue(laidOut, stored(word));
        Path ownWord = written(index(snapshot, code, new DocxExporter().pages(document, Progress.none()), "docx"),
                new DocxExporter(), year + "/code.docx");
        assertThat(stored(ownWord)).hasSize(named(own).size());
        assertTrue(laidOut, stored(ownWord));
    }

    /// The places that the tables of a Word file name, with the pages stored in it.
    private static List<Named> stored(Path file) throws IOException {
        var named = new ArrayList<Named>();
        try (InputStream in = Files.newInputStream(file); var word = new XWPFDocument(in)) {
            for (XWPFTable table : word.getTables()) {
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .map(XWPFParagraph::getText)
                        .forEach(line -> named.addAll(PrintedPages.named(line)));
            }
        }
        return named;
    }
}
