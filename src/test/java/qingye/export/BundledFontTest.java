package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled fonts draw every sign of a report; what a font lacks is printed as an empty box by every library.
class BundledFontTest {

    private static final String SIGNS = "tCO₂e m³ ⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ ₀₁₂₃₄₅₆₇₈₉ ✔✗☐☑☒ ①②③⑩ "
            + "《》“”‘’—…％‰℃㎡·■●▲△□√×÷≥≤±μΩ→←↑↓–（）【】；：、。";

    @ParameterizedTest
    @CsvSource({"Regular, 400", "Bold, 700"})
    void drawsEverySign(String style, int weight) throws Exception {
        try (var file = new RandomAccessReadBufferedFile(Path.of("resources/fonts/QingyeSansSC-" + style + ".ttf"));
                TrueTypeFont font = new TTFParser().parse(file)) {
            var glyphs = font.getUnicodeCmapLookup();
            IntPredicate lacks = code -> glyphs.getGlyphId(code) == 0;

            assertThat(font.getNaming().getFontFamily()).isEqualTo("Qingye Sans SC");
            assertThat(font.getOS2Windows().getWeightClass()).isEqualTo(weight);
            assertThat(SIGNS.codePoints().filter(lacks).mapToObj(Character::toString)).isEmpty();
            assertThat(charactersOf("GBK").filter(lacks).mapToObj(Character::toString)).isEmpty();
            assertThat(charactersOf("Big5").filter(lacks).mapToObj(Character::toString)).isEmpty();
        }
    }

    /// The Han characters that a double-byte character set can write.
    private static IntStream charactersOf(String name) {
        var set = Charset.forName(name);
        return IntStream.rangeClosed(0x81, 0xFE)
                .flatMap(first -> IntStream.rangeClosed(0x40, 0xFE)
                        .flatMap(second -> new String(new byte[] {(byte) first, (byte) second}, set).codePoints()))
                .filter(Character::isIdeographic);
    }
}
