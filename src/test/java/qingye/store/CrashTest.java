package qingye.store;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.workspace.Contents.amount;
import static qingye.workspace.Contents.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.workspace.Contents;

/// Takes a picture of the file after every commit, as a dead machine would leave it, and opens the picture. The
/// database may use the room of old versions again at once, as it does after hours of work with pauses.
class CrashTest {

    private static final Instant AT = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final ValueKey KEY = key("S.staff.total", 2030);
    private static final int COMMITS = 40;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void create() {
        file = folder.resolve("断电.qingye.mv.db");
        assertThat(new StoreFile(file).create(Contents.YEAR, Contents.everything(), AT, "模板")).isEmpty();
    }

    @Test
    void everyCommitIsInTheFileAtOnce() throws Exception {
        commitAndCrash(COMMITS);
    }

    @Test
    void everyCommitIsInAFileThatSurvivedACrash() throws Exception {
        commitAndCrash(3);
        Files.copy(picture(), file, StandardCopyOption.REPLACE_EXISTING);
        commitAndCrash(5);
        Files.copy(picture(), file, StandardCopyOption.REPLACE_EXISTING);
        commitAndCrash(5);
    }

    @Test
    void everyCommitIsInAFileWithAHalfWrittenEnd() throws Exception {
        commitAndCrash(3);
        Files.copy(picture(), file, StandardCopyOption.REPLACE_EXISTING);
        byte[] whole = Files.readAllBytes(file);
        byte[] half = new byte[40 * 4096];
        System.arraycopy(whole, whole.length / 2 / 4096 * 4096, half, 0, Math.min(half.length, whole.length / 2));
        Files.write(file, half, StandardOpenOption.APPEND);
        commitAndCrash(10);
    }

    @Test
    void givesBackTheRoomOfOldVersionsWhenItIsClosed() throws Exception {
        commitAndCrash(COMMITS);
        assertThat(Files.size(file)).isLessThan(Files.size(picture()) / 2);
    }

    /// Leaves the picture after the last commit at [#picture()].
    private void commitAndCrash(int commits) throws SQLException, IOException {
        var database = new Database(file, Database.Mode.LASTING);
        try (Connection setting = database.connect(); var store = new Store(database.connect())) {
            try (var statement = setting.createStatement()) {
                statement.execute("set retention_time 0");
            }
            Value last = store.load().figures().value(KEY);
            for (int commit = 1; commit <= commits; commit++) {
                Value next = amount(Integer.toString(commits * 1000 + commit));
                store.commit(new Edit.SetValue(KEY, last, next), AT, "王芳");
                last = next;
                Files.copy(file, picture(), StandardCopyOption.REPLACE_EXISTING);
                assertThat(reopened()).as("after commit %d", commit).isEqualTo(next);
            }
            Files.copy(file, picture(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Value reopened() throws IOException {
        Path copy = folder.resolve("copy.qingye.mv.db");
        Files.copy(picture(), copy, StandardCopyOption.REPLACE_EXISTING);
        Access access = new StoreFile(copy).open();
        assertThat(access).isInstanceOf(Access.Granted.class);
        try (Store store = ((Access.Granted) access).store()) {
            return store.load().figures().value(KEY);
        }
    }

    private Path picture() {
        return folder.resolve("picture.qingye.mv.db");
    }
}
