package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.log.Entry;
import qingye.exchange.log.Problem;
import qingye.exchange.log.State;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

class MatchingTest {

    private static final String CODED = "code,section,table,group,indicator,unit,year,value\n";

    @TempDir
    private Path folder;

    private Path write(String text) {
        return Cases.write(folder, "kpi.csv", text, StandardCharsets.UTF_8);
    }

    private Snapshot imported(String text, Snapshot present) {
        return Cases.imported(write(text), present);
    }

    @Test
    void changesOnlyWhatIsSaidOtherwise() {
        Path source = Cases.write(folder, "broker.csv", Cases.bytes(Cases.BROKER));
        Snapshot before = Cases.imported(source, Cases.blank());
        String changed = Cases.text(Cases.BROKER).replace("\"3,541.51\"", "3541.510");
        Planning.Planned planned = Cases.plan(write(changed), before);
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(0, 1, 368, 0));
        Entry entry = planned.log().in(State.CHANGED).getFirst();
        assertThat(entry.before()).isEqualTo("3,541.51");
        assertThat(entry.after()).isEqualTo("3541.510");
        assertThat(planned.edit().orElseThrow().edits()).singleElement().isInstanceOfSatisfying(Edit.SetValue.class,
                edit -> assertThat(edit.key()).isEqualTo(new ValueKey(new IndicatorId("K001"), Year.of(2022))));
    }

    @Test
    void addsYearsInTheirOrder() {
        Snapshot before = imported(Cases.HEADER + "s,t,,,i,u,2023,1,\n", Cases.blank());
        Snapshot after = imported(Cases.HEADER + "s,t,,,i,u,2024,2,\ns,t,,,i,u,2022,3,\n", before);
        assertThat(table(after).years()).containsExactly(Year.of(2022), Year.of(2023), Year.of(2024));
        assertThat(after.figures().indicators()).hasSize(1);
    }

    @Test
    void keepsTheLatestYearFirstWhereATableHasItSo() {
        Snapshot before = imported(Cases.HEADER + "s,t,,,i,u,2023,1,\ns,t,,,i,u,2024,1,\n", Cases.blank());
        KpiTable table = table(before);
        var turned = new KpiTable(table.id(), table.section(), table.title(), table.years().reversed(), table.rows());
        Snapshot latestFirst = Application.apply(before, new Edit.SetTable(
                table.id(), Optional.of(table), Optional.of(turned)));
        Snapshot after = imported(Cases.HEADER + "s,t,,,i,u,2025,2,\n", latestFirst);
        assertThat(table(after).years()).containsExactly(Year.of(2025), Year.of(2024), Year.of(2023));
    }

    @Test
    void putsANewRowBehindItsGroup() {
        Snapshot before = imported(Cases.HEADER + """
                s,t,,,total,u,2024,1,
                s,t,g,,a,u,2024,2,
                s,t,,,rate,u,2024,3,
                """, Cases.blank());
        Snapshot after = imported(Cases.HEADER + "s,t,g,,b,u,2024,4,\ns,t,,,last,u,2024,5,\n", before);
        assertThat(Printed.cells(after)).extracting(cell -> cell.split("\\|", -1)[4])
                .containsExactly("total", "a", "b", "rate", "last");
    }

    @Test
    void tellsEqualNamesApartByGroupAndUnit() {
        Snapshot after = imported(Cases.HEADER + """
                s,t,g,,male,persons,2024,1,
                s,t,g,,male,hours,2024,2,
                s,t,h,,male,persons,2024,3,
                s,t,h,k,male,persons,2024,4,
                s,w,g,,male,persons,2024,5,
                """, Cases.blank());
        assertThat(after.figures().indicators()).hasSize(5);
    }

    @Test
    void findsTheOnlyTableOfThatTitleWhereNoSectionIsSaid() {
        Snapshot before = imported(Cases.HEADER + "附录/深处,t,,,i,u,2024,1,\n", Cases.blank());
        Planning.Planned planned = Cases.plan(write("table,indicator,unit,year,value\nt,i,u,2024,1\n"), before);
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(0, 0, 1, 0));
    }

    @Test
    void findsWordsInAnyLanguageOfTheReport() {
        Snapshot before = imported(Cases.HEADER + "附录,水,,,耗水量,吨,2024,1,\n", Cases.blank());
        KpiTable table = table(before);
        var both = new KpiTable(table.id(), table.section(), table.title().with(Language.EN, "Water"), table.years(),
                table.rows());
        var indicator = before.figures().indicator(new IndicatorId("K001")).orElseThrow();
        var named = new Indicator(indicator.id(),
                indicator.name().with(Language.EN, "Water used"), indicator.unit().with(Language.EN, "t"), 0,
                indicator.definition());
        Snapshot present = Application.apply(before, new Edit.Batch(Edit.Purpose.PASTE, List.of(
                new Edit.SetTable(table.id(), Optional.of(table), Optional.of(both)),
                new Edit.SetIndicator(indicator.id(), Optional.of(indicator),
                        Optional.of(named)))));
        Planning.Planned planned = Cases.plan(
                write("table,indicator,unit,year,value\nWater,Water used,t,2024,2\n"), present);
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(0, 1, 0, 0));
    }

    @Test
    void putsNewChaptersBeforeTheAppendix() {
        Snapshot after = imported(Cases.HEADER + "附录,t,,,i,u,2024,1,\n环境/水,w,,,j,u,2024,1,\n", Cases.blank());
        assertThat(after.chapters().outline().entries()).extracting(entry -> after.chapters()
                .section(entry.section()).orElseThrow().title().in(Language.ZH_HANS).orElseThrow())
                .containsExactly("环境", "水", "附录");
        assertThat(after.chapters().sections().values()).extracting(section -> section.role())
                .containsExactly(SectionRole.APPENDIX, SectionRole.CHAPTER, SectionRole.CHAPTER);
    }

    @Test
    void takesTheCodeWhereOneIsGiven() {
        Snapshot after = imported(CODED + "E.water,s,t,,i,u,2024,1\n,s,t,,j,u,2024,2\nK007,s,t,,k,u,2024,3\n"
                + "E.water,s,other,,i,u,2024,1\n", Cases.blank());
        assertThat(after.figures().indicators().keySet()).containsExactlyInAnyOrder(
                new IndicatorId("E.water"), new IndicatorId("K008"), new IndicatorId("K007"));
        assertThat(after.tables().tables()).hasSize(2);
        assertThat(after.figures().value(new ValueKey(new IndicatorId("E.water"), Year.of(2024))).printed())
                .isEqualTo("1");
    }

    @Test
    void tellsEqualRowsApartByTheirCodes() {
        String twice = CODED + "A,s,t,g,male,u,2024,1\nB,s,t,g,male,u,2024,2\n";
        Snapshot after = imported(twice, Cases.blank());
        assertThat(table(after).rows()).hasSize(2);
        assertThat(Cases.plan(write(twice), after).log().counts()).isEqualTo(Cases.counts(0, 0, 2, 0));
    }

    @Test
    void refusesCodesThatMeanSomethingElse() {
        Snapshot before = imported(CODED + "A,s,t,,i,u,2024,1\n", Cases.blank());
        assertThat(problem(CODED + "A,s,t,,other,u,2024,2\n", before)).isEqualTo(new Problem.CodeTaken("A", "i", "u"));
        assertThat(problem(CODED + "A,s,t,,i,kg,2024,2\n", before)).isEqualTo(new Problem.CodeTaken("A", "i", "u"));
        assertThat(problem(CODED + "B,s,t,,i,u,2024,2\n", before)).isEqualTo(new Problem.CodeDiffers("B", "A"));
        assertThat(problem(CODED + "a b,s,t,,i,u,2024,2\n", before)).isEqualTo(new Problem.BadCode("a b"));
    }

    @Test
    void addsPlacesToANoteItKnows() {
        Snapshot before = imported(Cases.HEADER + "s,t,,,i,u,2024,1,code:11\n", Cases.blank());
        String more = Cases.HEADER + "s,t,,,i,u,2024,1,code:11\ns,t,,,j,u,2024,1,code:11\n";
        Snapshot after = imported(more, before);
        assertThat(after.tables().notes().values()).singleElement()
                .satisfies(note -> assertThat(note.anchors()).hasSize(2));
        assertThat(Cases.plan(write(more), after).edit()).isEmpty();
    }

    @Test
    void keepsTheReasonOfWhatDoesNotApply() {
        Snapshot before = imported(Cases.HEADER + "s,t,,,i,u,2024,不适用,\n", Cases.blank());
        var key = new ValueKey(new IndicatorId("K001"), Year.of(2024));
        Snapshot reasoned = Application.apply(before, new Edit.SetValue(key,
                before.figures().value(key), new Value.NotApplicable("不适用", "没有这类业务")));
        Planning.Planned planned = Cases.plan(write(Cases.HEADER + "s,t,,,i,u,2024,不适用,\n"), reasoned);
        assertThat(planned.edit()).isEmpty();
    }

    private Problem problem(String text, Snapshot present) {
        Planning.Planned planned = Cases.plan(write(text), present);
        assertThat(planned.edit()).isEmpty();
        return planned.log().in(State.REJECTED).getFirst().problem().orElseThrow();
    }

    private static KpiTable table(Snapshot snapshot) {
        return snapshot.tables().table(new TableId("T001")).orElseThrow();
    }
}
