package qingye.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.document.Span;

class LineFillTest {

    private static final int EM = 210;
    private static final StyleSheet.Look BODY = look(false);

    @Test
    void putsFortyTwoHanCharactersOnALine() {
        assertThat(lines("字".repeat(40))).isEqualTo(1);
        assertThat(lines("字".repeat(41))).isEqualTo(2);
        assertThat(lines("字".repeat(40 + 42))).isEqualTo(2);
        assertThat(lines("字".repeat(40 + 42 + 1))).isEqualTo(3);
    }

    @Test
    void letsAMarkHangOutOfTheLine() {
        assertThat(lines("字".repeat(40) + "。")).isEqualTo(1);
        assertThat(lines("字".repeat(40) + "。字")).isEqualTo(2);
    }

    @Test
    void doesNotBreakAFigure() {
        assertThat(lines("字".repeat(39) + "5,025,928.11")).isEqualTo(2);
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(lines("w".repeat(100))).isEqualTo(2);
    }

    @Test
    void countsLineFeedsAndEmptyParagraphs() {
        assertThat(lines("")).isEqualTo(1);
        assertThat(lines("一\n二\n三")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void knowsHowWideTheBundledTypefaceRuns(boolean bold) throws IOException, FontFormatException {
        Font font = font(bold);
        var context = new FontRenderContext(null, true, true);
        for (char letter = ' '; letter <= '~'; letter++) {
            double real = font.createGlyphVector(context, String.valueOf(letter)).getGlyphMetrics(0).getAdvanceX();
            double known = LineFill.width(List.of(Span.of(String.valueOf(letter).repeat(100))), look(bold)) / 100.0
                    / EM;
            assertThat(known).as("width of " + letter).isCloseTo(real / 1000, within(0.002));
        }
    }

    private static Font font(boolean bold) throws IOException, FontFormatException {
        String name = "/fonts/QingyeSansSC-" + (bold ? "Bold" : "Regular") + ".ttf";
        try (InputStream in = Objects.requireNonNull(LineFillTest.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        }
    }

    private static int lines(String text) {
        return LineFill.lines(List.of(Span.of(text)), BODY, Paper.COLUMN);
    }

    private static StyleSheet.Look look(boolean bold) {
        return new StyleSheet.Look(LineFill.Typeface.HAN, 21, 380, 0, 0, 0, 0, 0, 2 * EM, bold, false, false, false);
    }
}
