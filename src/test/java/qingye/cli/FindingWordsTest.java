package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Input;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.check.Rule;
import qingye.model.check.Waiver;
import qingye.model.id.BlockId;
import qingye.model.id.FindingId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Localized;
import qingye.text.Messages;

class FindingWordsTest {

    private static final Year YEAR = Year.of(2024);
    private static final SectionId PEOPLE = new SectionId("people");
    private static final TableId STAFF = new TableId("staff");
    private static final TableId WATER = new TableId("water");
    private static final IndicatorId MEN = new IndicatorId("S.men");
    private static final IndicatorId TAP = new IndicatorId("E.tap");
    private static final RowId MEN_ROW = new RowId("r1");
    private static final RowId TAP_ROW = new RowId("r2");
    private static final NoteId HANGING = new NoteId("hanging");
    private static final Spot ON_MEN = new Spot.OnCell(STAFF, MEN_ROW, MEN, YEAR);
    private static final Waiver WAIVER =
            new Waiver("含劳务派遣", "王芳", Instant.parse("2026-01-15T20:00:00Z"), "5");

    private final FindingWords words = new FindingWords(
            Messages.of(Locale.ENGLISH), content(), ZoneOffset.ofHours(8));

    private static Snapshot content() {
        var men = new KpiRow(MEN_ROW, Localized.zh("按性别"), Localized.zh("在岗"), MEN);
        var tap = new KpiRow(TAP_ROW, Localized.none(), Localized.none(), TAP);
        Snapshot blank = Snapshot.blank(YEAR);
        return new Snapshot(
                blank.organisation(), blank.report(),
                new Figures(
                        Map.of(
                                MEN, new Indicator(MEN, Localized.zh("男性"), Localized.none(), 0, Localized.none()),
                                TAP, new Indicator(TAP, Localized.zh("自来水"), Localized.none(), 0, Localized.none())),
                        Map.of()),
                new Tables(
                        Map.of(
                                STAFF, new KpiTable(STAFF, PEOPLE, Localized.zh("员工"), List.of(YEAR), List.of(men)),
                                WATER, new KpiTable(WATER, PEOPLE, Localized.zh("水"), List.of(YEAR), List.of(tap))),
                        Map.of(HANGING, new Note(
                                HANGING, List.of(new NoteAnchor.OnSection(PEOPLE)), Localized.none()))),
                new Chapters(
                        Outline.EMPTY,
                        Map.of(PEOPLE, new Section(PEOPLE, SectionRole.CHAPTER, Localized.zh("人"), List.of())),
                        Map.of(), Map.of()));
    }

    private static Finding finding(String id, Severity severity, Spot spot, IndicatorId indicator) {
        return new Finding(
                new FindingId(id), Rule.PARTITION, severity, spot,
                Sentence.of("completeness.empty", new Term.Name(indicator), new Term.In(YEAR)), "5", "6",
                List.of(new Input(STAFF, MEN_ROW, new ValueKey(MEN, YEAR), "5")), Optional.empty(), Optional.empty());
    }

    private static Checked checked(Finding... open) {
        return new Checked(
                List.of(open), List.of(new Checked.Explained(finding("e", Severity.ERROR, ON_MEN, MEN), WAIVER)),
                List.of());
    }

    private void assertPlace(Spot spot, Map<String, Object> expected) {
        assertThat(words.facts(checked(finding("a", Severity.HINT, spot, MEN)), false)).singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("place", expected));
    }

    @Test
    void groupsFindingsByTable() {
        Checked checked = checked(
                finding("a", Severity.ERROR, new Spot.OnBlock(PEOPLE, new BlockId("b")), MEN),
                finding("b", Severity.ERROR, ON_MEN, MEN),
                finding("c", Severity.WARNING, new Spot.OnRow(WATER, TAP_ROW, TAP), TAP),
                finding("d", Severity.HINT, new Spot.OnGroup(STAFF, MEN_ROW, Optional.empty()), MEN));

        List<String> lines = words.lines(checked, false);

        assertThat(lines.stream().filter(line -> !line.startsWith("      "))).containsSubsequence(
                "员工", "  error: 男性 has no value for 2024", "  hint: 男性 has no value for 2024")
                .containsSubsequence("水", "  warning: 自来水 has no value for 2024")
                .hasSize(7).endsWith("人", "  error: 男性 has no value for 2024");
        assertThat(lines).hasSize(11).noneMatch(line -> line.contains("王芳"));
    }

    @Test
    void namesTheSectionANoteHangsOn() {
        Checked checked = checked(finding("a", Severity.HINT, new Spot.OnNote(HANGING, Optional.empty()), MEN));

        assertThat(words.lines(checked, false)).hasSize(3).first().isEqualTo("人");
    }

    @Test
    void tellsOfTheExplainedOnlyWhenAsked() {
        assertThat(words.lines(checked(), false)).isEmpty();
        assertThat(words.lines(checked(), true)).hasSize(4)
                .last().isEqualTo("      explained by 王芳, Jan 16, 2026: 含劳务派遣");
        assertThat(words.facts(checked(), false)).isEmpty();
        assertThat(words.facts(checked(), true)).singleElement().satisfies(fact -> assertThat(fact)
                .containsEntry("explained", Map.of("reason", "含劳务派遣", "by", "王芳", "at", "2026-01-15T20:00:00Z")));
    }

    @Test
    void givesScriptsEverythingOfAFinding() {
        Map<String, Object> fact = words.facts(checked(finding("a", Severity.ERROR, ON_MEN, MEN)), true).getFirst();

        assertThat(fact.keySet()).containsExactly(
                "rule", "severity", "place", "message", "why", "printed", "expected", "inputs", "id");
        assertThat(fact).containsEntry("rule", "partition").containsEntry("severity", "error")
                .containsEntry("printed", "5").containsEntry("expected", "6").containsEntry("id", "a")
                .containsEntry("message", "男性 has no value for 2024");
        var at = new LinkedHashMap<String, Object>(Map.of(
                "table", "员工", "group", "按性别", "subgroup", "在岗", "indicator", "男性", "year", 2024, "tableId", "staff",
                "row", "r1", "indicatorId", "S.men"));
        assertThat(fact).containsEntry("place", at);
        at.put("printed", "5");
        assertThat(fact).containsEntry("inputs", List.of(at));
    }

    @Test
    void leavesOutOfAPlaceWhatItHasNot() {
        assertPlace(new Spot.OnRow(WATER, TAP_ROW, TAP), Map.of(
                "table", "水", "indicator", "自来水", "tableId", "water", "row", "r2", "indicatorId", "E.tap"));
        assertPlace(new Spot.OnGroup(STAFF, MEN_ROW, Optional.of(YEAR)), Map.of(
                "table", "员工", "group", "按性别", "subgroup", "在岗", "year", 2024, "tableId", "staff", "row", "r1"));
        assertPlace(new Spot.OnNote(new NoteId("n"), Optional.of(WATER)), Map.of(
                "table", "水", "note", "n", "tableId", "water"));
        assertPlace(new Spot.OnNote(new NoteId("n"), Optional.empty()), Map.of("note", "n"));
        assertPlace(new Spot.OnNote(HANGING, Optional.empty()), Map.of("section", "人", "note", "hanging"));
        assertPlace(new Spot.OnBlock(PEOPLE, new BlockId("b")), Map.of(
                "section", "人", "block", "b", "sectionId", "people"));
    }
}
