package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void setsQuotesBetweenLatinWordsStraight() {
        assertThat(Glyphs.clean("the Exchange’s “year”")).isEqualTo("the Exchange's \"year\"");
    }

    @Test
    void leavesTheQuotesOfChineseAlone() {
        assertThat(Glyphs.clean("“ESG”报告")).isEqualTo("“ESG”报告");
        assertThat(Glyphs.clean("”")).isEqualTo("”");
    }

    @Test
    void takesOutWhatOnlySteers() {
        assertThat(Glyphs.clean("\uFEFF一\u200D二\t三\u2009四\n五")).isEqualTo("一二 三 四\n五");
    }
}
