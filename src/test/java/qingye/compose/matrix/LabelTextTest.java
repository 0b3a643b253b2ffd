package qingye.compose.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.document.Drawing;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelTextTest {

    private static final float LARGE = 200;
    private Font regular = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    private Font bold = regular;

    @BeforeAll
    void readTypefaces() throws Exception {
        regular = read("Regular");
        bold = read("Bold");
    }

    static Stream<String> names() {
        return Stream.concat(Topics.NAMES.stream(), Stream.of(
                "ESG", "GHG emissions", "WASTE AND MMM", "Community investment", "Jggy（测）", "Water & ammonia, 100%",
                "Occupational health and safety"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void boxesHoldTheirWordsInTheTypefaceOfTheReport(String name) {
        for (int number : List.of(1, 20, 100)) {
            for (LabelText text : LabelText.of(point(number, name), true)) {
                var box = new Box(50, 60, text.width(), text.height());
                assertThat(text.drawn(box)).allSatisfy(shape -> assertThat(box.holds(ink((Drawing.Label) shape)))
                        .as(shape.toString()).isTrue());
            }
        }
    }

    @Test
    void aNameIsTriedInOneLineAndInTwoBeforeItIsLeftOut() {
        assertThat(LabelText.of(point(3, "利益相关方沟通"), true)).containsExactly(
                new LabelText("3", List.of("利益相关方沟通")), new LabelText("3", List.of("利益相关方", "沟通")),
                new LabelText("3", List.of()));
        assertThat(LabelText.of(point(3, "公司治理"), true)).hasSize(2);
        assertThat(LabelText.of(point(3, "公司治理"), false)).containsExactly(new LabelText("3", List.of()));
        assertThat(LabelText.of(point(3, "公司治理".repeat(20)), true)).containsExactly(new LabelText("3", List.of()));
        assertThat(LabelText.of(point(3, "W".repeat(60)), true)).containsExactly(new LabelText("3", List.of()));
    }

    private static MatrixPoint point(int number, String name) {
        return MatrixPoint.of("a", number, name, 0, Topics.place(2, 2));
    }

    private Box ink(Drawing.Label label) {
        var outline = (label.bold() ? bold : regular)
                .createGlyphVector(new FontRenderContext(null, true, true), label.text())
                .getVisualBounds();
        double size = label.size() / LARGE;
        return new Box(label.x() + outline.getX() * size, label.y() + outline.getY() * size,
                outline.getWidth() * size, outline.getHeight() * size);
    }

    private static Font read(String weight) throws Exception {
        try (var in = LabelTextTest.class.getResourceAsStream("/fonts/QingyeSansSC-" + weight + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(LARGE);
        }
    }
}
