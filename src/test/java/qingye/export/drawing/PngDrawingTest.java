package qingye.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;

class PngDrawingTest {

    @Test
    void aDrawingIsPaintedAtThreeHundredDotsToTheInch() throws Exception {
        var drawing = new Drawing(72, 36, List.of(
                new Drawing.Rectangle(0, 0, 36, 36, 0x1B6B4E),
                new Drawing.Circle(54, 18, 9, 0xC98A1B),
                new Drawing.Label("", 1, 1, Anchor.START, 8, false, 0)));

        byte[] png = PngDrawing.of(drawing);

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(picture.getHeight()).isEqualTo(150);
        assertThat(picture.getRGB(75, 75) & 0xFFFFFF).isEqualTo(0x1B6B4E);
        assertThat(picture.getRGB(225, 75) & 0xFFFFFF).isEqualTo(0xC98A1B);
        assertThat(picture.getRGB(298, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(PngDrawing.of(drawing)).isEqualTo(png);
    }
}
