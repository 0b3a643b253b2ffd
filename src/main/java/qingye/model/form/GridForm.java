package qingye.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import qingye.model.block.Block;
import qingye.model.block.Line;

/// The readable form of a free table: the caption, then a line per row with its cells between bars.
final class GridForm {

    private GridForm() {}

    static String write(Block.FreeTable.Grid grid) {
        return LineForm.write(grid.caption()) + "\n"
                + grid.rows().stream().map(GridForm::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<Line> cells) {
        return cells.stream().map(LineForm::write).collect(Collectors.joining(" | ", "| ", " |"));
    }

    static Block.FreeTable.Grid read(String form) {
        List<String> lines = form.lines().toList();
        boolean captioned = !lines.isEmpty() && !lines.getFirst().startsWith("|");
        return new Block.FreeTable.Grid(
                captioned ? LineForm.read(lines.getFirst()) : Line.EMPTY,
                lines.stream().skip(captioned ? 1 : 0).map(GridForm::readRow).toList());
    }

    private static List<Line> readRow(String row) {
        var cells = new ArrayList<Line>();
        var cell = new StringBuilder();
        boolean inFigure = false;
        for (int at = row.startsWith("|") ? 1 : 0; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c == '\\' && at + 1 < row.length()) {
                cell.append(c).append(row.charAt(++at));
            } else if (c == '|' && !inFigure) {
                cells.add(LineForm.read(unpadded(cell.toString())));
                cell.setLength(0);
            } else {
                inFigure = c == '{' || (inFigure && c != '}');
                cell.append(c);
            }
        }
        return cells;
    }

    /// Without the one blank that [#row] puts on either side.
    private static String unpadded(String cell) {
        int start = cell.startsWith(" ") ? 1 : 0;
        int end = cell.length() > start && cell.endsWith(" ") ? cell.length() - 1 : cell.length();
        return cell.substring(start, end);
    }
}
