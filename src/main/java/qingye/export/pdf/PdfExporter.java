package qingye.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;

import qingye.document.Document;
import qingye.document.Info;
import qingye.export.Exporter;
import qingye.export.PageBreaks;
import qingye.task.Progress;

/// Writes a document as a tagged PDF (PDF/UA-1) with bookmarks, embedded type and true page numbers.
///
/// Page numbers are only known once everything stands, so the document is laid out at least twice: the first pass is
/// thrown away, the last one is the first that finds every thing where the pass before it found it.
public final class PdfExporter implements Exporter {

    private static final int MOST_PASSES = 6;

    /// @throws IOException if the stream does not take the file
    @Override
    public void write(Document asked, OutputStream out, Progress progress) throws IOException {
        progress.at(0);
        Document document = PageBreaks.settled(asked);
        DocumentText.check(document);
        progress.at(0.01);
        ByteArrayOutputStream bytes = laidOut(document, progress).bytes();
        progress.at(0.98);
        bytes.writeTo(out);
        out.flush();
        progress.at(1);
    }

    @Override
    public Map<String, Integer> pages(Document asked, Progress progress) throws IOException {
        Document document = PageBreaks.settled(asked);
        DocumentText.check(document);
        return laidOut(document, progress).pages().places();
    }

    /// A file, and where things stand in it.
    private record LaidOut(ByteArrayOutputStream bytes, PageMap pages) {}

    private static LaidOut laidOut(Document document, Progress progress) throws IOException {
        double done = 0.35;
        PageMap known = pass(document, new PageMap(), OutputStream.nullOutputStream(), true, progress.part(0.02, done));
        for (int passes = 2;; passes++) {
            var bytes = new ByteArrayOutputStream();
            double next = done + (0.97 - done) * 0.95;
            PageMap seen = pass(document, known, bytes, false, progress.part(done, next));
            if (seen.agrees(known) || passes == MOST_PASSES) {
                return new LaidOut(bytes, seen);
            }
            known = seen;
            done = next;
        }
    }

    /// @param draft whether the file is thrown away
    private static PageMap pass(Document document, PageMap known, OutputStream out, boolean draft, Progress progress)
            throws IOException {
        var properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setFullCompressionMode(true);
        var id = new PdfString(DocumentText.fingerprint(document));
        properties.setInitialDocumentId(id).setModifiedDocumentId(id).addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        // Closed by hand: closing it after a failure would go on writing what has failed.
        var writer = new RepeatableWriter(out, properties);
        try {
            var pdf = new PdfDocument(writer);
            describe(pdf, document.info());
            if (!draft) {
                pdf.setTagged();
            }
            var pass = new Pass(pdf, known, progress);
            if (!draft) {
                pdf.addEventHandler(PdfDocumentEvent.END_PAGE, new Furniture(pass, document));
            }
            var runs = new Runs(pass);
            new CoverPage(pass, runs).place(document.cover());
            new ContentsPages(pass, runs).place(document);
            pass.newPage();
            new Flow(pass, runs, document, draft).place(document.body());
            pass.finish();
            if (!draft) {
                Bookmarks.add(pdf, document);
            }
            pdf.close();
            pass.at(1);
            return pass.seen();
        } catch (PdfException | com.itextpdf.io.exceptions.IOException failure) {
            throw new IOException("the PDF could not be written: " + failure.getMessage(), failure);
        } finally {
            writer.close();
        }
    }

    private static void describe(PdfDocument pdf, Info info) {
        pdf.getDocumentInfo().setTitle(info.title()).setAuthor(info.organisation());
        String moment = date(info.created());
        pdf.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), moment);
        pdf.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), moment);
        pdf.getCatalog().setLang(new PdfString(info.languageTag()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getCatalog().setPageMode(PdfName.UseOutlines);
    }

    private static String date(Instant moment) {
        return new PdfDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC))).getPdfObject().getValue();
    }
}
