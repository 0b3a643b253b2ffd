package qingye.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Cell;
import qingye.document.Table.Column;
import qingye.document.Table.Role;
import qingye.document.Table.Row;

class GridTest {

    @Test
    void fillsPlacesCoveredFromAbove() {
        var table = table(List.of(1.0, 1.0, 1.0),
                new Row(List.of(cell("group", 2, 1), cell("a", 1, 2))),
                new Row(List.of(cell("b", 1, 1), cell("c", 1, 1))));
        Grid grid = Grid.of(table, 900, _ -> 0);
        assertThat(grid.rows().get(1)).extracting(Grid.Place::starts).containsExactly(false, true, true);
        assertThat(grid.rows().get(1)).extracting(Grid.Place::column).containsExactly(0, 1, 2);
        assertThat(grid.width(grid.rows().getFirst().get(1))).isEqualTo(600);
    }

    @Test
    void sharesTheWidthOutByWeightWithoutLosingATwip() {
        var table = table(List.of(1.0, 1.0, 1.0), row("a", "b", "c"));
        assertThat(Grid.of(table, 1000, _ -> 0).edges()).containsExactly(0, 333, 667, 1000);
    }

    @Test
    void takesRoomForAFigureFromColumnsThatHaveSome() {
        var table = table(List.of(2.0, 1.0, 1.0), row("label", "5,025,928.11", "1"));
        int[] edges = Grid.of(table, 1000, cell -> Span.plain(cell.spans()).length() * 30).edges();
        assertThat(edges[2] - edges[1]).isEqualTo(360);
        assertThat(edges[3]).isEqualTo(1000);
        assertThat(edges[1]).isGreaterThanOrEqualTo(150);
    }

    @Test
    void staysWithinThePageWhereNotAllWishesCanBeMet() {
        var table = table(List.of(1.0, 1.0), row("a", "b"));
        assertThat(Grid.of(table, 1000, _ -> 900).edges()).containsExactly(0, 500, 1000);
    }

    @Test
    void refusesRowsThatDoNotFillTheColumns() {
        var narrow = table(List.of(1.0, 1.0), row("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Grid.of(narrow, 900, _ -> 0))
                .withMessageContaining("row 0");
        var wide = table(List.of(1.0, 1.0), row("a", "b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> Grid.of(wide, 900, _ -> 0))
                .withMessageContaining("wider");
    }

    private static Table table(List<Double> weights, Row... rows) {
        return new Table(List.of(), weights.stream().map(Column::new).toList(), 0, List.of(rows), List.of());
    }

    private static Row row(String... texts) {
        return new Row(List.of(texts).stream().map(text -> cell(text, 1, 1)).toList());
    }

    private static Cell cell(String text, int rows, int columns) {
        return new Cell(List.of(Span.of(text)), Role.BODY, Align.START, rows, columns);
    }
}
