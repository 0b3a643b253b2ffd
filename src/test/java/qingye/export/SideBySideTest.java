package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.document.Bytes;
import qingye.document.Element.Picture;
import qingye.document.Element.Picture.Window;

class SideBySideTest {

    @Test
    void picturesOfOneHeightFillTheWidth() {
        SideBySide fit = SideBySide.fit(List.of(picture(1200, 800, Window.ALL), picture(600, 800, Window.ALL)), 470,
                20, 1000);
        assertThat(fit.height()).isCloseTo(200, within(1e-9));
        assertThat(fit.widths()).containsExactly(300.0, 150.0);
    }

    @Test
    void onlyThePrintedPartCounts() {
        SideBySide fit = SideBySide.fit(List.of(picture(1000, 500, new Window(0.5, 0, 0.5, 1))), 300, 20, 1000);
        assertThat(fit.height()).isCloseTo(300, within(1e-9));
    }

    @Test
    void theyStayLowerThanThePageAllows() {
        SideBySide fit = SideBySide.fit(List.of(picture(500, 1000, Window.ALL)), 300, 20, 120);
        assertThat(fit.height()).isEqualTo(120);
        assertThat(fit.widths().getFirst()).isCloseTo(60, within(1e-9));
    }

    private static Picture picture(int width, int height, Window window) {
        return new Picture("p", Bytes.of(new byte[0]), "image/png", width, height, window, 1, List.of(), "");
    }
}
