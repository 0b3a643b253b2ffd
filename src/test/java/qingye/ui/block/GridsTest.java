package qingye.ui.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import qingye.model.block.Block.FreeTable.Grid;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Merge;

class GridsTest {

    private static final Grid WRITTEN = new Grid(Line.of("caption"), rows("abc", "def", "ghi", "jkl"),
            List.of(new Merge(1, 0, 2, 2)), List.of(Line.of("note")));

    private static List<List<Line>> rows(String... rows) {
        return Stream.of(rows).map(row -> row.chars().mapToObj(c -> Line.of(String.valueOf((char) c))).toList())
                .toList();
    }

    private static String words(Grid grid) {
        return String.join("|", grid.rows().stream().map(row -> row.stream().map(GridsTest::words)
                .reduce("", String::concat)).toList());
    }

    private static String words(Line line) {
        return line.runs().isEmpty() ? "." : ((Inline.Text) line.runs().getFirst()).text();
    }

    @Test
    void keepsNotesAndCaptionWhateverChanges() {
        for (Grid changed : List.of(Grids.addRow(WRITTEN, 0), Grids.addColumn(WRITTEN, 0), Grids.removeRow(WRITTEN, 0),
                Grids.removeColumn(WRITTEN, 2), Grids.moveRow(WRITTEN, 0, 1), Grids.split(WRITTEN, 1, 1),
                Grids.withCell(WRITTEN, 0, 0, Line.EMPTY))) {
            assertThat(changed.notes()).isEqualTo(WRITTEN.notes());
            assertThat(changed.caption()).isEqualTo(WRITTEN.caption());
        }
    }

    @Test
    void movesAndStretchesMergedAreasWithRowsAndColumns() {
        assertThat(Grids.addRow(WRITTEN, 0).merges()).containsExactly(new Merge(2, 0, 2, 2));
        assertThat(Grids.addRow(WRITTEN, 1).merges()).containsExactly(new Merge(1, 0, 3, 2));
        assertThat(Grids.addRow(WRITTEN, 2).merges()).isEqualTo(WRITTEN.merges());
        assertThat(Grids.addColumn(WRITTEN, 0).merges()).containsExactly(new Merge(1, 0, 2, 3));
        assertThat(Grids.removeRow(WRITTEN, 0).merges()).containsExactly(new Merge(0, 0, 2, 2));
        assertThat(Grids.removeRow(WRITTEN, 2).merges()).containsExactly(new Merge(1, 0, 1, 2));
        assertThat(Grids.removeColumn(Grids.removeRow(WRITTEN, 2), 1).merges()).isEmpty();
    }

    @Test
    void movesARowButTearsNoArea() {
        assertThat(words(Grids.moveRow(WRITTEN, 0, 1))).isEqualTo("abc|def|ghi|jkl");
        assertThat(words(Grids.moveRow(Grids.split(WRITTEN, 1, 0), 0, 1))).isEqualTo("def|abc|ghi|jkl");
        assertThat(Grids.moveRow(WRITTEN, 3, 1)).isEqualTo(WRITTEN);
    }

    @Test
    void bringsTogetherWhatStandsInAMergedArea() {
        Grid merged = Grids.merge(WRITTEN, new Merge(0, 1, 2, 2));

        assertThat(merged.merges()).containsExactly(new Merge(0, 1, 2, 2));
        assertThat(words(merged)).isEqualTo("ab\nc\ne\nf.|d..|ghi|jkl");
    }

    @Test
    void growsForPastedCells() {
        Grid pasted = Grids.paste(WRITTEN, 3, 2, List.of(List.of("X", "Y"), List.of("Z")));

        assertThat(words(pasted)).isEqualTo("abc.|def.|ghi.|jkXY|..Z.");
    }
}
