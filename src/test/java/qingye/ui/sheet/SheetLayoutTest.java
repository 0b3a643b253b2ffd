package qingye.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.indicator.Value;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.SampleContent;

class SheetLayoutTest {

    private final Snapshot snapshot = SampleContent.snapshot();
    private final Messages messages = Messages.of(Locale.CHINESE);

    private TableSheet sheet(Snapshot of, int table) {
        return SheetLayout.of(of, SampleContent.table(of, table).orElseThrow(), messages);
    }

    @Test
    void putsYearsAcrossAndNamesDown() {
        TableSheet sheet = sheet(snapshot, 1);

        assertThat(sheet.heads()).containsExactly("指标", "单位", "2022", "2023", "2024");
        assertThat(sheet.at(0, 0)).map(TableSheet.Cell::text).hasValue("温室气体排放总量");
        assertThat(sheet.at(0, 4)).map(TableSheet.Cell::kind).hasValue(TableSheet.Kind.LATEST);
        assertThat(sheet.keyAt(0, 4)).hasValue(SampleContent.key(1, 2024));
        assertThat(sheet.keyAt(0, 1)).as("units are no values").isEmpty();
        assertThat(sheet.at(0, 3)).map(cell -> cell.words().note()).hasValue("统计口径自 2023 年起包含子公司。");
    }

    @Test
    void mergesTheLabelOfAGroup() {
        TableSheet sheet = sheet(snapshot, 4);
        var group = sheet.rows().stream()
                .map(row -> row.getFirst())
                .filter(cell -> cell.kind() == TableSheet.Kind.GROUP)
                .findFirst()
                .orElseThrow();

        assertThat(group.rowSpan()).isGreaterThan(1);
        assertThat(sheet.at(group.row() + group.rowSpan() - 1, 0)).hasValue(group);
        assertThat(sheet.at(0, 0)).as("a row without group spans both columns")
                .map(TableSheet.Cell::columnSpan).hasValue(2);
    }

    @Test
    void keepsItsShapeWhenOnlyAValueChanges() {
        var key = SampleContent.key(1, 2024);
        var edit = new Edit.SetValue(key, snapshot.figures().value(key), new Value.Words("优秀"));
        TableSheet before = sheet(snapshot, 1);
        TableSheet after = sheet(Application.apply(snapshot, edit), 1);

        assertThat(after).isNotEqualTo(before);
        assertThat(after.sameShape(before)).isTrue();
        assertThat(before.sameShape(sheet(snapshot, 2))).isFalse();
    }

    @Test
    void takesOverTheRowsInWhichNothingChanged() {
        var key = SampleContent.key(2, 2024);
        var edit = new Edit.SetValue(key, snapshot.figures().value(key), new Value.Words("优秀"));
        Laid before = Laid.of(snapshot, SampleContent.table(snapshot, 1).orElseThrow(), messages);
        Snapshot changed = Application.apply(snapshot, edit);
        Laid after = before.renewed(changed, before.table(), messages);

        assertThat(after.sheet()).isEqualTo(sheet(changed, 1));
        assertThat(after.sheet().rows().getFirst()).isSameAs(before.sheet().rows().getFirst());
        assertThat(after.sheet().rows().get(1)).isNotSameAs(before.sheet().rows().get(1));
    }

    @Test
    void laysOutAnewWhatIsCalledByAnotherName() {
        var indicator = snapshot.figures().indicator(SampleContent.key(2, 2024).indicator()).orElseThrow();
        var edit = new Edit.SetIndicator(indicator.id(), Optional.of(indicator),
                Optional.of(indicator.withName(Localized.zh("别名"))));
        Laid before = Laid.of(snapshot, SampleContent.table(snapshot, 1).orElseThrow(), messages);

        Laid after = before.renewed(Application.apply(snapshot, edit), before.table(), messages);

        assertThat(after.sheet().at(1, 0)).map(TableSheet.Cell::text).hasValue("别名");
    }
}
