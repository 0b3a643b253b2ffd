package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.export.Format;
import qingye.model.text.Language;

/// Every value that the broker published stands in the PDF and in the Word file exactly as it was printed, beside its
/// indicator.
class PublishedCaseTest {

    @TempDir
    private static Path folder;

    private static List<PublishedCase.Row> rows = List.of();

    @BeforeAll
    static void readCase() {
        rows = PublishedCase.rows();
        var lines = PublishedCase.lines();
        assertThat(lines).hasSize(369);
        assertThat(lines.stream().filter(line -> line.get("value").isEmpty())).hasSize(12);
    }

    @Test
    void everyValueStandsInThePdfBesideItsIndicator() throws IOException {
        List<String> lines = textOf(PublishedCase.publish(folder, Format.PDF, Language.ZH_HANS));
        var missing = new ArrayList<PublishedCase.Row>();
        int from = appendix(lines);
        for (PublishedCase.Row row : rows) {
            int at = find(lines, from, row);
            if (at < 0) {
                missing.add(row);
            } else {
                from = at + 1;
            }
        }
        assertThat(missing).isEmpty();
    }

    /// The line, at or after `from`, that ends with the values of a row; its label may be wrapped over those around it.
    private static int find(List<String> lines, int from, PublishedCase.Row row) {
        for (int at = from; at < lines.size(); at++) {
            List<String> tokens = Arrays.asList(lines.get(at).split(" +"));
            List<String> values = row.printed();
            boolean ends = tokens.size() >= values.size()
                    && tokens.subList(tokens.size() - values.size(), tokens.size()).equals(values);
            String around = String.join("", lines.subList(Math.max(0, at - 2), Math.min(lines.size(), at + 3)));
            boolean named = dense(around).contains(dense(row.indicator()).substring(0, 2))
                    && letters(around).containsAll(letters(row.indicator()));
            if (ends && named) {
                return at;
            }
        }
        return -1;
    }

    private static List<Integer> letters(String words) {
        return dense(words).codePoints().boxed().toList();
    }

    private static int appendix(List<String> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).strip().equals("附录")) {
                return at;
            }
        }
        throw new AssertionError("no appendix");
    }

    private static List<String> textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).lines().toList();
        }
    }

    private static String dense(String words) {
        return words.replaceAll("\\s", "");
    }

    @Test
    void everyValueStandsInTheWordFileBesideItsIndicator() throws IOException {
        var printed = new ArrayList<PublishedCase.Row>();
        Path file = PublishedCase.publish(folder, Format.DOCX, Language.ZH_HANS);
        try (InputStream in = Files.newInputStream(file); var document = new XWPFDocument(in)) {
            for (XWPFTable table : document.getTables()) {
                if (isKpiTable(table)) {
                    table.getRows().stream().skip(1).map(PublishedCaseTest::row).forEach(printed::add);
                }
            }
        }
        var expected = rows.stream()
                .map(row -> new PublishedCase.Row("", row.indicator(), row.unit(), row.values()))
                .toList();
        assertThat(printed).isEqualTo(expected);
    }

    private static boolean isKpiTable(XWPFTable table) {
        List<String> header = cells(table.getRow(0));
        return header.getFirst().equals("指标") && header.getLast().equals("2024 年")
                && header.get(header.size() - 4).equals("单位");
    }

    private static PublishedCase.Row row(XWPFTableRow row) {
        List<String> cells = cells(row);
        int values = cells.size() - 3;
        String label = cells.get(values - 2).replaceAll("\\d+$", "");
        String name = rows.stream()
                .map(PublishedCase.Row::indicator)
                .filter(indicator -> cells.get(values - 2).equals(indicator))
                .findFirst()
                .orElse(label);
        return new PublishedCase.Row("", name, cells.get(values - 1), cells.subList(values, cells.size()));
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableICells().stream().map(cell -> ((XWPFTableCell) cell).getText().strip()).toList();
    }
}
