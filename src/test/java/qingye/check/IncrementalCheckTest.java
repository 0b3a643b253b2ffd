package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.EditChain;
import qingye.check.made.MadeTables;
import qingye.check.made.Mode;
import qingye.check.made.Seeds;
import qingye.check.run.Checker;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;

/// A checker that saw every edit finds the same as one that sees the result only.
class IncrementalCheckTest {

    private static final int EDITS = 30;

    @Test
    void findsTheSameAfterEachOfManyEdits() {
        Seeds.of("incremental", 60).forEach(seed -> {
            var random = new SplittableRandom(seed);
            Snapshot snapshot = MadeTables.consistent(seed, Mode.ROUNDED).snapshot();
            Checker seeing = Checks.fresh();
            seeing.check(snapshot);
            for (int at = 0; at < EDITS; at++) {
                Edit edit = EditChain.next(snapshot, random);
                Snapshot after = Application.apply(snapshot, edit);
                assertThat(seeing.check(after)).as("seed %d, edit %d: %s", seed, at, edit).isEqualTo(Checks.of(after));
                snapshot = after;
            }
        });
    }

    @Test
    void findsTheSameAfterManyEditsAtOnceAndAfterTakingThemBack() {
        Seeds.of("undone", 60).forEach(seed -> {
            var random = new SplittableRandom(seed);
            Snapshot start = MadeTables.consistent(seed, Mode.EXACT).snapshot();
            Checker seeing = Checks.fresh();
            Checked first = seeing.check(start);
            Snapshot snapshot = start;
            for (int at = 0; at < EDITS; at++) {
                snapshot = Application.apply(snapshot, EditChain.next(snapshot, random));
            }
            assertThat(seeing.check(snapshot)).as("seed %d", seed).isEqualTo(Checks.of(snapshot));
            assertThat(seeing.check(start)).as("seed %d, taken back", seed).isEqualTo(first);
        });
    }
}
