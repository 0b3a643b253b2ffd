package qingye.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.text.Messages;
import qingye.ui.SampleContent;

class ScopeTest {

    private final Snapshot snapshot = SampleContent.snapshot();
    private final KpiTable table = SampleContent.table(snapshot, 1).orElseThrow();

    private List<IndicatorId> found(Snapshot in, String words, RowFilter.State state) {
        return Scope.PRINTED.with(new RowFilter(words, state), in, table).of(table).rows().stream()
                .map(KpiRow::indicator)
                .toList();
    }

    @Test
    void showsTheTableItselfUnlessAskedOtherwise() {
        assertThat(Scope.PRINTED.of(table)).isSameAs(table);
    }

    @Test
    void showsAsManyYearsAsAskedUpToTheLatest() {
        assertThat(Scope.PRINTED.withYears(2).years(table)).containsExactly(Year.of(2023), Year.of(2024));
        assertThat(Scope.PRINTED.withYears(5).years(table))
                .hasSize(5).startsWith(Year.of(2020)).endsWith(Year.of(2024));
        assertThat(Scope.PRINTED.withYears(2).years(table.withYears(table.years().reversed())))
                .containsExactly(Year.of(2024), Year.of(2023));
    }

    @Test
    void saysWhichYearsAreNotPrinted() {
        var heads = SheetLayout.of(snapshot, Scope.PRINTED.withYears(4).of(table), Messages.of(Locale.CHINESE)).heads();

        assertThat(heads).endsWith("2022", "2023", "2024").anyMatch(head -> head.startsWith("2021 ·"));
    }

    @Test
    void findsRowsByAllWordsInLabelsUnitsAndCodes() {
        assertThat(found(snapshot, "温室气体 总量", RowFilter.State.ANY))
                .containsExactly(SampleContent.key(1, 2024).indicator());
        assertThat(found(snapshot, "I2", RowFilter.State.ANY)).contains(SampleContent.key(2, 2024).indicator());
        assertThat(found(snapshot, "吨二氧化碳", RowFilter.State.ANY)).isNotEmpty();
        assertThat(found(snapshot, "没有这样的指标", RowFilter.State.ANY)).isEmpty();
    }

    @Test
    void findsRowsByTheStateOfTheirValues() {
        var first = SampleContent.key(1, 2022);
        var second = SampleContent.key(2, 2022);
        Snapshot changed = Stream.<Edit>of(
                new Edit.SetValue(first, snapshot.figures().value(first), Value.EMPTY),
                new Edit.SetDossier(second, Dossier.BLANK, Dossier.BLANK.with(
                        new Standing.Locked("王芳", Instant.EPOCH))))
                .reduce(snapshot, Application::apply, (_, last) -> last);

        assertThat(found(changed, "", RowFilter.State.EMPTY)).contains(first.indicator());
        assertThat(found(changed, "", RowFilter.State.LOCKED)).containsExactly(second.indicator());
        assertThat(found(changed, "", RowFilter.State.NOTED)).containsExactly(first.indicator());
        assertThat(found(changed, "", RowFilter.State.CALCULATED)).isEmpty();
        assertThat(found(changed, "", RowFilter.State.COLLECTED)).contains(first.indicator(), second.indicator());
    }

    @Test
    void keepsWhatWasFoundWhenItIsFilled() {
        var first = SampleContent.key(1, 2022);
        Snapshot lacking = Application.apply(snapshot,
                new Edit.SetValue(first, snapshot.figures().value(first), Value.EMPTY));

        Scope scope = Scope.PRINTED.with(new RowFilter("", RowFilter.State.EMPTY), lacking, table);

        assertThat(scope.of(table).rows()).extracting(KpiRow::indicator).contains(first.indicator());
        assertThat(scope.hidden()).isNotEmpty();
    }
}
