package qingye.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The tables of a PDF as its tags tell them: rows of cells, wherever pages break.
final class PrintedTables {

    private final Map<PDPage, Map<Integer, List<TextPosition>>> signs = new HashMap<>();
    private final List<List<List<String>>> tables = new ArrayList<>();

    private PrintedTables() {}

    /// All tables, from the front; each a list of rows, each a list of cells with their lines.
    static List<List<List<String>>> of(PDDocument pdf) throws IOException {
        var read = new PrintedTables();
        for (PDPage page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var byNumber = new HashMap<Integer, List<TextPosition>>();
            extractor.getMarkedContents().forEach(content -> collect(content, byNumber));
            read.signs.put(page, byNumber);
        }
        read.walk(pdf.getDocumentCatalog().getStructureTreeRoot());
        return read.tables;
    }

    private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> byNumber) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition sign) {
                byNumber.computeIfAbsent(content.getMCID(), _ -> new ArrayList<>()).add(sign);
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, byNumber);
            }
        }
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                switch (element.getStructureType()) {
                    case "Table" -> {
                        tables.add(new ArrayList<>());
                        walk(element);
                    }
                    case "TR" -> {
                        tables.getLast().add(new ArrayList<>());
                        walk(element);
                    }
                    case "TD", "TH" -> tables.getLast().getLast().add(words(element));
                    default -> walk(element);
                }
            }
        }
    }

    private String words(PDStructureElement cell) {
        var all = new ArrayList<TextPosition>();
        gather(cell, cell.getPage(), all);
        var words = new StringBuilder();
        float line = Float.NaN;
        for (TextPosition sign : all) {
            if (!Float.isNaN(line) && Math.abs(sign.getYDirAdj() - line) > 6) {
                words.append('\n');
            }
            line = sign.getYDirAdj();
            words.append(sign.getUnicode());
        }
        return words.toString();
    }

    private void gather(PDStructureElement element, PDPage above, List<TextPosition> all) {
        PDPage page = element.getPage() == null ? above : element.getPage();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> gather(inner, page, all);
                case Integer number -> add(page, number, all);
                case PDMarkedContentReference reference ->
                    add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), all);
                default -> {
                    // an annotation
                }
            }
        }
    }

    private void add(PDPage page, int number, List<TextPosition> all) {
        Map<Integer, List<TextPosition>> found = signs.getOrDefault(page, Map.of());
        all.addAll(found.getOrDefault(number, List.of()));
    }
}
