package qingye.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The pages of a PDF as lines without spaces, told by the number that is printed on each.
///
/// @param pages in order
record PrintedPages(List<List<String>> pages) {

    private static final Pattern PLACE = Pattern.compile("(.+?)P(\\d+)");

    static PrintedPages of(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return of(pdf);
        }
    }

    static PrintedPages of(PDDocument pdf) throws IOException {
        var pages = new ArrayList<List<String>>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf).lines().map(PrintedPages::solid).filter(line -> !line.isEmpty())
                    .toList());
        }
        return new PrintedPages(pages);
    }

    static String solid(String words) {
        return words.replaceAll("[\\s\\p{Z}]", "");
    }

    /// A place that an index names: a title without spaces, and a page.
    record Named(String title, int page) {}

    /// The places named in a cell, one per line or over several lines.
    static List<Named> named(String cell) {
        var named = new ArrayList<Named>();
        var title = new StringBuilder();
        for (String line : cell.split("\n")) {
            title.append(solid(line));
            Matcher place = PLACE.matcher(title);
            if (place.matches()) {
                named.add(new Named(place.group(1), Integer.parseInt(place.group(2))));
                title.setLength(0);
            }
        }
        return named;
    }

    /// Whether the title stands as a line, or as two, on the page that has that number printed at its foot. A caption
    /// may have marks of notes behind it, and the number of a chapter may stand above its title.
    boolean has(Named place) {
        List<String> page = pages.stream()
                .filter(lines -> !lines.isEmpty() && lines.getLast().equals(Integer.toString(place.page())))
                .findFirst()
                .orElse(List.of());
        String chapter = place.title().replaceFirst("^0\\d", "");
        for (int at = 0; at < page.size(); at++) {
            String line = page.get(at);
            String two = at + 1 < page.size() ? line + page.get(at + 1) : line;
            if (line.equals(chapter) || two.equals(chapter)
                    || line.matches(Pattern.quote(place.title()) + "\\d*") || two.equals(place.title())) {
                return true;
            }
        }
        return false;
    }
}
