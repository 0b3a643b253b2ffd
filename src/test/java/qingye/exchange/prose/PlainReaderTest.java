package qingye.exchange.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.Drafts;
import qingye.exchange.manuscript.Remark;

/// Plain text is cut where its writer cut it.
class PlainReaderTest {

    @TempDir
    private Path folder;

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("说明.txt"), text);
    }

    @Test
    void joinsLinesBetweenBlankOnesAndFindsHeadingsListsAndTables() throws IOException {
        assertThat(Drafts.forms(Drafts.read(text("""
                第一章　关于本报告

                1.1 编制依据

                本报告依据下列文件编制，
                并参考其他标准。

                • 甲
                • 乙

                1. 第一步做什么，要写得够长才不像标题，这里再补上一些话，好让它显得更长。
                2. 第二步

                1.2 数据

                指标\t2023\t2024
                用电\t1\t2

                第二章 环境

                English text
                goes on.
                """)))).containsExactly("# 关于本报告", "## 编制依据", "paragraph\n本报告依据下列文件编制，并参考其他标准。",
                "bullets\n- 甲\n- 乙",
                "bullets numbered\n- 第一步做什么，要写得够长才不像标题，这里再补上一些话，好让它显得更长。\n- 第二步",
                "## 数据", "table\n\n| 指标 | 2023 | 2024 |\n| 用电 | 1 | 2 |",
                "# 环境", "paragraph\nEnglish text goes on.");
    }

    @Test
    void namesTheHeadingBelowWhichSomethingWasMet() throws IOException {
        var remarks = Drafts.read(text("""
                第一章 关于本报告

                本报告依据下列文件编制。

                第二章 环境

                公司持续节能。

                碳排放\u0001总量下降。
                """)).remarks();

        assertThat(remarks).filteredOn(remark -> remark.kind() == Remark.Kind.CONTROL).extracting(Remark::spot)
                .containsExactly(new Remark.Spot("环境", 2));
        assertThat(remarks).filteredOn(remark -> remark.kind() == Remark.Kind.GUESSED).extracting(Remark::spot)
                .containsExactly(new Remark.Spot("", 1), new Remark.Spot("关于本报告", 2));
    }

    @Test
    void takesEachLineForAParagraphWhereNoneIsBlank() throws IOException {
        assertThat(Drafts.forms(Drafts.read(text("　　第一段。\r\n　　第二段。\r\n"))))
                .containsExactly("# 说明", "paragraph\n第一段。", "paragraph\n第二段。");
    }
}
