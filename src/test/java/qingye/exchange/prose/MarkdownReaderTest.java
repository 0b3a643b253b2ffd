package qingye.exchange.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.exchange.Drafts;
import qingye.exchange.ManuscriptImport;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.Refusal;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.text.Language;

/// Markdown comes over block by block, and nothing of it is fetched from elsewhere.
@Timeout(60)
class MarkdownReaderTest {

    private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
            + "AABJRU5ErkJggg==";

    @TempDir
    private Path folder;

    private ManuscriptDraft read(String text) throws IOException {
        return Drafts.read(Files.writeString(folder.resolve("report.md"), text));
    }

    @Test
    void bringsNotesToThePlacesThatMarkThem() throws IOException {
        ManuscriptDraft draft = read("""
                # 一 环境[^t]

                用电量[^1]下降，**用水量**[^长注]也是；[^没有]照旧。

                [^1]: 含*全部*子公司。
                [^长注]: 第一行
                    第二行

                    又一段。
                [^t]: 标题的注
                [^多余]: 没有人用

                ```
                [^1]: 代码
                ```
                """);

        var notes = ((Block.Paragraph) draft.parts().getFirst().blocks().get(1)).text()
                .in(Language.ZH_HANS).orElseThrow().runs().stream()
                .filter(Inline.Note.class::isInstance).map(run -> ((Inline.Note) run).words()).toList();
        assertThat(notes).containsExactly("含全部子公司。", "第一行第二行又一段。");
        assertThat(Drafts.forms(draft)).contains("paragraph\n标题的注", "paragraph\n没有人用", "paragraph\n[\\^1]: 代码")
                .anyMatch(form -> form.contains("^没有]照旧"));
        assertThat(Drafts.remarks(draft)).contains("FOOTNOTE 标题的注", "LONE_NOTE 没有人用")
                .noneMatch(remark -> remark.startsWith("LINK"));
    }

    @Test
    void readsBlockByBlock() throws IOException {
        Files.write(folder.resolve("a.png"), Base64.getDecoder().decode(PNG));

        ManuscriptDraft draft = read("""
                ---
                title: 报告
                ---
                # 可持续发展报告

                ## 1 关于本报告

                第一行
                第二行 **重** *斜* x<sup>2</sup>
                end of
                line

                - 甲
                  - 甲之一
                - 乙

                1. 一
                2. 二

                | 指标 | 数值 |
                | --- | ---: |
                | 用**电**量 | 1\\|2 |

                ## 2 环境

                > 引用

                ![厂房](a.png "图 1 屋顶")

                [网页](https://example.com) ![外](http://example.com/x.png) ![逃](../../etc/passwd)

                ```
                code
                ```
                ***
                """);

        String id = draft.assets().getFirst().id().value();
        assertThat(draft.title()).isEqualTo("可持续发展报告");
        assertThat(Drafts.forms(draft)).containsExactly("# 可持续发展报告", "# 关于本报告",
                "paragraph\n第一行第二行 **重** __斜__ x^^2^^ end of line",
                "bullets\n- 甲\\n– 甲之一\n- 乙", "bullets numbered\n- 一\n- 二",
                "table\n\n| 指标 | 数值 |\n| 用**电**量 | 1\\|2 |",
                "# 环境", "panel kind=quote\n- 引用", "picture asset=" + id + " share=0.8\n图 1 屋顶\nalt: 厂房",
                "paragraph\n网页", "paragraph\ncode");
        assertThat(Drafts.remarks(draft)).containsExactlyInAnyOrder("FRONT_MATTER title: 报告", "TITLE 可持续发展报告",
                "NESTED_LIST", "LINK https://example.com", "EXTERNAL http://example.com/x.png",
                "EXTERNAL ../../etc/passwd", "CODE code", "DIVIDER", "ALIGNMENT 数值");
    }

    @Test
    void survivesNestingWithoutEnd() throws IOException {
        assertThat(Drafts
                .forms(read(">".repeat(20_000) + "深\n\n" + "- ".repeat(5_000) + "x\n\n" + "*".repeat(50_000) + "a"))
                .toString()).contains("深");
    }

    @Test
    void readsGb18030AndRefusesWhatIsNoText() throws IOException {
        Path file = folder.resolve("report.txt");
        Files.write(file, "一、总则\n\n目的是说明情况。\n".getBytes(Charset.forName("GB18030")));

        assertThat(Drafts.forms(Drafts.read(file))).containsExactly("# 总则", "paragraph\n目的是说明情况。");

        Files.write(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});
        assertThat(Drafts.refused(file).reason()).isEqualTo(Refusal.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "---\n# 一\n\n头一段\n\n---\n尾一段\n", "---\n\n头一段\n---\n\n尾一段\n", "---\n头一段: \n说明\n\n---\n尾一段\n",
            "---\n- 头一段\n\n---\n尾一段\n", "---\n头一段\n\n尾一段\n", "---\n---\n头一段\n\n尾一段\n"})
    void keepsWhatStandsBehindABreakAtTheHead(String text) throws IOException {
        assertThat(String.join("\n", Drafts.forms(read(text)))).contains("头一段", "尾一段");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "---\ntitle: 报告\ntags:\n- 甲\n  - 乙\n\n作者: 丙\n---\n话\n", "---\r\ntitle: 报告\r\n---\r\n话\r\n",
            "---\ntitle:\n...\n话", "---\na.b-c: d\n--- \n\n话"})
    void leavesOutSettingsAtTheHead(String text) throws IOException {
        ManuscriptDraft draft = read(text);

        assertThat(Drafts.forms(draft)).containsExactly("# report", "paragraph\n话");
        assertThat(draft.remarks()).singleElement().extracting(remark -> remark.kind().name())
                .isEqualTo("FRONT_MATTER");
    }

    @Test
    void saysHowFarItIsBlockByBlock() throws IOException {
        var told = new ArrayList<Double>();
        Path file = Files.writeString(folder.resolve("report.md"), ("一段话".repeat(50) + "\n\n").repeat(100));
        ManuscriptImport.read(file, Drafts.blocks(), told::add);

        assertThat(told).isSorted().filteredOn(done -> done > 0.6 && done < 1).hasSizeGreaterThan(50);
    }
}
