package qingye.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.Merge;

/// The readable form of a free table: the caption, a line per row with its cells between bars, a line `~ 2,1,1,3` per
/// merged area (row and column from 1, rows, columns), and a line behind `^ ` per note. A roster is written the same
/// way.
final class GridForm {

    private static final String AREA = "~ ";
    private static final String NOTE = "^ ";

    private GridForm() {}

    static String write(Block.FreeTable.Grid grid) {
        return Stream.of(
                Stream.of(LineForm.write(grid.caption())),
                grid.rows().stream().map(GridForm::row),
                grid.merges().stream().map(GridForm::area),
                grid.notes().stream().map(note -> NOTE + LineForm.write(note)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String items(Block.Roster.Items items) {
        return Stream.concat(Stream.of(LineForm.write(items.title())), items.rows().stream().map(GridForm::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<Line> cells) {
        return cells.stream().map(LineForm::write).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String area(Merge merge) {
        return AREA + (merge.row() + 1) + "," + (merge.column() + 1) + "," + merge.rows() + "," + merge.columns();
    }

    /// @throws IllegalArgumentException if the rows are of different lengths or an area is wrong
    static Block.FreeTable.Grid read(String form) {
        List<String> lines = form.lines().toList();
        return new Block.FreeTable.Grid(
                title(lines),
                rows(lines),
                behind(lines, AREA).map(GridForm::readArea).toList(),
                behind(lines, NOTE).map(LineForm::read).toList());
    }

    /// @param parts how many each item has; where a row has fewer, the last ones are empty
    static Block.Roster.Items readItems(String form, int parts) {
        List<String> lines = form.lines().toList();
        return new Block.Roster.Items(title(lines), rows(lines).stream().map(row -> filled(row, parts)).toList());
    }

    private static List<Line> filled(List<Line> row, int parts) {
        return Stream.concat(row.stream(), Stream.generate(() -> Line.EMPTY)).limit(parts).toList();
    }

    private static Line title(List<String> lines) {
        return lines.isEmpty() || lines.getFirst().startsWith("|") ? Line.EMPTY : LineForm.read(lines.getFirst());
    }

    private static List<List<Line>> rows(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("|")).map(GridForm::readRow).toList();
    }

    private static Stream<String> behind(List<String> lines, String sign) {
        return lines.stream().skip(1).filter(line -> line.startsWith(sign)).map(line -> line.substring(sign.length()));
    }

    private static Merge readArea(String form) {
        String[] numbers = form.strip().split(",");
        if (numbers.length != 4) {
            throw new IllegalArgumentException("not a merged area: " + form);
        }
        return new Merge(Integer.parseInt(numbers[0]) - 1, Integer.parseInt(numbers[1]) - 1,
                Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3]));
    }

    private static List<Line> readRow(String row) {
        var cells = new ArrayList<Line>();
        var cell = new StringBuilder();
        boolean inFigure = false;
        for (int at = 1; at < row.length(); at++) {
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
