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
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.export.ExportRun;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.WorkspaceFiles;

/// Texts come into the outline by the same command as tables of figures.
class TextsCommandTest {

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

    private String text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @BeforeEach
    void makeWorkspace() {
        assertThat(run("new", file("a"), "--template", "blank", "--year", "2024")).isZero();
    }

    @Test
    void bringsTextsInAndTellsWhatCouldNotCome() throws IOException {
        String text = text("旧报告.md", "# 第一章 环境\n\n一段话。\n\n---\n\n## 1.1 能源\n\n[外](http://example.com/a)\n");

        assertThat(run("import", file("a"), text)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("2 个章节，2 个区块，0 张图片", "分隔线", "已导入");
        assertThat(err.toString()).contains("“能源”第 1 段：链接地址 http://example.com/a");

        assertThat(run("info", file("a"))).isZero();
        assertThat(out.toString()).contains("区块：");
    }

    @Test
    void putsThemBehindTheNamedChapter() throws IOException {
        assertThat(run("import", file("a"), text("一.md", "# 甲\n\n话\n\n# 乙\n\n话\n"))).isZero();

        assertThat(run("import", file("a"), "--behind", "甲", "--json", text("二.txt", "丙\n"))).isZero();
        JsonNode facts = new ObjectMapper().readTree(out.toString());
        assertThat(facts.get("applied").asBoolean()).isTrue();
        assertThat(facts.get("sources").get(0).get("sections").get(0).get("title").asText()).isEqualTo("二");

        assertThat(run("import", file("a"), "--behind", "丁", text("三.txt", "戊\n"))).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString()).contains("没有标题或编号为“丁”的章节");
    }

    @Test
    void appliesNothingWhileOneCannotBeRead() throws IOException {
        String good = text("好.md", "# 甲\n\n话\n");
        String bad = text("坏.docx", "no zip");

        assertThat(run("import", file("a"), good, bad)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString()).contains("坏.docx", "已损坏");
        assertThat(out.toString()).contains("没有写入任何内容");

        assertThat(run("import", file("a"), "--skip-rejected", good, bad)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("已导入");
    }
}
