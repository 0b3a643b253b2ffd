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
/// left place that is shown, the other places it covers are empty; rows that are hidden are left out.
final class HtmlTable {

    /// Stands for a line break while blanks are folded.
    private static final char BREAK = '\u2028';

    private final List<Line> rows = new ArrayList<>();
    private final int most;
    private int width;

    /// A row, hidden or not: merged cells are counted over hidden rows, too.
    private static final class Line {
        private final Map<Integer, String> cells = new TreeMap<>();
        private final boolean hidden;
        /// No place before this one is free.
        private int free;

        private Line(boolean hidden) {
            this.hidden = hidden;
        }
    }

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
        List<Element> lines = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        for (int row = 0; row < lines.size() && row < most; row++) {
            rows.add(new Line(hidden(lines.get(row))));
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
        Line line = rows.get(row);
        int column = line.free;
        while (line.cells.containsKey(column)) {
            column++;
        }
        int right = Math.min(span(cell, "colspan"), most + 1);
        int down = Math.min(span(cell, "rowspan"), rows.size() - row);
        width = Math.max(width, column + right);
        if ((long) width * rows.size() > most) {
            return;
        }
        line.free = column + right;
        int shown = 0;
        while (shown < down - 1 && rows.get(row + shown).hidden) {
            shown++;
        }
        for (int below = 0; below < down; below++) {
            for (int beside = 0; beside < right; beside++) {
                boolean first = below == shown && beside == 0;
                rows.get(row + below).cells.put(column + beside, first ? words(cell) : "");
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
        return rows.stream().filter(row -> !row.hidden).map(row -> {
            var line = new ArrayList<String>();
            for (int column = 0; column < width; column++) {
                line.add(row.cells.getOrDefault(column, ""));
            }
            return List.copyOf(line);
        }).toList();
    }
}
