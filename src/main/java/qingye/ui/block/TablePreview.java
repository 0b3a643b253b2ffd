package qingye.ui.block;

import java.util.HashSet;
import java.util.Set;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import qingye.document.Span;
import qingye.document.Table;

/// A composed table on screen, to be looked at.
final class TablePreview extends VBox {

    private final Set<Position> covered = new HashSet<>();
    private final GridPane grid = new GridPane();

    private record Position(int row, int column) {}

    TablePreview(Table table, double width) {
        getStyleClass().add("table-preview");
        if (!table.caption().isEmpty()) {
            var caption = label(words(table.caption()), TextAlignment.CENTER);
            caption.getStyleClass().add("table-caption");
            caption.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(caption);
        }
        double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        double before = 0;
        double left = 0;
        for (Table.Column column : table.columns()) {
            before += column.weight();
            // whole pixels that add up: a grid makes each column that has parts of one wider
            double right = Math.round(width * before / weights);
            var constraints = new ColumnConstraints(right - left);
            constraints.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
            left = right;
        }
        grid.getStyleClass().add("table-grid");
        for (int row = 0; row < table.rows().size(); row++) {
            row(table.rows().get(row), row);
        }
        getChildren().add(grid);
        for (Table.Note note : table.notes()) {
            var words = label(words(note.text()), TextAlignment.LEFT);
            words.getStyleClass().add("table-note");
            getChildren().add(words);
        }
    }

    private void row(Table.Row row, int at) {
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            while (covered.contains(new Position(at, column))) {
                column++;
            }
            for (int down = 0; down < cell.rowSpan(); down++) {
                for (int across = 0; across < cell.columnSpan(); across++) {
                    covered.add(new Position(at + down, column + across));
                }
            }
            grid.add(cell(cell), column, at, cell.columnSpan(), cell.rowSpan());
        }
    }

    private static Label cell(Table.Cell cell) {
        var label = label(words(cell.spans()), switch (cell.align()) {
            case START -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        label.setAlignment(switch (cell.align()) {
            case START -> Pos.CENTER_LEFT;
            case CENTRE -> Pos.CENTER;
            case END -> Pos.CENTER_RIGHT;
        });
        label.getStyleClass().addAll("table-cell-preview", switch (cell.role()) {
            case HEADER -> "header";
            case GROUP -> "group";
            case LABEL -> "row-label";
            case BODY -> "body";
        });
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private static Label label(String words, TextAlignment alignment) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setTextAlignment(alignment);
        return label;
    }

    /// The words with the marks of notes as raised numbers.
    private static String words(Iterable<Span> spans) {
        var words = new StringBuilder();
        for (Span span : spans) {
            switch (span) {
                case Span.Text(String text, var _) -> words.append(text);
                case Span.Figure(String text, String _, var _) -> words.append(text);
                case Span.Link(String _, String text) -> words.append(text);
                case Span.NoteMark(int number) -> words.append(raised(number));
                // on which page it will stand is known only once the report is laid out
                case Span.PageNumber _ -> words.append('\u2026');
            }
        }
        return words.toString();
    }

    private static String raised(int number) {
        var raised = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return raised.toString();
    }
}
