package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.export.ExportRun;
import qingye.export.Format;
import qingye.export.docx.DocxExporter;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.WorkspaceFiles;

class IndexCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var services = new Services(new WorkspaceFiles(CLOCK, "tester"),
                new Publication(new ExportRun(Map.of(Format.DOCX, new DocxExporter()))),
                _ -> new Window.Shown.Impossible("no display"), CLOCK, Messages.of(Locale.CHINESE));
        return CommandLineTool.run(services, "Qingye 1", new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String made(String template) {
        String file = folder.resolve(template).toString();
        assertThat(run("new", file, "--template", template)).isZero();
        return file;
    }

    @Test
    void saysHowMuchOfEachStandardIsAnswered() throws IOException {
        String file = made("sample");
        assertThat(run("index", file)).isZero();
        assertThat(out.toString()).contains("cn　交易所指引（2024 年版）").contains("gri　GRI（2024 年版）")
                .contains("已披露 ");
        assertThat(run("index", file, "--standard", "hkex", "--json")).isZero();
        JsonNode hkex = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(hkex.get("standard").asText()).isEqualTo("hkex");
        assertThat(hkex.get("requirements").asInt()).isEqualTo(51);
        assertThat(hkex.get("open").asInt() + hkex.get("disclosed").asInt() + hkex.get("partly").asInt()
                + hkex.get("not-applicable").asInt() + hkex.get("omitted").asInt()
                + hkex.get("explained").asInt()).isEqualTo(51);
    }

    @Test
    void writesAnIndexAsAFileOfItsOwn() throws IOException {
        String file = made("sample");
        Path target = folder.resolve("out");
        assertThat(run("index", file, "--out", target.toString(), "--format", "docx", "--form",
                "guideline-shanghai")).as(err.toString()).isZero();
        Path index = Path.of(out.toString().strip());
        assertThat(index).hasParent(target).hasFileName("示例证券2024可持续发展报告-index-cn-shanghai.docx");
        try (InputStream in = Files.newInputStream(index); var word = new XWPFDocument(in)) {
            assertThat(word.getTables()).hasSize(1);
            assertThat(word.getTables().getFirst().getRows()).hasSize(22);
            assertThat(word.getTables().getFirst().getRow(1).getCell(4).getText()).contains("P");
            assertThat(word.getParagraphs().stream().map(line -> line.getText()).toList())
                    .contains("下列页码为2024年度《可持续发展报告》Word 版所印的页码。");
        }
    }

    @Test
    void saysWhatItCannotWrite() {
        String file = made("blank");
        assertThat(run("index", file, "--out", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("报告还没有采用任何需要索引的标准");
        assertThat(run("index", file, "--standard", "iso")).isEqualTo(2);
        assertThat(err.toString()).contains("没有标准 iso").contains("hkex");
        assertThat(run("index", file, "--form", "round")).isEqualTo(2);
        assertThat(err.toString()).contains("没有形式 round").contains("goals-paired");
        assertThat(run("index", file, "--out", folder.toString(), "--format", "xlsx")).isEqualTo(2);
        assertThat(err.toString()).contains("xlsx");
        assertThat(run("index", file, "--standard", "tcfd", "--out", folder.toString(), "--format", "docx"))
                .as("nothing is answered").isEqualTo(1);
        assertThat(err.toString()).contains("11 项要求没有回应");
    }
}
