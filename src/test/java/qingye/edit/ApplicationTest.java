package qingye.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.id.FindingId;
import qingye.model.id.IndicatorId;
import qingye.model.id.RelationId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Localized;

class ApplicationTest {

    private static final Snapshot BLANK = Snapshot.blank(Year.of(2024));
    private static final IndicatorId ID = new IndicatorId("S.staff.total");
    private static final ValueKey KEY = new ValueKey(ID, Year.of(2024));
    private static final Value ONE = new Value.Amount(new BigDecimal("1"), 0, false);
    private static final Value TWO = new Value.Amount(new BigDecimal("2.00"), 2, true);

    private static Edit.SetValue set(Value before, Value after) {
        return new Edit.SetValue(KEY, before, after);
    }

    @Test
    void anEditAndItsInverseLeaveWhatWasThere() {
        var indicator = new Indicator(ID, Localized.zh("员工总数"), Localized.zh("人"), 0, Localized.none());
        var batch = new Edit.Batch(
                Edit.Purpose.IMPORT,
                List.of(
                        new Edit.SetIndicator(ID, Optional.empty(), Optional.of(indicator)),
                        set(Value.EMPTY, ONE), set(ONE, TWO)));
        Snapshot after = Application.apply(BLANK, batch);
        assertThat(after.figures().value(KEY)).isEqualTo(TWO);
        assertThat(after.figures().indicator(ID)).hasValue(indicator);
        assertThat(Application.apply(after, batch.inverse())).isEqualTo(BLANK);
    }

    @Test
    void aStaleEditIsRefused() {
        Snapshot after = Application.apply(BLANK, set(Value.EMPTY, ONE));
        assertThatThrownBy(() -> Application.apply(after, set(Value.EMPTY, TWO)))
                .isInstanceOf(StaleEditException.class)
                .hasMessageContaining("S.staff.total@2024");
    }

    @Test
    void theSnapshotBeforeStaysAsItIs() {
        Application.apply(BLANK, set(Value.EMPTY, ONE));
        assertThat(BLANK.figures().values()).isEmpty();
    }

    @Test
    void theDifferenceLeadsFromOneSnapshotToTheOther() {
        Snapshot one = Application.apply(BLANK, set(Value.EMPTY, ONE));
        Snapshot two = Application.apply(BLANK, set(Value.EMPTY, TWO));
        var batch = new Edit.Batch(Edit.Purpose.CREATE, Difference.between(one, two));
        assertThat(Application.apply(one, batch)).isEqualTo(two);
        assertThat(Difference.between(two, two)).isEmpty();
    }

    @Test
    void whatWasDecidedAboutChecksIsDoneUndoneAndRefusedLikeValues() {
        var finding = new FindingId("ratio.x");
        var relation = new RelationId("sum.x");
        var waiver = new Waiver("四舍五入", "王芳", Instant.EPOCH, "1");
        RuleSetting off = RuleSetting.USUAL.with(false);
        var batch = new Edit.Batch(
                Edit.Purpose.IMPORT,
                List.of(
                        new Edit.SetWaiver(finding, Optional.empty(), Optional.of(waiver)),
                        new Edit.SetVerdict(relation, Optional.empty(), Optional.of(Verdict.ACCEPTED)),
                        new Edit.SetRule(Rule.RATIO, RuleSetting.USUAL, off)));

        Snapshot after = Application.apply(BLANK, batch);

        assertThat(after.scrutiny()).isEqualTo(new Scrutiny(
                Map.of(finding, waiver), Map.of(relation, Verdict.ACCEPTED), Map.of(Rule.RATIO, off)));
        assertThat(Application.apply(after, batch.inverse())).isEqualTo(BLANK);
        for (Edit stale : batch.edits()) {
            assertThatThrownBy(() -> Application.apply(after, stale)).isInstanceOf(StaleEditException.class);
        }
        var difference = new Edit.Batch(Edit.Purpose.CREATE, Difference.between(BLANK, after));
        assertThat(Application.apply(BLANK, difference)).isEqualTo(after);
        assertThat(Difference.between(after, BLANK)).hasSize(3);
    }
}
