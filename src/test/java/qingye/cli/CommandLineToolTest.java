package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.export.ExportRun;
import qingye.export.Format;
import qingye.export.docx.DocxExporter;
import qingye.export.pdf.PdfExporter;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.WorkspaceFiles;

class CommandLineToolTest {

    private static final Path CASE = Path.of("src/test/resources/cases/szse-broker-2024/kpi.csv");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Locale locale, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var run = new ExportRun(Map.of(Format.DOCX, new DocxExporter(), Format.PDF, new PdfExporter()));
        var services = new Services(
                new WorkspaceFiles(clock, "tester"), new Publication(run),
                _ -> new Window.Shown.Impossible("no display"), clock, Messages.of(locale));
        return CommandLineTool.run(services, "Qingye 1", new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private int run(String... arguments) {
        return run(Locale.CHINESE, arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private int values(String file) throws IOException {
        assertThat(run("info", file, "--json")).isZero();
        return json().get("values").asInt();
    }

    private Path csv(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("table,indicator,unit,year,value"));
        all.addAll(Arrays.asList(lines));
        return Files.write(folder.resolve("source.csv"), all);
    }

    @Test
    void aNewWorkspaceTellsWhatItHolds() throws IOException {
        assertThat(run("new", file("报告"))).isZero();
        assertThat(out.toString().strip()).isEqualTo(file("报告.qingye.mv.db"));
        assertThat(run("info", file("报告.qingye"), "--json")).isZero();
        assertThat(json().get("tables").asInt()).isZero();
        assertThat(json().get("sections").asInt()).isPositive();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        run("new", file("报告"));
        byte[] before = Files.readAllBytes(folder.resolve("报告.qingye.mv.db"));
        assertThat(run("new", file("报告"), "--template", "sample")).isEqualTo(1);
        assertThat(err.toString()).contains("报告.qingye.mv.db");
        assertThat(Files.readAllBytes(folder.resolve("报告.qingye.mv.db"))).isEqualTo(before);
    }

    @Test
    void thePublishedTablesAreImportedOnce() throws IOException {
        run("new", file("a"));
        assertThat(run("import", file("a"), CASE.toString(), "--dry-run")).isZero();
        assertThat(values(file("a"))).isZero();
        assertThat(run("import", file("a"), CASE.toString())).isZero();
        assertThat(values(file("a"))).isEqualTo(357);
        assertThat(run("import", file("a"), CASE.toString(), "--json")).isZero();
        assertThat(json().get("applied").asBoolean()).isFalse();
        assertThat(json().get("sources").get(0).get("unchanged").asInt()).isEqualTo(369);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.541.51", "\"12,34.5\"", "1O0", "45.2."})
    void oneWrongValueKeepsAllOut(String value) throws IOException {
        run("new", file("a"));
        Path source = csv("表,甲,吨,2024,1", "表,乙,吨,2024," + value);
        assertThat(run("import", file("a"), source.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("3", value.replace("\"", ""));
        assertThat(values(file("a"))).isZero();
    }

    @Test
    void theRestIsImportedIfThePersonSaysSo() throws IOException {
        run("new", file("a"));
        Path source = csv("表,甲,吨,2024,1", "表,乙,吨,2024,1O0");
        assertThat(run("import", file("a"), source.toString(), "--skip-rejected")).isEqualTo(1);
        assertThat(values(file("a"))).isEqualTo(1);
    }

    @Test
    void theKpiTablesAreExportedAlone() throws IOException {
        run("new", file("s"), "--template", "sample");
        Path to = folder.resolve("out");
        assertThat(run("export", file("s"), "--out", to.toString(), "--format", "pdf", "--what", "kpi")).isZero();
        Path written = Path.of(out.toString().strip());
        assertThat(written).hasExtension("pdf").isNotEmptyFile();
        try (var files = Files.list(to)) {
            assertThat(files).containsExactly(written);
        }
    }

    @Test
    void theNextYearBeginsInACopy() throws IOException {
        run("new", file("a"), "--template", "sample");
        byte[] before = Files.readAllBytes(folder.resolve("a.qingye.mv.db"));
        assertThat(run("next-year", file("a"), "--out", file("b"))).isZero();
        assertThat(out.toString()).contains(file("b.qingye.mv.db"), "2025");
        assertThat(Files.readAllBytes(folder.resolve("a.qingye.mv.db"))).isEqualTo(before);
        assertThat(run("info", file("b"), "--json")).isZero();
        assertThat(json().get("year").asInt()).isEqualTo(2025);
        assertThat(values(file("b"))).isEqualTo(values(file("a")));
        assertThat(run("next-year", file("a"), "--out", file("b"))).isEqualTo(1);
        assertThat(err.toString()).contains("b.qingye.mv.db");
        assertThat(run("next-year", file("gone"), "--out", file("c"))).isEqualTo(1);
        assertThat(folder.resolve("c.qingye.mv.db")).doesNotExist();
    }

    @Test
    void whatIsMissingIsSaidAndMakesAnExitCode() throws IOException {
        run("new", file("a"));
        var chapters = List.of("export", file("a"), "--out", file("out"), "--format", "docx", "--lang", "en");
        assertThat(run(chapters.toArray(String[]::new))).isZero();
        assertThat(run("export", file("gone"), "--out", file("out"), "--format", "docx")).isEqualTo(1);
        assertThat(err.toString()).contains("gone.qingye.mv.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "export FILE --out x --format odt", "export FILE --format pdf",
            "export FILE --out x --format pdf --what all",
            "export FILE --out x --format pdf --lang fr", "new FILE --template novel", "bench nothing", "fly",
            "import FILE", "info", "info FILE --yaml"})
    void wrongUseIsExitCodeTwo(String arguments) {
        assertThat(run(arguments.replace("FILE", file("a")).split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("用法有误", "--help");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "new", "info", "import", "export", "open", "bench"})
    void helpSpeaksBothLanguages(String command) {
        assertThat(run(Locale.CHINESE, command, "--help")).isZero();
        assertThat(out.toString()).contains("用法", "选项").doesNotContain("cli.");
        String chinese = out.toString();
        assertThat(run(Locale.ENGLISH, command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage", "Options").doesNotContain("cli.").isNotEqualTo(chinese);
    }

    @Test
    void aMachineOfAnyLanguageIsSpokenTo() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(run("--help")).isZero();
            assertThat(out.toString()).contains("用法");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        assertThat(run("demo", "--out", taken.toString(), "--no-open")).isEqualTo(1);
        assertThat(err.toString()).contains("taken", "换一个");
    }

    @Test
    void withoutADisplayOpenSaysSo() {
        assertThat(run("open")).isEqualTo(1);
        assertThat(err.toString()).contains("no display");
    }

    @Test
    void theDemoKeepsWhatWasTypedIntoItsSample() throws IOException {
        assertThat(run("demo", "--out", folder.toString())).isZero();
        List<String> made = out.toString().lines().toList();
        assertThat(made).hasSize(3).allMatch(path -> Files.exists(Path.of(path)));
        run("import", made.getFirst(), csv("表,甲,吨,2024,1").toString());
        int values = values(made.getFirst());
        assertThat(run("demo", "--out", folder.toString(), "--no-open")).isZero();
        assertThat(values(made.getFirst())).isEqualTo(values);
    }

    @Test
    void benchPrintsFiguresForScripts() throws IOException {
        assertThat(run("bench", "compose", "--json")).isZero();
        assertThat(json().get(0).get("name").asText()).isEqualTo("compose");
        assertThat(json().get(0).get("median").decimalValue()).isPositive();
    }
}
