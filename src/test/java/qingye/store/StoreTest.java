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
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
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
        commit(new Edit.Batch(Edit.Purpose.PASTE, edits.reversed()));

        Snapshot after = store().load();
        assertThat(after).isEqualTo(before);
        assertThat(after.figures().indicators().keySet())
                .containsExactlyElementsOf(before.figures().indicators().keySet());
        assertThat(after.chapters().blocks().keySet()).containsExactlyElementsOf(before.chapters().blocks().keySet());
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
