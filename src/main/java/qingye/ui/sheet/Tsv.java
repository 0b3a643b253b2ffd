package qingye.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Blocks of cells as the clipboards of Excel and WPS hold them: tabs between cells, line ends between rows, quotes
/// around cells that hold either.
public final class Tsv {

    private Tsv() {}

    /// The cells, row by row. Rows may be of different length.
    public static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int at = 0; at < unix.length(); at++) {
            char c = unix.charAt(at);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (at + 1 < unix.length() && unix.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /// The block as text.
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean needed = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.startsWith("\"");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
