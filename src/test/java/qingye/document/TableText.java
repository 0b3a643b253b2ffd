package qingye.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import qingye.document.Table.Align;
import qingye.document.Table.Cell;
import qingye.document.Table.Column;
import qingye.document.Table.Note;
import qingye.document.Table.Role;
import qingye.document.Table.Row;

/// Tables from plain lines, for tests: cells are parted by `|`, runs of equal first cells become one group cell.
public final class TableText {

    private TableText() {
    }

    /// A table of key figures.
    ///
    /// @param lines `group|indicator|unit|2022|2023|2024` each; where the group is empty the indicator takes both
    /// columns
    public static Table indicators(String caption, String lines, Note... notes) {
        List<String[]> cells = split(lines);
        boolean grouped = cells.stream().anyMatch(line -> !line[0].isEmpty());
        var rows = new ArrayList<Row>();
        Stream<String> heads = Stream.of("指标", "分类", "单位", "2022 年", "2023 年", "2024 年");
        rows.add(new Row(heads.filter(head -> grouped || !head.equals("分类"))
                .map(head -> cell(head, Role.HEADER, head.endsWith("年") ? Align.END : Align.START, 1, 1))
                .toList()));
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new Row(indicatorRow(cells, i, grouped)));
        }
        List<Double> weights = grouped ? List.of(2.0, 3.2, 1.1, 1.5, 1.5, 1.5) : List.of(4.4, 1.9, 1.5, 1.5, 1.5);
        return new Table(Words.spans(caption), columns(weights), 1, rows, List.of(notes));
    }

    private static List<Cell> indicatorRow(List<String[]> lines, int index, boolean grouped) {
        String[] line = lines.get(index);
        var cells = new ArrayList<Cell>();
        String group = line[0];
        if (group.isEmpty()) {
            cells.add(cell(line[1], Role.LABEL, Align.START, 1, grouped ? 2 : 1));
        } else {
            if (index == 0 || !lines.get(index - 1)[0].equals(group)) {
                int end = index;
                while (end < lines.size() && lines.get(end)[0].equals(group)) {
                    end++;
                }
                cells.add(cell(group, Role.GROUP, Align.START, end - index, 1));
            }
            cells.add(cell(line[1], Role.LABEL, Align.START, 1, 1));
        }
        cells.add(cell(line[2], Role.BODY, Align.START, 1, 1));
        for (int i = 3; i < 6; i++) {
            cells.add(cell(line[i], Role.BODY, Align.END, 1, 1));
        }
        return cells;
    }

    /// A table of words; the first line is the header, the first column names the rows.
    public static Table words(String caption, List<Double> weights, String lines, Note... notes) {
        var rows = new ArrayList<Row>();
        for (String[] line : split(lines)) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < line.length; i++) {
                Role role = rows.isEmpty() ? Role.HEADER : i == 0 ? Role.LABEL : Role.BODY;
                cells.add(cell(line[i], role, Align.START, 1, 1));
            }
            rows.add(new Row(cells));
        }
        return new Table(Words.spans(caption), columns(weights), 1, rows, List.of(notes));
    }

    /// A cell in the notation of [Words].
    public static Cell cell(String text, Role role, Align align, int rowSpan, int columnSpan) {
        return new Cell(Words.spans(text), role, align, rowSpan, columnSpan);
    }

    /// Columns of these weights.
    public static List<Column> columns(List<Double> weights) {
        return weights.stream().map(Column::new).toList();
    }

    /// A note in the notation of [Words].
    public static Note note(int number, String text) {
        return new Note(number, Words.spans(text));
    }

    private static List<String[]> split(String lines) {
        return lines.lines().map(line -> line.split("\\|", -1)).toList();
    }
}
