package qingye.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import qingye.document.Cover;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Info;
import qingye.document.Labels;
import qingye.task.Progress;

/// A written file, read back by another library than the one that wrote it.
final class Written {

    private Written() {
    }

    static byte[] bytes(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfExporter().write(document, out, Progress.none());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static PDDocument open(Document document) throws IOException {
        return Loader.loadPDF(bytes(document));
    }

    /// The lines of each page, from the first.
    static List<List<String>> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<List<String>>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        }
        return pages;
    }

    /// The lines of a page as one text without spaces.
    static String squeezed(List<String> lines) {
        return String.join("", lines).replaceAll("\\s", "");
    }

    /// A document of these elements.
    static Document document(List<Element> body) {
        return new Document(new Info("试验", "示例证券", "zh-Hans", Instant.parse("2025-04-25T08:00:00Z")),
                new Labels("目录", "页眉", "（续）", "注："),
                new Cover("示例证券", "2024", "试验报告", "", List.of()), body);
    }
}
