package qingye.check.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.model.Snapshot;
import qingye.model.check.Rule;

/// What the checks are tried on is itself right.
class MadeTablesTest {

    private static final int BOOKS = 300;

    @ParameterizedTest
    @EnumSource(Mode.class)
    void makesTheSameOfTheSameSeed(Mode mode) {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(MadeTables.consistent(seed, mode).snapshot())
                    .isEqualTo(MadeTables.consistent(seed, mode).snapshot());
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void satisfiesWhatItSaysOfItself(Mode mode) {
        LongStream.range(0, BOOKS).mapToObj(seed -> MadeTables.consistent(seed, mode)).forEach(made -> {
            Snapshot snapshot = made.snapshot();
            assertThat(made.relations()).allSatisfy(relation -> assertThat(
                    relation.gauge().off(key -> MadeUp.printed(snapshot, key)))
                    .as(() -> made.seed() + " " + relation + "\n" + MadeUp.text(snapshot))
                    .isLessThanOrEqualTo(1.0001));
        });
    }

    @Test
    void sumsExactlyWhereItIsToldTo() {
        LongStream.range(0, BOOKS).mapToObj(seed -> MadeTables.consistent(seed, Mode.EXACT)).forEach(made -> made
                .relations().stream()
                .filter(relation -> relation.rules().equals(Set.of(Rule.PARTITION)))
                .forEach(relation -> assertThat(relation.gauge().off(key -> MadeUp.printed(made.snapshot(), key)))
                        .as(() -> made.seed() + " " + relation).isZero()));
    }

    @Test
    void printsFiguresAboveZero() {
        LongStream.range(0, BOOKS).mapToObj(seed -> MadeTables.consistent(seed, Mode.ROUNDED)).forEach(made -> made
                .snapshot().figures().values().keySet()
                .forEach(key -> assertThat(MadeUp.printed(made.snapshot(), key)).isNotNegative()));
    }

    @Test
    void slipsBreakWhatTheyTouch() {
        var broken = new ArrayList<Integer>();
        IntStream.range(0, BOOKS).forEach(seed -> {
            MadeUp made = MadeTables.telling(seed, Mode.EXACT);
            var random = new SplittableRandom(seed);
            List.of(Slip.Kind.values()).forEach(kind -> Slip.in(made, kind, random).ifPresent(slip -> {
                assertThat(MadeUp.printed(slip.snapshot(), slip.key()))
                        .isNotEqualByComparingTo(MadeUp.printed(made.snapshot(), slip.key()));
                broken.add(slip.broken().size());
            }));
        });
        assertThat(broken).hasSizeGreaterThan(BOOKS * 2);
        assertThat(broken.stream().filter(count -> Objects.requireNonNull(count) > 0).count())
                .isGreaterThan(BOOKS);
    }
}
