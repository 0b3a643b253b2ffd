package qingye.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Standing;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.SampleContent;
import qingye.ui.nav.Jobs;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Surroundings;
import qingye.ui.sheet.RowFilter;
import qingye.ui.sheet.TableSheet;
import qingye.ui.sheet.Target;
import qingye.workspace.Commits;

class RowStepsTest implements Notices, Jobs {

    private static final ValueKey SECOND = SampleContent.key(2, 2024);
    private static final RowSteps.Range ROW_2 = new RowSteps.Range(1, 1);

    private final MemoryWorkspace workspace = new MemoryWorkspace(Path.of("memory"), SampleContent.snapshot());
    private final List<String> said = new ArrayList<>();
    private SheetViewModel model;
    private RowSteps steps;

    @BeforeEach
    void open() {
        var around = new Surroundings(
                Messages.of(Locale.CHINESE), _ -> { /* stays */ }, this, this, _ -> { /* unseen */ });
        model = new SheetViewModel(new Commits(workspace, _ -> { /* seen at once */ }), around);
        steps = new RowSteps(model);
        model.open(new TableId("t1"));
    }

    private KpiTable table() {
        return model.table().orElseThrow();
    }

    private Snapshot content() {
        return model.snapshot().get();
    }

    private String label(int row) {
        return model.sheet().get().flatMap(sheet -> sheet.at(row, 0)).map(TableSheet.Cell::text).orElse("");
    }

    private void isUndoneAtOnce() {
        workspace.undo().join();
        assertThat(workspace.snapshot()).isEqualTo(SampleContent.snapshot());
        assertThat(workspace.undoable()).isEmpty();
    }

    @Test
    void putsInARowThatIsNamedInItsCell() {
        int rows = table().rows().size();
        Target named = steps.insert(Optional.of(ROW_2), true).orElseThrow();
        assertThat(model.fault(named, " ")).hasValueSatisfying(sentence -> assertThat(sentence).contains("名称"));

        model.commit(named, "生活用水量");
        var indicator = ((Target.Name) named).indicator();
        model.commit(new Target.Unit(indicator), "吨");

        assertThat(table().rows()).hasSize(rows + 1);
        assertThat(table().rows().get(2).indicator()).isEqualTo(indicator);
        assertThat(label(2)).isEqualTo("生活用水量");
        assertThat(content().figures().indicator(indicator).orElseThrow().unit().in(Language.ZH_HANS)).hasValue("吨");
        workspace.undo().join();
        workspace.undo().join();
        isUndoneAtOnce();
    }

    @Test
    void givesNoIdTwice() {
        var first = steps.insert(Optional.empty(), true);
        var second = steps.insert(Optional.empty(), true);

        assertThat(first).isNotEqualTo(second);
        assertThat(table().rows()).extracting(KpiRow::id).doesNotHaveDuplicates();
    }

    @Test
    void movesARowAndBack() {
        String second = label(1);
        steps.move(ROW_2, false);
        assertThat(label(0)).isEqualTo(second);
        isUndoneAtOnce();
    }

    @Test
    void movesNothingWhileRowsAreHidden() {
        model.filter(new RowFilter(label(1), RowFilter.State.ANY));
        steps.move(new RowSteps.Range(0, 0), true);

        assertThat(said).singleElement().asString().contains("筛选");
        assertThat(content()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void tearsNoGroupApartWhileRowsAreHidden() {
        model.filter(new RowFilter(label(1), RowFilter.State.ANY));
        var group = new Target.Group(List.of(table().rows().get(1).id()));

        assertThat(model.fault(group, "另一组")).hasValueSatisfying(one -> assertThat(one).contains("筛选"));
        assertThat(model.commit(group, "另一组")).isFalse();
        assertThat(steps.group(new RowSteps.Range(0, 0), "另一组")).isEmpty();
        assertThat(content()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void leavesTheUnitOfValuesToTheCard() {
        var unit = new Target.Unit(SECOND.indicator());

        assertThat(model.fault(unit, "千克")).hasValueSatisfying(one -> assertThat(one).contains("指标卡"));
        assertThat(model.commit(unit, "千克")).isFalse();
        assertThat(content()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void takesARowOutAndLeavesItsValues() {
        steps.remove(ROW_2);

        assertThat(table().rows()).extracting(KpiRow::indicator).doesNotContain(SECOND.indicator());
        assertThat(content().figures().value(SECOND)).isEqualTo(SampleContent.snapshot().figures().value(SECOND));
        isUndoneAtOnce();
    }

    @Test
    void takesTheNotesOfARowAlong() {
        steps.remove(new RowSteps.Range(0, 0));

        assertThat(content().tables().notes()).isEmpty();
        isUndoneAtOnce();
    }

    @Test
    void deletesAnIndicatorWithAllItsValuesInOneStep() {
        steps.removeWithFigures(ROW_2);

        assertThat(content().figures().indicator(SECOND.indicator())).isEmpty();
        assertThat(content().figures().values().keySet()).noneMatch(
                key -> key.indicator().equals(SECOND.indicator()));
        assertThat(said).singleElement().asString().contains("1 行", "3 个数值");
        isUndoneAtOnce();
    }

    @Test
    void deletesNoLockedValue() {
        workspace.apply(new Edit.SetDossier(SECOND, Dossier.BLANK,
                Dossier.BLANK.with(new Standing.Locked("王芳", Instant.EPOCH)))).join();
        open();
        steps.removeWithFigures(ROW_2);

        assertThat(said).singleElement().asString().contains("锁定");
        assertThat(content().figures().indicator(SECOND.indicator())).isPresent();
    }

    @Test
    void deletesNothingThatIsWrittenInTheText() {
        steps.removeWithFigures(new RowSteps.Range(0, 0));

        assertThat(said).singleElement().asString().contains("温室气体排放总量", "别处");
        assertThat(content()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void makesNamesAndDissolvesAGroup() {
        Target group = steps.group(new RowSteps.Range(0, 1), "新分类").orElseThrow();
        assertThat(label(0)).isEqualTo("新分类");
        model.commit(group, "排放");
        assertThat(table().rows().subList(0, 2)).allSatisfy(
                row -> assertThat(row.group().in(Language.ZH_HANS)).hasValue("排放"));

        steps.ungroup(new RowSteps.Range(0, 1));
        assertThat(content()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void addsAYearAndTakesItAwayWhileItIsEmpty() {
        steps.addYear(Year.of(2021));
        steps.addYear(Year.of(2025));
        assertThat(table().years()).containsExactly(
                Year.of(2021), Year.of(2022), Year.of(2023), Year.of(2024), Year.of(2025));
        assertThat(steps.emptyYears()).containsExactly(Year.of(2021), Year.of(2025));

        steps.removeYear(Year.of(2021));
        steps.removeYear(Year.of(2022));
        assertThat(table().years()).startsWith(Year.of(2022)).hasSize(4);
        assertThat(said).singleElement().asString().contains("2022");
    }

    @Test
    void renamesInTheLanguageOfTheReport() {
        steps.rename("能源与排放");

        assertThat(table().title().in(Language.ZH_HANS)).hasValue("能源与排放");
        isUndoneAtOnce();
    }

    @Test
    void leavesAnIndicatorThatAnotherTableShows() {
        IndicatorId shared = SECOND.indicator();
        KpiTable other = SampleContent.table(content(), 2).orElseThrow();
        var rows = new ArrayList<>(other.rows());
        rows.add(table().rows().get(1));
        workspace.apply(new Edit.SetTable(other.id(), Optional.of(other), Optional.of(other.withRows(rows)))).join();
        open();

        steps.removeWithFigures(ROW_2);

        assertThat(content().figures().indicator(shared)).isPresent();
        assertThat(said).singleElement().asString().contains("别处");
    }

    @Override
    public void tell(String sentence) {
        said.add(sentence);
    }

    @Override
    public void warn(String sentence) {
        said.add(sentence);
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> then, Runnable cancelled) {
        throw new IllegalStateException("no long work here: " + title);
    }
}
