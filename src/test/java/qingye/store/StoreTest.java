package qingye.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qingye.workspace.Contents.amount;
import static qingye.workspace.Contents.enter;
import static qingye.workspace.Contents.key;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;
import qingye.edit.StaleEditException;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.id.BlockId;
import qingye.model.id.FindingId;
import qingye.model.id.RelationId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.text.Localized;
import qingye.workspace.Contents;

class StoreTest {

    private static final Instant AT = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final ValueKey KEY = key("S.staff.total", 2030);

    @TempDir
    Path folder;

    private Optional<Store> opened = Optional.empty();

    @BeforeEach
    void open() {
        assertThat(file().create(Contents.YEAR, Contents.everything(), AT, "模板")).isEmpty();
        opened = Optional.of(((Access.Granted) file().open()).store());
    }

    @AfterEach
    void close() {
        store().close();
    }

    private StoreFile file() {
        return new StoreFile(folder.resolve("x.qingye.mv.db"));
    }

    private Store store() {
        return opened.orElseThrow();
    }

    private void assertStale(Edit edit, String place) {
        Snapshot before = store().load();
        long lines = store().lastLine();
        assertThatThrownBy(() -> store().commit(edit, AT, "x")).isInstanceOfSatisfying(
                StaleEditException.class, stale -> assertThat(stale.place()).isEqualTo(place));
        assertThat(store().load()).isEqualTo(before);
        assertThat(store().lastLine()).isEqualTo(lines);
    }

    private void commit(Edit edit) {
        store().commit(edit, AT, "王芳");
    }

    @Test
    void refusesAStaleValue() {
        commit(enter(KEY, amount("1.0")));
        assertStale(enter(KEY, amount("2")), "S.staff.total@2030");
        assertStale(new Edit.SetValue(KEY, Value.EMPTY, Value.EMPTY), "S.staff.total@2030");
        assertStale(new Edit.SetValue(KEY, amount("1.00"), amount("2")), "S.staff.total@2030");
        assertStale(new Edit.SetValue(KEY, new Value.Words("1.0"), Value.EMPTY), "S.staff.total@2030");
        assertStale(new Edit.SetValue(key("None", 2024), amount("1"), Value.EMPTY), "None@2024");
    }

    @Test
    void refusesStaleThingsOfEveryOtherKind() {
        Snapshot now = store().load();
        Snapshot blank = Snapshot.blank(Contents.YEAR);
        var tables = now.tables();
        var chapters = now.chapters();
        assertStale(new Edit.SetOrganisation(blank.organisation(), blank.organisation()), "organisation");
        assertStale(new Edit.SetReport(blank.report(), blank.report()), "report");
        assertStale(new Edit.SetOutline(Outline.EMPTY, Outline.EMPTY), "outline");
        now.figures().indicators().forEach(
                (id, _) -> assertStale(new Edit.SetIndicator(id, Optional.empty(), Optional.empty()), id.code()));
        tables.tables()
                .forEach((id, _) -> assertStale(new Edit.SetTable(id, Optional.empty(), Optional.empty()), id.value()));
        tables.notes()
                .forEach((id, _) -> assertStale(new Edit.SetNote(id, Optional.empty(), Optional.empty()), id.value()));
        chapters.sections().forEach(
                (id, _) -> assertStale(new Edit.SetSection(id, Optional.empty(), Optional.empty()), id.value()));
        chapters.blocks()
                .forEach((id, _) -> assertStale(new Edit.SetBlock(id, Optional.empty(), Optional.empty()), id.value()));
        chapters.assets()
                .forEach((id, _) -> assertStale(new Edit.SetAsset(id, Optional.empty(), Optional.empty()), id.value()));
        var scrutiny = now.scrutiny();
        scrutiny.waivers().forEach(
                (id, _) -> assertStale(new Edit.SetWaiver(id, Optional.empty(), Optional.empty()), id.value()));
        scrutiny.verdicts().forEach(
                (id, _) -> assertStale(new Edit.SetVerdict(id, Optional.empty(), Optional.empty()), id.value()));
        var disclosures = now.disclosures();
        disclosures.answers().forEach((key, _) -> assertStale(
                new Edit.SetAnswer(key, Answer.OPEN, Answer.OPEN), key.toString()));
        disclosures.adoptions().forEach((key, _) -> assertStale(
                new Edit.SetAdoption(key, Optional.empty(), Optional.empty()), key.toString()));
        disclosures.standards().forEach((id, _) -> assertStale(
                new Edit.SetStandard(id, Optional.empty(), Optional.empty()), id));
        scrutiny.rules().forEach((rule, _) -> assertStale(
                new Edit.SetRule(rule, RuleSetting.USUAL, RuleSetting.USUAL), rule.code()));
    }

    @Test
    void takesAWholeWorkspaceBackAgain() {
        commit(Contents.everything().inverse());
        assertThat(store().load()).isEqualTo(Snapshot.blank(Contents.YEAR));
    }

    @Test
    void changesThingsWithoutMovingThem() {
        Snapshot before = store().load();
        var edits = new ArrayList<Edit>();
        before.figures().indicators().forEach((id, one) -> edits.add(
                new Edit.SetIndicator(id, Optional.of(one), Optional.of(one))));
        before.tables().tables().forEach((id, one) -> edits.add(
                new Edit.SetTable(id, Optional.of(one), Optional.of(one))));
        before.tables().notes().forEach((id, one) -> edits.add(
                new Edit.SetNote(id, Optional.of(one), Optional.of(one))));
        before.chapters().sections().forEach((id, one) -> edits.add(
                new Edit.SetSection(id, Optional.of(one), Optional.of(one))));
        before.chapters().blocks().forEach((id, one) -> edits.add(
                new Edit.SetBlock(id, Optional.of(one), Optional.of(one))));
        before.chapters().assets().forEach((id, one) -> edits.add(
                new Edit.SetAsset(id, Optional.of(one), Optional.of(one))));
        before.scrutiny().waivers().forEach((id, one) -> edits.add(
                new Edit.SetWaiver(id, Optional.of(one), Optional.of(one))));
        before.scrutiny().verdicts().forEach((id, one) -> edits.add(
                new Edit.SetVerdict(id, Optional.of(one), Optional.of(one))));
        commit(new Edit.Batch(Edit.Purpose.PASTE, edits.reversed()));

        Snapshot after = store().load();
        assertThat(after).isEqualTo(before);
        assertThat(after.figures().indicators().keySet())
                .containsExactlyElementsOf(before.figures().indicators().keySet());
        assertThat(after.chapters().blocks().keySet()).containsExactlyElementsOf(before.chapters().blocks().keySet());
        assertThat(after.scrutiny().waivers().keySet())
                .containsExactlyElementsOf(before.scrutiny().waivers().keySet());
    }

    @Test
    void keepsWhatWasDecidedAboutChecks() {
        var finding = new FindingId("partition.z-last");
        var relation = new RelationId("sum.z");
        Scrutiny before = store().load().scrutiny();
        Optional<Waiver> said = Optional.ofNullable(before.waivers().get(finding));
        var newer = new Waiver("子公司已纳入，差额为四舍五入", "李强", AT, "9,468|Z.last@2024=0");
        RuleSetting strict = RuleSetting.USUAL.with(Optional.of(new BigDecimal("0")));
        commit(new Edit.SetWaiver(finding, said, Optional.of(newer)));
        commit(new Edit.SetVerdict(relation, Optional.of(Verdict.ACCEPTED), Optional.of(Verdict.DISMISSED)));
        commit(new Edit.SetRule(Rule.MOVEMENT, before.rule(Rule.MOVEMENT), strict.with(false)));
        commit(new Edit.SetRule(Rule.SAMENESS, before.rule(Rule.SAMENESS), RuleSetting.USUAL));

        Scrutiny after = store().load().scrutiny();

        assertThat(after.waivers()).containsEntry(finding, newer).hasSize(before.waivers().size());
        assertThat(after.verdicts()).containsEntry(relation, Verdict.DISMISSED).hasSize(before.verdicts().size());
        assertThat(after.rules()).containsOnly(Map.entry(Rule.MOVEMENT, strict.with(false)));
        assertThat(after.rule(Rule.SAMENESS)).isEqualTo(RuleSetting.USUAL);
    }

    @Test
    void logsWhatWasDecidedAboutChecks() throws SQLException {
        var finding = new FindingId("ratio.staff");
        var waiver = new Waiver("以期初人数为基数", "王芳", AT, "12.5");
        commit(new Edit.SetWaiver(finding, Optional.empty(), Optional.of(waiver)));
        commit(new Edit.SetWaiver(finding, Optional.of(waiver), Optional.empty()));
        commit(new Edit.SetVerdict(new RelationId("sum.z"), Optional.of(Verdict.ACCEPTED), Optional.empty()));
        commit(new Edit.SetRule(
                Rule.RATIO, RuleSetting.USUAL, new RuleSetting(false, Optional.of(new BigDecimal("2.0")))));
        store().close();

        List<String> log = log();

        String explained = "explained by 王芳 2026-02-03T04:05:06.789Z: 以期初人数为基数";
        assertThat(log.subList(log.size() - 4, log.size())).containsExactly(
                "2026-02-03 04:05:06.789+00 王芳 null waiver ratio.staff: '' -> '" + explained + "'",
                "2026-02-03 04:05:06.789+00 王芳 null waiver ratio.staff: '" + explained + "' -> ''",
                "2026-02-03 04:05:06.789+00 王芳 null verdict sum.z: 'ACCEPTED' -> ''",
                "2026-02-03 04:05:06.789+00 王芳 null rule ratio: 'on' -> 'off, tolerance 2.0'");
    }

    @Test
    void writesNothingOfABatchThatFailsInTheMiddle() {
        var block = new Block.Paragraph(
                new BlockId("new"), Block.Paragraph.Style.BODY, Localized.zh(Line.of("新的一段")));
        assertStale(
                new Edit.Batch(
                        Edit.Purpose.IMPORT,
                        List.of(
                                enter(KEY, amount("1")),
                                new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block)),
                                new Edit.SetValue(KEY, amount("1"), amount("2")),
                                new Edit.SetValue(KEY, amount("3"), amount("4")),
                                enter(key("Later", 2030), amount("5")))),
                "S.staff.total@2030");
    }

    @Test
    void letsTheEditsOfABatchFindWhatTheOnesBeforeLeft() {
        commit(new Edit.Batch(
                Edit.Purpose.PASTE,
                List.of(
                        enter(KEY, amount("1")),
                        new Edit.SetValue(KEY, amount("1"), amount("2.00")),
                        new Edit.Batch(Edit.Purpose.MOVE, List.of(new Edit.SetValue(KEY, amount("2.00"), Value.EMPTY))),
                        enter(KEY, new Value.NotDisclosed("未披露")))));
        assertThat(store().load().figures().value(KEY)).isEqualTo(new Value.NotDisclosed("未披露"));
    }

    @Test
    void logsWhoChangedWhatAndWhen() throws SQLException {
        var exact = new Value.Amount(new BigDecimal("9467.004"), 2, true);
        commit(enter(KEY, exact));
        commit(new Edit.Batch(
                Edit.Purpose.PASTE,
                List.of(
                        new Edit.SetValue(KEY, exact, new Value.NotApplicable("不适用", "没有")),
                        enter(key("B", 2024), new Value.Words("优秀")))));
        store().close();

        List<String> log = log();
        assertThat(log.subList(log.size() - 3, log.size()))
                .containsExactly(
                        "2026-02-03 04:05:06.789+00 王芳 null value S.staff.total@2030: '' -> '9,467.00 (9467.004)'",
                        "2026-02-03 04:05:06.789+00 王芳 PASTE value S.staff.total@2030: "
                                + "'9,467.00 (9467.004)' -> '不适用: 没有'",
                        "2026-02-03 04:05:06.789+00 王芳 PASTE value B@2024: '' -> '优秀'");
        assertThat(log).anySatisfy(line -> assertThat(line)
                .contains("模板 CREATE block b1")
                .contains("bullets numbered")
                .contains("{S.staff.total@2024|unit|decimals=1|about}"));
        assertThat(log).anySatisfy(line -> assertThat(line)
                .contains("CREATE asset ")
                .endsWith("'' -> '屋顶.png (15 bytes) image/png'"));
    }

    private List<String> log() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("x.qingye") + ";ACCESS_MODE_DATA=r";
        try (var connection = DriverManager.getConnection(url, "qingye", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from edit_log order by sequence")) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString("at") + " " + rows.getString("author") + " " + rows.getString("purpose") + " "
                        + rows.getString("kind") + " " + rows.getString("place") + ": '" + rows.getString("before_text")
                        + "' -> '" + rows.getString("after_text") + "'");
            }
            return lines;
        }
    }
}
