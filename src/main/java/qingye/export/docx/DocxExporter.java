package qingye.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import qingye.document.Document;
import qingye.export.Exporter;
import qingye.export.FixedZip;
import qingye.export.PageBreaks;
import qingye.task.Cancelled;
import qingye.task.Progress;

/// Writes a document as a Word file.
///
/// Typefaces are named in the file, not put into it; a Word without them takes others, so nothing is unprintable here.
public final class DocxExporter implements Exporter {

    @Override
    public void write(Document asked, OutputStream out, Progress progress) throws IOException {
        progress.at(0);
        Document document = PageBreaks.settled(asked);
        StyleSheet styles = StyleSheet.read(document.info().languageTag());
        Map<String, Integer> pages = Galley.pages(document, styles, progress.part(0, 0.15));
        try (var file = new XWPFDocument()) {
            styles.install(file);
            var manuscript = new Manuscript(file, Lists.install(file), document, pages);
            new CoverPage(manuscript, styles).write(document.cover());
            manuscript.breakPage();
            new Contents(manuscript).write(document);
            new Flow(manuscript, document, styles).write(document.body(), progress.part(0.15, 0.7));
            var furniture = new Furniture(manuscript);
            furniture.sheet(document.labels());
            furniture.properties(document.info());
            FixedZip.write(packed(file, progress.part(0.7, 0.9)), out, progress.part(0.9, 1));
        }
        progress.at(1);
    }

    @Override
    public Map<String, Integer> pages(Document document, Progress progress) throws IOException {
        StyleSheet styles = StyleSheet.read(document.info().languageTag());
        return Galley.pages(PageBreaks.settled(document), styles, progress);
    }

    private static byte[] packed(XWPFDocument file, Progress progress) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var watched = new Watched(bytes, progress);
        try {
            file.write(watched);
        } catch (RuntimeException e) {
            // POI wraps what passes through it; a stop must come out as what it is.
            throw watched.stopped.<RuntimeException>map(stop -> stop).orElse(e);
        }
        return bytes.toByteArray();
    }

    /// Tells the progress whenever POI has packed another piece.
    private static final class Watched extends FilterOutputStream {

        private final Progress progress;
        private Optional<Cancelled> stopped = Optional.empty();

        Watched(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                progress.at(0.5);
            } catch (Cancelled e) {
                stopped = Optional.of(e);
                throw e;
            }
            out.write(bytes, from, length);
        }
    }
}
