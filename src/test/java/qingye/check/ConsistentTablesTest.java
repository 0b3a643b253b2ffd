package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.Complaints;
import qingye.check.made.MadeTables;
import qingye.check.made.MadeUp;
import qingye.check.made.Mode;
import qingye.check.made.Seeds;
/// Tables whose figures fit each other raise nothing.
class ConsistentTablesTest {

    @Test
    void raisesNothingWherePrintedPartsSumExactly() {
        raisesNothing(Mode.EXACT, 1_000);
    }

    @Test
    void raisesHintsAboutRoundingOnlyWhereFiguresAreRoundedOneByOne() {
        raisesNothing(Mode.ROUNDED, 1_000);
    }

    private static void raisesNothing(Mode mode, int books) {
        var complaints = new Complaints();
        var tables = new AtomicInteger();
        Seeds.of("consistent " + mode, books).forEach(seed -> {
            MadeUp made = MadeTables.consistent(seed, mode);
            tables.addAndGet(made.tables());
            Checks.of(made.snapshot()).open().stream()
                    .filter(finding -> !Complaints.isAboutRounding(mode, finding))
                    .forEach(finding -> complaints.found(finding, made, made.snapshot(), ""));
        });
        assertThat(complaints.isEmpty()).as(complaints::toString).isTrue();
        assertThat(tables.get()).isGreaterThan(3 * books);
    }
}
