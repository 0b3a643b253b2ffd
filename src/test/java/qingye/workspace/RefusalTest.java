package qingye.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.edit.Edit;
import qingye.edit.StaleEditException;

class RefusalTest {

    private static final Edit NOTHING = new Edit.Batch(Edit.Purpose.CREATE, List.of());

    @TempDir
    Path folder;

    private WorkspaceFiles files = new WorkspaceFiles(Clock.systemUTC(), "test");
    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        files = new WorkspaceFiles(Clock.systemUTC(), "test");
        file = folder.resolve("报告 2024.qingye.mv.db");
    }

    private void assertRefused(Opening.Reason reason) {
        Map<String, String> before = Folder.content(folder);
        assertThat(files.open(file)).isInstanceOfSatisfying(
                Opening.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(Folder.content(folder)).isEqualTo(before);
    }

    private Workspace create() {
        return ((Opening.Opened) files.create(file, Contents.YEAR, NOTHING)).workspace();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(Opening.Reason.MISSING);
        assertThat(Folder.content(folder)).isEmpty();
    }

    @Test
    void refusesToCreateOverAFile() throws IOException {
        Files.writeString(file, "precious");
        assertThat(files.create(file, Contents.YEAR, NOTHING))
                .isEqualTo(new Opening.Refused(file, Opening.Reason.EXISTS, ""));
        assertThat(file).hasContent("precious");
    }

    @Test
    void refusesToCreateInAFolderThatIsNotThere() {
        Path missing = folder.resolve("nowhere");
        assertThat(files.create(missing.resolve("x"), Contents.YEAR, NOTHING))
                .isEqualTo(new Opening.Refused(missing, Opening.Reason.MISSING, ""));
    }

    @Test
    void refusesWhatThisProgramHasOpenAlready() {
        try (var _ = create()) {
            assertThat(files.open(file)).isEqualTo(new Opening.Refused(file, Opening.Reason.OPEN, ""));
            assertThat(files.open(folder.resolve("报告 2024"))).isInstanceOf(Opening.Refused.class);
        }
        try (var again = ((Opening.Opened) files.open(file)).workspace()) {
            assertThat(again.snapshot().figures().values()).isEmpty();
        }
    }

    @Test
    void refusesWhatAnotherProgramHasOpen() throws Exception {
        create().close();
        try (var other = new Child(Holder.class, file.toString())) {
            assertThat(other.line()).isEqualTo("open");
            assertRefused(Opening.Reason.IN_USE);
        }
        try (var freed = ((Opening.Opened) files.open(file)).workspace()) {
            assertThat(freed.file()).isEqualTo(file);
        }
    }

    /// The other program.
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            var files = new WorkspaceFiles(Clock.systemUTC(), "other");
            try (var _ = ((Opening.Opened) files.open(Path.of(arguments[0]))).workspace()) {
                System.out.println("open");
                int end = System.in.read();
                assertThat(end).isEqualTo(-1);
            }
        }
    }

    @Test
    void refusesANewerVersion() throws SQLException {
        create().close();
        execute(
                """
                insert into "flyway_schema_history"
                select 99, '9', 'later', 'SQL', 'V009__later.sql', 1, 'x', now(), 1, true""");
        assertThat(files.open(file)).isEqualTo(new Opening.Refused(file, Opening.Reason.NEWER, "9"));
        assertRefused(Opening.Reason.NEWER);
    }

    private void execute(String sql) throws SQLException {
        String name = file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + name, "qingye", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void refusesTextZipAndPicture() throws IOException {
        Files.writeString(file, "指标,2024\n员工总数,9467\n".repeat(1000));
        assertRefused(Opening.Reason.FOREIGN);

        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("chunk:"));
            out.write(new byte[20_000]);
        }
        Files.write(file, zip.toByteArray());
        assertRefused(Opening.Reason.FOREIGN);

        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        assertRefused(Opening.Reason.FOREIGN);
    }

    @Test
    void refusesAnotherDatabase() throws SQLException {
        execute("create table salaries (id int primary key)");
        assertRefused(Opening.Reason.FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "create alias run for 'java.lang.System.currentTimeMillis'",
            "create alias source as 'String run() { return \"\"; }'",
            "create view v as select * from edit_log",
            "create linked table l('', 'jdbc:h2:mem:x', 'sa', '', 'information_schema.tables')",
            "create trigger t before insert on edit_log for each row as 'org.h2.api.Trigger create() {"
                    + " return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c,"
                    + " java.sql.ResultSet b, java.sql.ResultSet a) { } }; }'",
            "create table x (y varchar default file_read('/etc/hostname', null))"})
    void refusesAWorkspaceThatHoldsProgramsToRun(String program) throws SQLException {
        create().close();
        execute(program);
        assertRefused(Opening.Reason.FOREIGN);
    }

    @Test
    void refusesAFolderOfThatName() throws IOException {
        Files.createDirectory(file);
        assertThat(files.open(file)).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void refusesAReadOnlyFileAndFolder() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        create().close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused(Opening.Reason.READ_ONLY);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertRefused(Opening.Reason.READ_ONLY);
            assertThat(files.create(folder.resolve("new"), Contents.YEAR, NOTHING))
                    .isEqualTo(new Opening.Refused(folder, Opening.Reason.READ_ONLY, ""));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
    }

    @Test
    void neverTakesAPathForSettings() throws IOException {
        Path script = folder.resolve("script.sql");
        Path trace = folder.resolve("trace");
        Files.writeString(script, "create table x (y int); script to '" + trace + "'");
        Map<String, String> before = Folder.content(folder);
        for (String name : List.of("x;INIT=RUNSCRIPT FROM 'script.sql'", "a;b", "back\\slash", "line\nbreak")) {
            Path odd = folder.resolve(name);
            assertThat(files.create(odd, Contents.YEAR, NOTHING)).isInstanceOfSatisfying(
                    Opening.Refused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Opening.Reason.PATH));
            assertThat(files.open(odd)).isInstanceOf(Opening.Refused.class);
        }
        assertThat(Folder.content(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青页 报告", "a#b%20c&d'e$f!@()[]{}=,+~", "~", "x.mv.db", "mem:y", "report.2024"})
    void takesAnyOtherName(String name) {
        Path odd = folder.resolve(name);
        ((Opening.Opened) files.create(odd, Contents.YEAR, NOTHING)).workspace().close();
        assertThat(Folder.content(folder)).containsOnlyKeys(name + ".qingye.mv.db");
        try (var workspace = ((Opening.Opened) files.open(odd)).workspace()) {
            assertThat(workspace.file().getFileName()).hasToString(name + ".qingye.mv.db");
        }
    }

    @Test
    void leavesNothingWhereTheContentDoesNotFit() {
        Edit stale = new Edit.SetValue(Contents.key("A", 2024), Contents.amount("1"), Contents.amount("2"));
        assertThatThrownBy(() -> files.create(file, Contents.YEAR, stale))
                .isInstanceOf(StaleEditException.class);
        assertThat(Folder.content(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "..", ".", ""})
    void refusesAPathThatNamesNoFile(String path) {
        for (Opening opening : List.of(
                files.open(Path.of(path)), files.create(Path.of(path), Contents.YEAR, NOTHING))) {
            assertThat(opening).isInstanceOfSatisfying(
                    Opening.Refused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Opening.Reason.PATH));
        }
    }

    @Test
    void understandsShortNames() {
        Path meant = folder.resolve("NAME.qingye.mv.db");
        for (String typed : List.of("NAME", "NAME.qingye", "NAME.qingye.mv.db")) {
            assertThat(WorkspaceFiles.file(folder.resolve(typed))).isEqualTo(meant);
        }
        assertThat(WorkspaceFiles.file(Path.of("2024.报告"))).hasFileName("2024.报告.qingye.mv.db").isAbsolute();
    }
}
