package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import qingye.check.made.Checks;
import qingye.check.made.Printed;
import qingye.check.run.Checker;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.id.IndicatorId;
import qingye.model.id.RelationId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// What people decide about the checks counts, from one check to the next.
class ScrutinyTest {

    /// By gender all comes out; by age it does not, in the only year there is.
    private static final Snapshot STAFF = Printed.of(2024).table("雇佣")
            .row("员工总数", "人", "1,000")
            .in("按性别划分", "男性", "人", "561").in("按性别划分", "女性", "人", "439")
            .in("按年龄划分", "30岁以下", "人", "312").in("按年龄划分", "30岁至50岁", "人", "477")
            .in("按年龄划分", "50岁以上", "人", "198")
            .snapshot();

    private static List<Finding> partitions(Checked checked) {
        return checked.open().stream().filter(one -> one.rule() == Rule.PARTITION).toList();
    }

    private static Snapshot said(Snapshot snapshot, RelationId relation, Verdict verdict) {
        return Application.apply(snapshot, new Edit.SetVerdict(relation, Optional.empty(), Optional.of(verdict)));
    }

    private static Snapshot used(Snapshot snapshot, Rule rule, RuleSetting setting) {
        return Application.apply(snapshot, new Edit.SetRule(rule, snapshot.scrutiny().rule(rule), setting));
    }

    private static Finding only(Snapshot snapshot) {
        List<Finding> found = partitions(Checks.of(snapshot));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void listsTheFindingsOfARowFromTheNewestYearBack() {
        List<Year> years = Checks.of(Printed.of(2021, 2022, 2023, 2024).table("雇佣")
                .row("员工总数", "人", "1,000", "1,010", "1,020", "1,030")
                .in("按性别划分", "男性", "人", "561", "570", "580", "590")
                .in("按性别划分", "女性", "人", "439", "431", "443", "444")
                .snapshot()).open().stream()
                .flatMap(one -> one.spot() instanceof Spot.OnGroup(var _, var _, Optional<Year> year)
                        ? year.stream()
                        : one.spot() instanceof Spot.OnCell(var _, var _, var _, Year year)
                                ? Stream.of(year)
                                : Stream.empty())
                .toList();
        assertThat(years).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void onlyWarnsOfASumThatNobodySawHold() {
        assertThat(only(STAFF).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void callsItAnErrorOnceTheRelationIsAccepted() {
        RelationId relation = only(STAFF).relation().orElseThrow();

        assertThat(only(said(STAFF, relation, Verdict.ACCEPTED)).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void isSilentOnceTheRelationIsDismissed() {
        RelationId relation = only(STAFF).relation().orElseThrow();

        assertThat(partitions(Checks.of(said(STAFF, relation, Verdict.DISMISSED)))).isEmpty();
    }

    @Test
    void setsAWaiverAsideUntilAFigureOfItChanges() {
        Checker checker = Checks.fresh();
        Finding finding = only(STAFF);
        var waiver = new Waiver("按合同口径", "张三", Instant.EPOCH, finding.seen());
        Snapshot waived = Application.apply(
                STAFF, new Edit.SetWaiver(finding.id(), Optional.empty(), Optional.of(waiver)));

        Checked after = checker.check(waived);
        assertThat(partitions(after)).isEmpty();
        assertThat(after.explained()).extracting(one -> one.waiver().by()).containsExactly("张三");

        // the last row, people above 50
        var key = new ValueKey(new IndicatorId("T1.6"), Year.of(2024));
        Snapshot changed = Application.apply(waived, new Edit.SetValue(
                key, waived.figures().value(key), new Value.Amount(new BigDecimal("199"), 0, false)));
        assertThat(partitions(checker.check(changed))).hasSize(1);
        assertThat(checker.check(changed).explained()).isEmpty();
    }

    @Test
    void leavesOutARuleThatIsSwitchedOffAndTakesItUpAgain() {
        Checker checker = Checks.fresh();
        Snapshot off = used(STAFF, Rule.PARTITION, RuleSetting.USUAL.with(false));

        assertThat(partitions(checker.check(off))).isEmpty();
        assertThat(partitions(checker.check(used(off, Rule.PARTITION, RuleSetting.USUAL)))).hasSize(1);
    }

    @Test
    void toleratesWhatItIsToldTo() {
        Snapshot waste = Printed.of(2024).table("环境").row("有害废弃物", "吨", "0.44")
                .table("附表").row("有害废弃物", "吨", "0.42").snapshot();
        assertThat(Printed.found(waste, "sameness.value")).hasSize(1);

        Snapshot wide = used(waste, Rule.SAMENESS, RuleSetting.USUAL.with(Optional.of(BigDecimal.valueOf(2))));
        assertThat(Printed.found(wide, "sameness.value")).isEmpty();
    }
}
