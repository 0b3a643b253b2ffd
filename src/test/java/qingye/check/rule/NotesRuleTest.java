package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.check.Finding;
import qingye.check.made.Printed;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.ValueKey;
import qingye.model.table.Note;
import qingye.model.text.Localized;

class NotesRuleTest {

    private static Printed waste(String note) {
        return Printed.of(2023, 2024).table("环境")
                .row("电子产品废弃物", "件", "410", "420")
                .row("消耗纸张总量", "吨", "12.5", "13.5").note(note);
    }

    @Test
    void saysThatANoteSpeaksOfAnotherRow() {
        assertThat(waste("电子产品废弃物包括电脑、打印机。").found("completeness.note")).singleElement()
                .extracting((Finding one) -> one.message().key()).isEqualTo("completeness.note.row");
    }

    @Test
    void isSilentWhenTheNoteSpeaksOfItsOwnRow() {
        assertThat(waste("消耗纸张总量不含电子产品废弃物。").found("completeness.note")).isEmpty();
        assertThat(waste("以采购记录为准。").found("completeness.note")).isEmpty();
    }

    @Test
    void missesTheWordsOfAMark() {
        assertThat(waste(" ").found("completeness.note")).singleElement()
                .extracting((Finding one) -> one.message().key()).isEqualTo("completeness.note.text");
    }

    @Test
    void missesTheMarkOfWords() {
        Snapshot snapshot = waste("以采购记录为准。").snapshot();
        Note before = snapshot.tables().notes().values().iterator().next();
        var loose = new Note(before.id(), List.of(), before.text());
        Snapshot after = Application.apply(
                snapshot, new Edit.SetNote(new NoteId("N1"), Optional.of(before), Optional.of(loose)));

        assertThat(Printed.found(after, "completeness.note")).singleElement()
                .extracting((Finding one) -> one.message().key()).isEqualTo("completeness.note.mark");
    }

    private static Snapshot bounded(Map<Integer, String> boundaries) {
        Snapshot snapshot = waste("以采购记录为准。").snapshot();
        for (var said : boundaries.entrySet()) {
            var key = new ValueKey(new IndicatorId("T1.2"), Year.of(said.getKey()));
            snapshot = Application.apply(snapshot, new Edit.SetDossier(
                    key, Dossier.BLANK, Dossier.BLANK.withBoundary(Localized.zh(said.getValue()))));
        }
        return snapshot;
    }

    @Test
    void hintsAtABoundaryThatIsSaidForOneYear() {
        assertThat(Printed.found(bounded(Map.of(2024, "仅总部")), "movement.boundary")).singleElement()
                .extracting((Finding one) -> one.message().key()).isEqualTo("movement.boundary.some");
    }

    @Test
    void hintsAtABoundaryThatChanges() {
        assertThat(Printed.found(bounded(Map.of(2023, "仅总部", 2024, "集团")), "movement.boundary")).singleElement()
                .extracting((Finding one) -> one.message().key()).isEqualTo("movement.boundary.changed");
    }

    @Test
    void isSilentAboutOneBoundaryForAllYears() {
        assertThat(Printed.found(bounded(Map.of(2023, "仅总部", 2024, "仅总部")), "movement.boundary")).isEmpty();
    }
}
