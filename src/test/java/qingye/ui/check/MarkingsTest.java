package qingye.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.check.word.CheckWords;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.id.BlockId;
import qingye.model.id.FindingId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.standard.RequirementKey;
import qingye.text.Messages;
import qingye.ui.SampleContent;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Marks;
import qingye.ui.nav.Place;

class MarkingsTest {

    private static final TableId TABLE = new TableId("t1");
    private static final RowId ROW = new RowId("r1");
    private static final IndicatorId FIRST = new IndicatorId("i1");
    private static final Year YEAR = Year.of(2024);

    private final Snapshot snapshot = SampleContent.snapshot();
    private final CheckWords words = new CheckWords(Messages.of(Locale.CHINESE), snapshot);

    private static Finding on(Spot spot, Severity severity, int year) {
        return new Finding(new FindingId("f" + year), Rule.COMPLETENESS, severity, spot,
                Sentence.of("completeness.empty", new Term.Name(FIRST), new Term.In(Year.of(year))),
                "", "", List.of(), Optional.empty(), Optional.empty());
    }

    private Marks marks(Finding... findings) {
        return Markings.of(List.of(findings), words).getOrDefault(TABLE, Marks.NONE);
    }

    @Test
    void putsAllThatWasFoundInACellIntoOneMarkTheWorstFirst() {
        var cell = new Spot.OnCell(TABLE, ROW, FIRST, YEAR);
        Marks marks = marks(on(cell, Severity.HINT, 2022), on(cell, Severity.ERROR, 2023));

        assertThat(marks.count()).isEqualTo(2);
        assertThat(marks.worst()).isEqualTo(Severity.ERROR);
        assertThat(marks.cell(ROW, YEAR)).get().extracting(Mark::severity).isEqualTo(Severity.ERROR);
        assertThat(marks.cell(ROW, YEAR).orElseThrow().sentences()).hasSize(2)
                .first().asString().contains("2023");
        assertThat(marks.cell(ROW, Year.of(2023))).isEmpty();
    }

    @Test
    void marksRowsGroupsAndTheCellsThatNotesHangOn() {
        Marks marks = marks(
                on(new Spot.OnRow(TABLE, ROW, FIRST), Severity.WARNING, 2022),
                on(new Spot.OnGroup(TABLE, new RowId("r2"), Optional.empty()), Severity.HINT, 2022),
                on(new Spot.OnNote(new NoteId("n1"), Optional.of(TABLE)), Severity.HINT, 2022));

        assertThat(marks.row(ROW)).isPresent();
        assertThat(marks.group(new RowId("r2"))).isPresent();
        assertThat(marks.cell(ROW, Year.of(2023))).as("the note hangs there").isPresent();
    }

    @Test
    void saysWhereToGo() {
        assertThat(Spots.place(new Spot.OnGroup(TABLE, ROW, Optional.of(Year.of(2022))), snapshot))
                .contains(new Place.Table(TABLE, Optional.of(new ValueKey(FIRST, Year.of(2022)))));
        assertThat(Spots.place(new Spot.OnRow(TABLE, ROW, FIRST), snapshot))
                .contains(new Place.Table(TABLE, Optional.of(new ValueKey(FIRST, YEAR))));
        assertThat(Spots.place(new Spot.OnNote(new NoteId("n1"), Optional.of(TABLE)), snapshot))
                .contains(new Place.Table(TABLE, Optional.of(new ValueKey(FIRST, Year.of(2023)))));
        assertThat(Spots.place(new Spot.OnBlock(new SectionId("c1"), new BlockId("b1")), snapshot))
                .contains(new Place.Section(new SectionId("c1"), Optional.of(new BlockId("b1"))));
    }

    @Test
    void listsWhatTheFilterLetsThrough() {
        Finding finding = on(new Spot.OnCell(TABLE, ROW, FIRST, YEAR), Severity.ERROR, 2024);

        assertThat(Sieve.ALL.lets(finding, words, Optional.empty())).isTrue();
        assertThat(Sieve.ALL.with(Severity.ERROR, false).lets(finding, words, Optional.empty())).isFalse();
        assertThat(Sieve.ALL.with(Optional.of(Rule.MEAN)).lets(finding, words, Optional.empty())).isFalse();
        assertThat(Sieve.ALL.with(" 温室 ").lets(finding, words, Optional.empty())).isTrue();
        assertThat(Sieve.ALL.with(true).lets(finding, words, Optional.of(new TableId("t2")))).isFalse();
        assertThat(Sieve.ALL.with(true).lets(finding, words, Optional.of(TABLE))).isTrue();
    }

    @Test
    void gathersWhatWasFoundInAnAnswerByItsRequirement() {
        var key = new RequirementKey("gri", "2-1");
        Map<RequirementKey, Mark> answers = Markings.answers(List.of(
                on(new Spot.OnRequirement(key), Severity.HINT, 2022),
                on(new Spot.OnRequirement(key), Severity.WARNING, 2023),
                on(new Spot.OnCell(TABLE, ROW, FIRST, YEAR), Severity.ERROR, 2024)), words);

        assertThat(answers).containsOnlyKeys(key).hasEntrySatisfying(key, mark -> {
            assertThat(mark.severity()).isEqualTo(Severity.WARNING);
            assertThat(mark.sentences()).hasSize(2);
        });
    }
}
