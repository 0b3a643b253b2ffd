package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.Complaints;
import qingye.check.made.MadeTables;
import qingye.check.made.MadeUp;
import qingye.check.made.Mode;
import qingye.check.made.Relation;
import qingye.check.made.Seeds;
import qingye.check.made.Slip;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.id.FindingId;
import qingye.model.indicator.ValueKey;

/// One figure typed wrong raises what follows from it, and nothing else; at most one in fifty is not seen.
class PerturbedTablesTest {

    /// What these find is about a figure by itself, or in its row, and not about a relation to others.
    private static final EnumSet<Rule> ALONE = EnumSet.of(Rule.MOVEMENT, Rule.PLAUSIBILITY, Rule.COMPLETENESS,
            Rule.ATTAINABILITY);

    /// Other figures that a wrong figure contradicts: the same thing elsewhere, and means that count by it. What is
    /// found follows from the slip if the wrong figure is among the numbers put in.
    private static final EnumSet<Rule> FOLLOWING = EnumSet.of(Rule.SAMENESS, Rule.MEAN, Rule.RATIO);

    /// Of so many slips one may stay unseen: shares of few people and rates of small numbers hold by chance too often
    /// for a relation to be believed.
    private static final int ONE_IN = 50;

    /// How many kinds of slips are tried in the same tables, one after the other.
    private static final int KINDS = 3;

    @Test
    void findsExactlyWhatFollowsWhereSumsAreExact() {
        findsWhatFollows(Mode.EXACT, 600);
    }

    @Test
    void findsExactlyWhatFollowsWhereFiguresAreRounded() {
        findsWhatFollows(Mode.ROUNDED, 400);
    }

    private static void findsWhatFollows(Mode mode, int books) {
        var complaints = new Complaints();
        var tables = new AtomicInteger();
        var slips = new AtomicInteger();
        Seeds.of("perturbed " + mode, books).forEach(seed -> {
            MadeUp made = MadeTables.telling(seed, mode);
            tables.addAndGet(made.tables());
            Set<FindingId> before = Checks.of(made.snapshot()).open().stream().map(Finding::id)
                    .collect(Collectors.toCollection(HashSet::new));
            var random = new SplittableRandom(seed);
            for (int turn = 0; turn < KINDS; turn++) {
                Slip.in(made, Slip.Kind.of(seed + turn), random).ifPresent(slip -> {
                    slips.incrementAndGet();
                    compare(slip, before, complaints);
                });
            }
        });
        assertThat(complaints.ofFound()).as(complaints::toString).isZero();
        assertThat(complaints.ofMissed()).as(complaints::toString).isLessThanOrEqualTo(slips.get() / ONE_IN);
        assertThat(tables.get()).isGreaterThan(3 * books);
        assertThat(slips.get()).isGreaterThan(2 * books);
    }

    private static void compare(Slip slip, Set<FindingId> before, Complaints complaints) {
        Snapshot wrong = slip.snapshot();
        List<Finding> found = Checks.of(wrong).open().stream().filter(one -> !before.contains(one.id())).toList();
        List<Relation> touched = slip.touched();
        List<Relation> broken = slip.broken();
        for (Relation relation : broken) {
            List<Relation> told = slip.instead(relation);
            if (found.stream().noneMatch(finding -> told.stream()
                    .anyMatch(one -> tells(finding, one, slip.key(), wrong)))) {
                complaints.missed(relation.sort(), slip.made(), wrong, slip + "\n" + relation
                        + "\nfound: " + found.stream().map(Complaints::described).toList());
            }
        }
        for (Finding finding : found) {
            if (!Complaints.isAboutRounding(slip.made().mode(), finding)
                    && !follows(finding, touched, slip.key(), wrong)) {
                complaints.found(finding, slip.made(), wrong, slip.toString());
            }
        }
        if (broken.isEmpty() && isOrderOfMagnitude(slip)
                && found.stream().noneMatch(finding -> Complaints.keys(finding, wrong).contains(slip.key()))) {
            complaints.missed("order of magnitude", slip.made(), wrong, slip.toString());
        }
    }

    /// Whether a finding says that a relation does not hold: it is about the slip or the result, and about figures of
    /// the relation besides.
    private static boolean tells(Finding finding, Relation relation, ValueKey slip, Snapshot wrong) {
        List<ValueKey> keys = Complaints.keys(finding, wrong);
        return relation.rules().contains(finding.rule()) && keys.contains(slip)
                && relation.keys().allMatch(keys::contains);
    }

    /// Whether a finding is about a relation that the slip can break, or about the slip by itself.
    private static boolean follows(Finding finding, List<Relation> touched, ValueKey slip, Snapshot wrong) {
        List<ValueKey> keys = Complaints.keys(finding, wrong);
        if (!keys.contains(slip)) {
            return false;
        }
        boolean putIn = finding.inputs().stream().anyMatch(input -> input.key().equals(slip));
        return ALONE.contains(finding.rule()) || putIn && FOLLOWING.contains(finding.rule()) || touched.stream()
                .anyMatch(relation -> relation.rules().contains(finding.rule())
                        && relation.keys().filter(keys::contains).count() > 1);
    }

    /// Large figures that are suddenly ten times as large, or a tenth, show by themselves.
    private static boolean isOrderOfMagnitude(Slip slip) {
        boolean large = slip.before().rounded().doubleValue() >= 100 && slip.after().rounded().doubleValue() >= 100;
        return large && EnumSet.of(Slip.Kind.TENFOLD, Slip.Kind.TENTH).contains(slip.kind());
    }
}
