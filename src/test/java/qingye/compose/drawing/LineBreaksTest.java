package qingye.compose.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
            "利益相关方沟通, 利益相关方/沟通", "数据安全与客户隐私保护, 数据安全/与客户隐私保护", "员工培训与发展, 员工培训/与发展",
            "职业健康与安全, 职业健康/与安全", "平等对待中小企业, 平等对待/中小企业", "生态系统和生物多样性保护, 生态系统和生物/多样性保护",
            "治理（董事会）, 治理/（董事会）", "Data security and privacy, Data security/and privacy"})
    void namesArePartedWhereTheyCanBeRead(String name, String lines) {
        assertThat(TextWidth.parted(name, 8, 2)).containsExactly(lines.split("/"));
    }

    @Test
    void noLineIsACharacterOrBeginsWithAClosingMark() {
        for (String words : List.of("乡村振兴与社会贡献", "绿色、低碳，安全；可靠。", "应对气候变化（转型与物理风险）", "能源利用")) {
            for (int width = 20; width < 90; width += 3) {
                List<String> lines = TextWidth.wrapped(words, 8, width);
                assertThat(String.join("", lines)).isEqualTo(words);
                assertThat(lines).noneMatch(line -> "、，；。）".indexOf(line.charAt(0)) >= 0);
                assertThat(lines).noneMatch(line -> line.endsWith("（"));
                assertThat(lines.getLast().length() > 1 || lines.size() == 1).as(words + width).isTrue();
            }
        }
    }

    @Test
    void linesAreAsFewAsFitAndAboutEqual() {
        List<String> lines = TextWidth.wrapped("一二三四五六七八九十甲乙", 8, 8 * 8);
        assertThat(lines).containsExactly("一二三四五六", "七八九十甲乙");
        assertThat(TextWidth.wrapped("一二三四", 8, 40)).containsExactly("一二三四");
        assertThat(TextWidth.wrapped("一\n二", 8, 40)).containsExactly("一", "二");
        assertThat(TextWidth.wrapped("", 8, 40)).isEmpty();
    }
}
