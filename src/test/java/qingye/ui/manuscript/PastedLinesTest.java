package qingye.ui.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import qingye.exchange.ManuscriptImport;
import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.text.Language;

class PastedLinesTest {

    private static List<Block> page(String html) throws RefusedManuscript {
        var last = new AtomicInteger();
        return ManuscriptImport.page(html, new Blocks(() -> new BlockId("B" + last.incrementAndGet()),
                Language.ZH_HANS)).blocks();
    }

    private static List<String> lines(String html, boolean marked) throws RefusedManuscript {
        return PastedLines.of(page(html), Language.ZH_HANS, marked).stream().map(LineForm::write).toList();
    }

    @Test
    void keepsMarksOfRuns() throws RefusedManuscript {
        assertThat(lines("<p>排放 <b>2,205</b> 吨，面积 8 m<sup>2</sup>，<i>暂估</i></p>", true))
                .containsExactly("排放 **2,205** 吨，面积 8 m^^2^^，__暂估__");
    }

    @Test
    void makesItemsOfParagraphsAndLists() throws RefusedManuscript {
        String html = "<p>甲<br>乙</p><ol><li>一<li>二</ol><p> </p>";

        assertThat(lines(html, false)).containsExactly("甲", "乙", "一", "二");
        assertThat(lines(html, true)).containsExactly("甲", "乙", "1. 一", "2. 二");
    }

    @Test
    void putsTheCellsOfARowOnOneLine() throws RefusedManuscript {
        assertThat(lines("<table><tr><td>a<td>b<tr><td>c<td></table>", false)).containsExactly("a　b", "c");
    }

    @Test
    void joinsLinesWithoutSpacesBetweenHanCharacters() {
        assertThat(PastedLines.joined(List.of(Line.of("甲"), Line.of("乙")))).isEqualTo(Line.of("甲乙"));
        assertThat(PastedLines.joined(List.of(Line.of("one"), Line.of("two")))).isEqualTo(Line.of("one two"));
    }
}
