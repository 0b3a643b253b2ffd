package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;

import org.junit.jupiter.api.Test;

class TableBreaksTest {

    private static final float ROW = 20;
    private static final float HEADER = 20;

    @Test
    void tableThatFitsIsNotBroken() {
        assertThat(plan(sizes(10, 0), 15 * ROW)).isEmpty();
    }

    @Test
    void laterPagesTakeAsManyRowsAsFit() {
        int full = (int) ((Design.COLUMN_HEIGHT - HEADER - 4) / ROW);
        assertThat(plan(sizes(2 * full + 10, 0), 6 * ROW)).containsExactly(4, 4 + full, 4 + 2 * full);
    }

    @Test
    void firstRowOfAGroupIsNotLeftBehind() {
        assertThat(plan(sizes(20, 0, new TableSizes.Label(3, 8, ROW)), 6 * ROW)).containsExactly(3);
    }

    @Test
    void lastRowOfAGroupIsNotSentAhead() {
        assertThat(plan(sizes(20, 0, new TableSizes.Label(0, 5, ROW)), 6 * ROW)).containsExactly(3);
    }

    @Test
    void someRowsStayWithTheNotes() {
        assertThat(plan(sizes(10, 3 * ROW), 12 * ROW)).containsExactly(8);
        assertThat(plan(sizes(10, 3 * ROW), 15 * ROW)).isEmpty();
    }

    @Test
    void labelHigherThanItsRowsIsCounted() {
        assertThat(plan(sizes(10, 0, new TableSizes.Label(0, 2, 5 * ROW)), 11 * ROW + 5)).isNotEmpty();
    }

    private static NavigableSet<Integer> plan(TableSizes sizes, float left) {
        return TableBreaks.plan(sizes, left, Design.COLUMN_HEIGHT);
    }

    private static TableSizes sizes(int rows, float notes, TableSizes.Label... labels) {
        return new TableSizes(0, HEADER, Collections.nCopies(rows, ROW), List.of(labels), 0, notes);
    }
}
