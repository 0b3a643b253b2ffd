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
import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.SampleContent;
import qingye.ui.nav.Jobs;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Surroundings;
import qingye.ui.sheet.Block;
import qingye.ui.sheet.CellState;
import qingye.ui.sheet.Clip;
import qingye.ui.sheet.TableSheet;
import qingye.workspace.Commits;

class SheetViewModelTest implements Notices, Jobs {

    private static final ValueKey FIRST = SampleContent.key(1, 2022);
    private static final ValueKey BELOW = SampleContent.key(2, 2022);

    private final MemoryWorkspace workspace = new MemoryWorkspace(Path.of("memory"), SampleContent.snapshot());
    private final List<String> warned = new ArrayList<>();
    private SheetViewModel model;

    @BeforeEach
    void open() {
        Surroundings around = new Surroundings(
                Messages.of(Locale.CHINESE), _ -> { /* stays */ }, this, this, _ -> { /* unseen */ });
        model = new SheetViewModel(new Commits(workspace, _ -> { /* seen at once */ }), around);
        model.open(new TableId("t1"));
    }

    private void lock(ValueKey key) {
        Dossier locked = Dossier.BLANK.with(new Standing.Locked("王芳", Instant.EPOCH));
        workspace.apply(new Edit.SetDossier(key, Dossier.BLANK, locked)).join();
        open();
    }

    private Value shown(ValueKey key) {
        return model.snapshot().get().figures().value(key);
    }

    private CellState state(ValueKey key) {
        return model.sheet().get().flatMap(sheet -> sheet.find(key)).orElseThrow().words().state();
    }

    @Test
    void fillsDownAsOneStep() {
        Value first = shown(FIRST);
        Value below = shown(BELOW);

        model.fill(new Block(0, 2, 1, 3), 0, 1);

        assertThat(shown(BELOW)).isEqualTo(first).isNotEqualTo(below);
        assertThat(shown(SampleContent.key(2, 2023))).isEqualTo(shown(SampleContent.key(1, 2023)));
        workspace.undo().join();
        assertThat(workspace.snapshot()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void fillsOneColumnFromTheYearBefore() {
        model.fill(new Block(0, 3, 1, 3), 1, 0);

        assertThat(shown(SampleContent.key(1, 2023))).isEqualTo(shown(FIRST));
        assertThat(shown(SampleContent.key(2, 2023))).isEqualTo(shown(BELOW));
    }

    @Test
    void fillsNothingFromLabels() {
        model.fill(new Block(0, 2, 1, 2), 1, 0);
        model.fill(new Block(0, 2, 0, 4), 0, 1);

        assertThat(model.snapshot().get()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void pastesTheTableOfAPageAsOneStep() {
        model.paste(0, 2, new Clip("9\t9", "<table><tr><td rowspan=2>1,234.50</td><td>１２３</td></tr>"
                + "<tr><td>不适用</td></tr></table>"));

        assertThat(shown(FIRST).printed()).isEqualTo("1,234.50");
        assertThat(shown(SampleContent.key(1, 2023)).printed()).startsWith("123");
        assertThat(shown(BELOW)).isEqualTo(Value.EMPTY);
        assertThat(shown(SampleContent.key(2, 2023)).printed()).isEqualTo("不适用");
        workspace.undo().join();
        assertThat(workspace.snapshot()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void pastesALabelledBlockOverItself() {
        model.paste(0, 0, model.copy(new Block(0, 0, 2, 4)));

        assertThat(warned).isEmpty();
        assertThat(model.snapshot().get()).isEqualTo(SampleContent.snapshot());
    }

    @Test
    void keepsOutDatesErrorsAndFormulasAndSaysWhy() {
        model.paste(0, 2, new Clip("2-1\t2月1日\t#REF!\n=A1\t—\t12%", ""));

        assertThat(shown(FIRST)).isEqualTo(SampleContent.snapshot().figures().value(FIRST));
        assertThat(shown(BELOW)).isEqualTo(SampleContent.snapshot().figures().value(BELOW));
        assertThat(shown(SampleContent.key(2, 2023))).isEqualTo(new Value.Words("—"));
        assertThat(warned).singleElement().asString()
                .contains("4 格", "温室气体排放总量（2022 年）", "2-1", "日期", "#REF!");
    }

    @Test
    void keepsThePrintedNumberOfAPercentage() {
        ValueKey share = model.snapshot().get().figures().indicators().values().stream()
                .filter(one -> one.unit().best(Language.ZH_HANS).filter("%"::equals).isPresent())
                .map(one -> new ValueKey(one.id(), Year.of(2024)))
                .findFirst()
                .orElseThrow();
        KpiTable table = model.snapshot().get().tables().tables().values().stream()
                .filter(one -> one.rows().stream().anyMatch(row -> row.indicator().equals(share.indicator())))
                .findFirst()
                .orElseThrow();
        model.open(table.id());
        TableSheet.Cell cell = model.sheet().get().flatMap(sheet -> sheet.find(share)).orElseThrow();

        model.paste(cell.row(), cell.column(), new Clip("12.50%", ""));

        assertThat(shown(share).printed()).isEqualTo("12.50");
    }

    @Test
    void pastesNothingFromAClipboardThatIsTooLarge() {
        model.paste(0, 2, new Clip("1\n".repeat(Clip.MOST + 1), ""));

        assertThat(model.snapshot().get()).isEqualTo(SampleContent.snapshot());
        assertThat(warned).singleElement().asString().contains("100000");
    }

    @Test
    void saysWhyALockedValueDoesNotOpen() {
        lock(FIRST);

        assertThat(model.opens(FIRST)).isFalse();
        assertThat(warned).singleElement().asString().contains("温室气体排放总量").contains("锁定");
        assertThat(model.opens(BELOW)).isTrue();
        assertThat(warned).hasSize(1);
    }

    @Test
    void fillsNoLockedValueNorAnyBesideIt() {
        lock(BELOW);
        Value beside = shown(SampleContent.key(2, 2023));

        model.fill(new Block(0, 2, 1, 3), 0, 1);

        assertThat(shown(SampleContent.key(2, 2023))).isEqualTo(beside);
        assertThat(warned).hasSize(1);
    }

    @Test
    void tellsHowFarAValueHasCome() {
        assertThat(state(FIRST).stage()).isEqualTo(CellState.Stage.COLLECTED);
        model.commit(FIRST, "");
        assertThat(state(FIRST)).satisfies(state -> {
            assertThat(state.stage()).isEqualTo(CellState.Stage.EMPTY);
            assertThat(state.styles()).containsExactly("state-empty");
        });
        lock(BELOW);
        assertThat(state(BELOW)).satisfies(state -> {
            assertThat(state.stage()).isEqualTo(CellState.Stage.LOCKED);
            assertThat(state.sentence()).contains("王芳");
        });
        assertThat(model.sheet().get().flatMap(sheet -> sheet.at(0, 0)).map(cell -> cell.words().state()))
                .isEqualTo(Optional.of(CellState.NONE));
    }

    @Override
    public void tell(String sentence) {
        // nothing is asked for here
    }

    @Override
    public void warn(String sentence) {
        warned.add(sentence);
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> then, Runnable cancelled) {
        throw new IllegalStateException("no long work here: " + title);
    }
}
