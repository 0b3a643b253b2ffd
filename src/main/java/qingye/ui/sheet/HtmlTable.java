package qingye.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The first table of a page as the clipboards of Excel, WPS and LibreOffice hold it. A merged cell stands in its upper
/// left place, the other places it covers are empty; rows that are hidden are left out.
final class HtmlTable {

    /// Stands for a line break while blanks are folded.
    private static final char BREAK = '\u2028';

    private final List<Map<Integer, String>> rows = new ArrayList<>();
    private final int most;
    private int width;

    private HtmlTable(int most) {
        this.most = most;
    }

    /// The cells, row by row, all rows of one length; empty if there is no table, or one of too many cells.
    ///
    /// @param most how many cells it may have
    static Optional<List<List<String>>> read(String html, int most) {
        Element table = Jsoup.parse(html).selectFirst("table");
        return table == null ? Optional.empty() : new HtmlTable(most).read(table);
    }

    private Optional<List<List<String>>> read(Element table) {
        List<Element> lines = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr").stream()
                .filter(line -> !hidden(line))
                .toList();
        for (int row = 0; row < lines.size() && row < most; row++) {
            rows.add(new TreeMap<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            for (Element cell : lines.get(row).select("> td, > th")) {
                put(row, cell);
                if ((long) width * rows.size() > most) {
                    return Optional.empty();
                }
            }
        }
        return width == 0 ? Optional.empty() : Optional.of(square());
    }

    private static boolean hidden(Element line) {
        return line.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void put(int row, Element cell) {
        int column = 0;
        while (rows.get(row).containsKey(column)) {
            column++;
        }
        int right = Math.min(span(cell, "colspan"), most + 1);
        int down = Math.min(span(cell, "rowspan"), rows.size() - row);
        width = Math.max(width, column + right);
        if ((long) width * rows.size() > most) {
            return;
        }
        for (int below = 0; below < down; below++) {
            for (int beside = 0; beside < right; beside++) {
                rows.get(row + below).put(column + beside, below + beside == 0 ? words(cell) : "");
            }
        }
    }

    private static int span(Element cell, String name) {
        String digits = cell.attr(name).strip();
        return digits.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    private static String words(Element cell) {
        cell.select("br").forEach(line -> line.before(String.valueOf(BREAK)));
        cell.select("p, div").forEach(part -> part.append(String.valueOf(BREAK)));
        return cell.text()
                .replace('\u00A0', ' ')
                .replaceAll(" *" + BREAK + "[ " + BREAK + "]*", "\n")
                .strip();
    }

    private List<List<String>> square() {
        return rows.stream().map(row -> {
            var line = new ArrayList<String>();
            for (int column = 0; column < width; column++) {
                line.add(row.getOrDefault(column, ""));
            }
            return List.copyOf(line);
        }).toList();
    }
}
