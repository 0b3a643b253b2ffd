package qingye.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.workspace.Contents.YEAR;
import static qingye.workspace.Contents.amount;
import static qingye.workspace.Contents.enter;
import static qingye.workspace.Contents.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.form.FormulaForm;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Localized;

class RecalculationTest {

    private static final ValueKey MEN = key("S.men", 2024);
    private static final ValueKey WOMEN = key("S.women", 2024);
    private static final ValueKey ALL = key("S.all", 2024);
    private static final ValueKey SHARE = key("S.share", 2024);

    private final Recalculation recalculation = new Recalculation(() -> FactorLibrary.read(Units.read()));
    private Snapshot content = Snapshot.blank(YEAR);

    private void apply(Edit edit) {
        content = Application.apply(content, recalculation.complete(content, edit));
    }

    private void indicator(String code, String formula) {
        var id = new IndicatorId(code);
        var plain = new Indicator(id, Localized.zh(code), Localized.zh("人"), code.endsWith("share") ? 2 : 0,
                Localized.none());
        var made = formula.isEmpty()
                ? plain
                : plain.with(Optional.of(((FormulaForm.Read) FormulaForm.read(formula)).formula()));
        apply(new Edit.SetIndicator(id, Optional.ofNullable(content.figures().indicators().get(id)),
                Optional.of(made)));
    }

    private void staff() {
        indicator("S.men", "");
        indicator("S.women", "");
        indicator("S.all", "{S.men} + {S.women}");
        indicator("S.share", "share({S.women}, {S.all})");
        apply(new Edit.Batch(Edit.Purpose.PASTE, List.of(enter(MEN, amount("2")), enter(WOMEN, amount("1")))));
    }

    private String printed(ValueKey key) {
        return content.figures().value(key).printed();
    }

    @Test
    void calculatesWhatFollowsFromATypedValue() {
        staff();
        assertThat(printed(ALL)).isEqualTo("3");
        assertThat(printed(SHARE)).isEqualTo("33.33");
        assertThat(((Value.Amount) content.figures().value(SHARE)).exact()).asString().startsWith("33.33333333");

        apply(new Edit.SetValue(WOMEN, amount("1"), amount("2")));
        assertThat(printed(SHARE)).isEqualTo("50.00");

        apply(new Edit.SetValue(WOMEN, amount("2"), Value.EMPTY));
        assertThat(content.figures().value(ALL)).isEqualTo(Value.EMPTY);
    }

    @Test
    void takesEverythingBackInOneStep() {
        staff();
        Snapshot before = content;
        Edit whole = recalculation.complete(content, new Edit.SetValue(WOMEN, amount("1"), amount("7")));
        Snapshot after = Application.apply(before, whole);
        assertThat(Application.apply(after, whole.inverse())).isEqualTo(before);
    }

    @Test
    void keepsAndMarksAValueTypedOverACalculatedOne() {
        staff();
        apply(new Edit.SetValue(ALL, content.figures().value(ALL), amount("4")));
        assertThat(content.figures().dossier(ALL).override()).contains("");
        assertThat(printed(SHARE)).isEqualTo("25.00");

        apply(new Edit.SetValue(MEN, amount("2"), amount("9")));
        assertThat(printed(ALL)).isEqualTo("4");

        apply(new Edit.SetValue(ALL, amount("4"), Value.EMPTY));
        assertThat(content.figures().dossier(ALL)).isEqualTo(Dossier.BLANK);
        assertThat(printed(ALL)).isEqualTo("10");
    }

    @Test
    void calculatesAnewWhenAFormulaChanges() {
        staff();
        indicator("S.all", "{S.men} * 10");
        assertThat(printed(ALL)).isEqualTo("20");
        assertThat(printed(SHARE)).isEqualTo("5.00");
    }

    @Test
    void keepsWhatWasEnteredBeforeThereWasAFormula() {
        indicator("S.men", "");
        indicator("S.all", "");
        ValueKey earlier = key("S.all", 2023);
        apply(enter(MEN, amount("2")));
        apply(enter(key("S.men", 2023), amount("5")));
        apply(enter(ALL, amount("2")));
        apply(enter(earlier, amount("7")));

        indicator("S.all", "{S.men} * 1");

        assertThat(printed(earlier)).isEqualTo("7");
        assertThat(content.figures().dossier(earlier).override()).contains("");
        assertThat(content.figures().dossier(ALL)).as("what the formula gives too is calculated from now on")
                .isEqualTo(Dossier.BLANK);
        apply(new Edit.SetValue(MEN, amount("2"), amount("3")));
        assertThat(printed(ALL)).isEqualTo("3");
    }

    @Test
    void leavesLockedValuesAlone() {
        staff();
        apply(new Edit.SetDossier(ALL, Dossier.BLANK, Dossier.BLANK.with(new Standing.Locked("王芳", Instant.EPOCH))));
        apply(new Edit.SetValue(MEN, amount("2"), amount("9")));
        assertThat(printed(ALL)).isEqualTo("3");
    }

    @Test
    void opensAConfirmedValueAgainWhenItChanges() {
        staff();
        apply(new Edit.SetDossier(MEN, Dossier.BLANK, Dossier.BLANK.with(new Standing.Confirmed("王芳", Instant.EPOCH))));
        apply(new Edit.SetValue(MEN, amount("2"), amount("9")));
        assertThat(content.figures().dossier(MEN).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void leavesAnEditAloneFromWhichNothingFollows() {
        apply(enter(MEN, amount("2")));
        Edit edit = new Edit.SetValue(MEN, amount("2"), amount("3"));
        assertThat(recalculation.complete(content, edit)).isSameAs(edit);
        Edit stale = new Edit.SetValue(MEN, amount("7"), amount("3"));
        assertThat(recalculation.complete(content, stale)).isSameAs(stale);
    }
}
