package qingye.store;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.workspace.Contents.amount;
import static qingye.workspace.Contents.enter;
import static qingye.workspace.Contents.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.model.Snapshot;
import qingye.model.id.SectionId;
import qingye.model.report.NumberStyle;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.text.Localized;
import qingye.workspace.Contents;
import qingye.workspace.Folder;

class UpgradeTest {

    private static final Schema LATER = new Schema(900, List.of("db/migration", "db/next"));
    private static final Schema BROKEN = new Schema(900, List.of("db/migration", "db/broken"));

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void create() {
        file = folder.resolve("报告.qingye.mv.db");
        assertThat(new StoreFile(file).create(Contents.YEAR, Contents.everything(), Instant.EPOCH, "x")).isEmpty();
    }

    private Snapshot open(Schema schema) {
        try (Store store = ((Access.Granted) new StoreFile(file, schema).open()).store()) {
            return store.load();
        }
    }

    private Path backup() {
        return folder.resolve("报告.backup-v%03d.qingye.mv.db".formatted(Schema.PRESENT.version()));
    }

    @Test
    void knowsItsNewestMigration() {
        try (Store store = ((Access.Granted) new StoreFile(file).open()).store()) {
            assertThat(store.version()).contains(Schema.PRESENT.version());
        }
        var all = Flyway.configure()
                .dataSource(new Database(file, Database.Mode.PASSING).source())
                .locations("classpath:db/migration")
                .load()
                .info()
                .all();
        assertThat(all).hasSize(Schema.PRESENT.version()).allMatch(one -> one.getState().isApplied());
    }

    @Test
    void copiesTheFileBeforeItBringsItUpToDate() throws IOException {
        Snapshot before = open(Schema.PRESENT);
        byte[] old = Files.readAllBytes(file);

        assertThat(open(LATER)).isEqualTo(before);

        assertThat(backup()).hasBinaryContent(old);
        assertThat(Folder.content(folder)).hasSize(2);
        assertThat(open(LATER)).isEqualTo(before);
        assertThat(Folder.content(folder)).hasSize(2);
    }

    @Test
    void canGoOnWithTheCopy() {
        open(LATER);
        Path backup = backup();
        try (Store store = ((Access.Granted) new StoreFile(backup).open()).store()) {
            store.commit(enter(key("B", 2024), amount("1")), Instant.EPOCH, "x");
            assertThat(store.load().figures().value(key("B", 2024))).isEqualTo(amount("1"));
        }
    }

    @Test
    void bringsSectionsOfAnOlderFileAlongWithoutAProfile() throws IOException, SQLException {
        file = folder.resolve("旧.qingye.mv.db");
        Files.createFile(file);
        var database = new Database(file, Database.Mode.PASSING);
        try (Connection open = database.connect(); Statement statement = open.createStatement()) {
            Flyway.configure().dataSource(database.source()).locations("classpath:db/migration").target("3").load()
                    .migrate();
            statement.execute("insert into report (reporting_year, language) values (2024, 'zh-Hans')");
            statement.execute("insert into section (id, role) values ('env', 'CHAPTER')");
            statement.execute("insert into section_text (section, language, title) values ('env', 'zh-Hans', '环境')");
            statement.execute("insert into outline (position, section, level) values (0, 'env', 1)");
        }

        Snapshot upgraded = open(Schema.PRESENT);

        var id = new SectionId("env");
        assertThat(upgraded.report().numbers()).isEqualTo(NumberStyle.PADDED);
        assertThat(upgraded.chapters().section(id)).contains(
                new Section(id, SectionRole.CHAPTER, Localized.zh("环境"), List.of(), SectionProfile.BLANK));
        assertThat(folder.resolve("旧.backup-v003.qingye.mv.db")).exists();
    }

    @Test
    void leavesANewerFileAlone() {
        open(LATER);
        Map<String, String> before = Folder.content(folder);
        assertThat(new StoreFile(file).open()).isEqualTo(new Access.Denied(Access.Cause.NEWER, file, "900"));
        assertThat(Folder.content(folder)).isEqualTo(before);
    }

    @Test
    void leavesAFileAloneThatItCannotBringUpToDate() {
        Map<String, String> before = Folder.content(folder);
        assertThat(new StoreFile(file, BROKEN).open()).isInstanceOf(Access.Denied.class);
        assertThat(Folder.content(folder)).isEqualTo(before);
    }
}
