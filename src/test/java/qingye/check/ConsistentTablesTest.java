package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.Complaints;
import qingye.check.made.MadeTables;
import qingye.check.made.MadeUp;
import qingye.check.made.Mode;
import qingye.check.made.Seeds;
import qingye.model.check.Rule;

/// Tables whose figures fit each other raise nothing.
class ConsistentTablesTest {

    /// Rounding is hinted at by these only.
    private static final EnumSet<Rule> ROUNDS = EnumSet.of(Rule.PARTITION, Rule.RATIO, Rule.MEAN, Rule.ATTAINABILITY,
            Rule.EMISSION);

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
                    .filter(finding -> !isAboutRounding(mode, finding))
                    .forEach(finding -> complaints.found(finding, made, made.snapshot(), ""));
        });
        assertThat(complaints.isEmpty()).as(complaints::toString).isTrue();
        assertThat(tables.get()).isGreaterThan(3 * books);
    }

    private static boolean isAboutRounding(Mode mode, Finding finding) {
        return mode == Mode.ROUNDED && finding.severity() == Severity.HINT && ROUNDS.contains(finding.rule());
    }
}
