package qingye.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.check.Finding;
import qingye.check.made.Checks;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Text that nobody writes, but that a file or the clipboard may hold: it neither stops the checks nor keeps them long.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileProseTest {

    private static final String FAULTY = "公司名称取自“明月照大河，寓意光明。";

    private static List<String> said(String... paragraphs) {
        var blocks = new LinkedHashMap<BlockId, Block>();
        for (String words : paragraphs) {
            var id = new BlockId("b" + blocks.size());
            blocks.put(id, new Block.Paragraph(id, Block.Paragraph.Style.BODY, Localized.zh(Line.of(words))));
        }
        var section = new SectionId("s");
        Snapshot figures = Planted.figures("motor.csv", Language.ZH_HANS);
        var snapshot = new Snapshot(figures.organisation(), figures.report(), figures.figures(), figures.tables(),
                new Chapters(new Outline(List.of(new Outline.Entry(section, 1))),
                        Map.of(section, new Section(section, SectionRole.CHAPTER, Localized.zh("文"),
                                List.copyOf(blocks.keySet()))),
                        blocks, Map.of()));
        return Checks.of(snapshot).open().stream().map(Finding::message)
                .map(message -> message.key()).filter(key -> key.startsWith("prose.")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"能耗下降百分之5.3.", "能耗下降百分之5...", "能耗下降百分之.5", "能耗下降百分之1.2.3.4"})
    void goesOnBehindANumberWithoutEnd(String words) {
        assertThat(said(words, FAULTY)).contains("prose.unclosed").doesNotContain("prose.unchecked");
    }

    @Test
    void takesNoEndlessListForOneThatWasCounted() {
        assertThat(said("甲、".repeat(20_000) + "乙三项措施。", FAULTY)).containsExactly("prose.unclosed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三项措施，", "甲、乙、丙四项措施，", "三项措施：", "三项措施。", "发电5.3万千瓦时，", "上年为5吨，"})
    void readsThousandsOfCountsInOneSentence(String words) {
        assertThat(said(words.repeat(20_000), FAULTY)).contains("prose.unclosed").doesNotContain("prose.unchecked");
    }

    @Test
    void countsNoMoreYearsThanThereAreFigures() {
        assertThat(said("产品召回次数连续九九九九九九九九九年为零。", FAULTY)).containsExactly("prose.unclosed");
    }

    @Test
    void readsLongLinesInOneGo() {
        assertThat(said("屋顶光伏全年发电约 1,264 万千瓦时，同比增长 43.4%。".repeat(4_000), FAULTY))
                .contains("prose.unclosed").doesNotContain("prose.unchecked");
    }

    @Test
    void readsManyBracketsInOneGo() {
        assertThat(said("甲)".repeat(40_000), "（".repeat(30_000) + "》".repeat(30_000), FAULTY))
                .contains("prose.unopened", "prose.unclosed");
    }
}
