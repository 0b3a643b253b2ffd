package qingye.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Entities;

/// What the clipboard holds: the same cells as text and as a page.
///
/// @param text with tabs between cells; may be empty
/// @param html a page with a table; empty where there is none
public record Clip(String text, String html) {

    /// The longest clipboard that is read, in characters.
    public static final int LONGEST = 5_000_000;

    /// The most cells that are pasted at once.
    public static final int MOST = 100_000;

    private static final Pattern NUMBER = Pattern.compile(
            "-?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,12})?");

    /// What is no number is marked as text, so that no program makes a formula or a date of it.
    private static final String TEXT = "mso-number-format:'\\@'";

    /// The cells, from the table of the page where there is one; empty if it holds more than is pasted at once.
    public Optional<List<List<String>>> cells() {
        Optional<List<List<String>>> table = html.isEmpty() || html.length() > LONGEST
                ? Optional.empty()
                : HtmlTable.read(html, MOST);
        if (table.isPresent()) {
            return table;
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<List<String>> rows = Tsv.read(text);
        return rows.stream().mapToLong(List::size).sum() > MOST ? Optional.empty() : Optional.of(rows);
    }

    /// A block of the sheet. A label over several cells is merged as far as it lies in the block, also where the block
    /// begins in the midst of it.
    public static Clip of(TableSheet sheet, Block block) {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        var rows = new ArrayList<List<String>>();
        for (int row = block.top(); row <= block.bottom(); row++) {
            var line = new ArrayList<String>();
            html.append("<tr>");
            for (int column = block.left(); column <= block.right(); column++) {
                Optional<TableSheet.Cell> cell = sheet.at(row, column);
                boolean first = cell.filter(new Corner(block, row, column)::begins).isPresent();
                line.add(first ? cell.map(TableSheet.Cell::text).orElse("") : "");
                if (first) {
                    cell.ifPresent(one -> append(html, one, block));
                }
            }
            html.append("</tr>");
            rows.add(line);
        }
        return new Clip(Tsv.write(rows), html.append("</table></body></html>").toString());
    }

    /// A place of a block.
    private record Corner(Block block, int row, int column) {

        /// Whether the part of the cell that lies in the block begins here.
        public boolean begins(TableSheet.Cell cell) {
            return row == Math.max(cell.row(), block.top()) && column == Math.max(cell.column(), block.left());
        }
    }

    private static void append(StringBuilder html, TableSheet.Cell cell, Block block) {
        int down = Math.min(cell.row() + cell.rowSpan() - 1, block.bottom()) - Math.max(cell.row(), block.top()) + 1;
        int right = Math.min(cell.column() + cell.columnSpan() - 1, block.right())
                - Math.max(cell.column(), block.left()) + 1;
        html.append("<td");
        if (down > 1) {
            html.append(" rowspan=\"").append(down).append('"');
        }
        if (right > 1) {
            html.append(" colspan=\"").append(right).append('"');
        }
        html.append(" style=\"").append(style(cell)).append("\">")
                .append(Entities.escape(cell.text()).replace("\n", "<br>"))
                .append("</td>");
    }

    /// The number format that shows a figure with the decimals and commas it is printed with.
    private static String style(TableSheet.Cell cell) {
        String words = cell.text();
        if (cell.key().isEmpty() || !NUMBER.matcher(words).matches()) {
            return words.isEmpty() ? "" : TEXT;
        }
        int point = words.indexOf('.');
        String decimals = point < 0 ? "" : "\\." + "0".repeat(words.length() - point - 1);
        return "mso-number-format:'" + (words.indexOf(',') < 0 ? "0" : "\\#\\,\\#\\#0") + decimals + "'";
    }
}
