package qingye.model.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MergeTest {

    private static Block.FreeTable.Grid grid(int rows, List<Merge> merges) {
        return new Block.FreeTable.Grid(
                Line.EMPTY, Collections.nCopies(rows, List.of(Line.EMPTY, Line.EMPTY, Line.EMPTY)), merges,
                List.of());
    }

    @Test
    void refusesAreasThatMeetOrLeaveTheTable() {
        var corner = new Merge(0, 0, 2, 2);
        assertThat(grid(3, List.of(corner, new Merge(2, 0, 1, 3), new Merge(0, 2, 2, 1))).merges()).hasSize(3);
        assertThatThrownBy(() -> grid(3, List.of(corner, new Merge(1, 1, 2, 1))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("meets");
        assertThatThrownBy(() -> grid(3, List.of(new Merge(2, 0, 2, 1))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("leaves");
        assertThatThrownBy(() -> grid(3, List.of(new Merge(1, 2, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("leaves");
    }

    @Test
    @Timeout(30)
    void looksAtManyAreasInOneGo() {
        var merges = new ArrayList<Merge>();
        for (int row = 0; row < 130_000; row++) {
            merges.add(new Merge(row, 0, 1, 2));
        }
        assertThat(grid(130_000, merges).merges()).hasSameSizeAs(merges);
    }
}
