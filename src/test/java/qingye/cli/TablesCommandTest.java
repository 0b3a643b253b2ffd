package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;
import qingye.export.ExportRun;
import qingye.model.indicator.Profile;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.Opening;
import qingye.workspace.Outcome;
import qingye.workspace.WorkspaceFiles;

/// Tables on their way out, and forms on their way out and back.
class TablesCommandTest {

    private static final Path CASE = Path.of("src/test/resources/cases/szse-broker-2024/kpi.csv");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final WorkspaceFiles files = new WorkspaceFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "tester");

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var services = new Services(
                files, new Publication(new ExportRun(Map.of())), _ -> new Window.Shown.Impossible("no display"),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Messages.of(Locale.CHINESE));
        return CommandLineTool.run(services, "Qingye 1", new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private void newBroker(String name) {
        assertThat(run("new", file(name))).isZero();
        assertThat(run("import", file(name), CASE.toString())).isZero();
    }

    @Test
    void writesTablesThatImportAsTheyWere() throws IOException {
        newBroker("broker");
        assertThat(run("export", file("broker"), "--out", file("out"), "--format", "xlsx,csv")).isZero();
        assertThat(lines()).hasSize(2);
        List<String> written = lines();
        for (String source : written) {
            assertThat(run("import", file("broker"), source, "--dry-run")).isZero();
            assertThat(out.toString()).contains("新增 0 项，更改 0 项，不变 369 项，拒绝 0 项");
            String fresh = file("fresh-" + source.substring(source.lastIndexOf('.') + 1));
            assertThat(run("new", fresh)).isZero();
            assertThat(run("import", fresh, source)).isZero();
            assertThat(run("export", fresh, "--out", file("again"), "--format", "csv")).isZero();
            assertThat(Files.readString(Path.of(lines().getFirst())))
                    .isEqualTo(Files.readString(Path.of(written.getLast())));
        }
        assertThat(run("export", file("broker"), "--out", file("out"), "--format", "odt")).isEqualTo(2);
        assertThat(err.toString()).contains("docx、pdf、xlsx、csv");
    }

    private void shareOut(String name) {
        assertThat(files.open(WorkspaceFiles.file(folder.resolve(name))))
                .isInstanceOfSatisfying(Opening.Opened.class, opened -> {
                    try (var workspace = opened.workspace()) {
                        var edits = new ArrayList<Edit>();
                        workspace.snapshot().figures().indicators().forEach((id, one) -> edits.add(
                                new Edit.SetIndicator(id, Optional.of(one), Optional.of(one.with(new Profile(
                                        one.profile().kind(), Optional.empty(), "",
                                        edits.size() < 100 ? "行政部" : edits.size() < 120 ? "合规部" : "", "", ""))))));
                        assertThat(workspace.apply(new Edit.Batch(Edit.Purpose.PASTE, edits)).join())
                                .isInstanceOf(Outcome.Done.class);
                    }
                });
    }

    @Test
    void writesFormsAndTakesThemOver() throws IOException {
        newBroker("broker");
        assertThat(run("collect", "write", file("broker"), "--out", file("forms"))).isEqualTo(1);
        assertThat(err.toString()).contains("123");
        shareOut("broker");
        assertThat(run("collect", "write", file("broker"), "--out", file("forms"))).isZero();
        assertThat(lines()).hasSize(2);
        assertThat(err.toString()).contains("有 3 个指标还没有填报部门");
        String form = lines().getFirst();
        fill(Path.of(form));

        assertThat(run("collect", "read", file("broker"), form, "--dry-run", "--json")).isZero();
        JsonNode told = new ObjectMapper().readTree(out.toString());
        assertThat(told.get("applied").asBoolean()).isFalse();
        assertThat(told.get("changes")).hasSize(1);
        assertThat(told.get("changes").get(0).get("after").asText()).isEqualTo("7,000.10");
        assertThat(told.get("forms").get(0).get("department").asText()).isEqualTo("行政部");

        assertThat(run("collect", "read", file("broker"), form)).isZero();
        assertThat(out.toString()).contains("由 空 改为 7,000.10", "已导入");
        assertThat(run("collect", "read", file("broker"), form)).isZero();
        assertThat(out.toString()).doesNotContain("改为").contains("没有写入任何内容");
        assertThat(run("collect", "read", file("broker"), CASE.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("kpi.csv");
        assertThat(run("collect")).isEqualTo(2);
    }

    private static void fill(Path form) throws IOException {
        try (InputStream in = Files.newInputStream(form); var book = new XSSFWorkbook(in)) {
            book.getSheetAt(1).getRow(4).getCell(6).setCellValue(7000.1);
            try (OutputStream written = Files.newOutputStream(form)) {
                book.write(written);
            }
        }
    }
}
