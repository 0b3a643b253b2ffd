package qingye.ui.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

    @TempDir
    private Path folder;

    @Test
    void refusesAPictureThatCouldNotBePrinted() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        byte[] whole = bytes.toByteArray();
        assertThat(PictureFile.read(Files.write(folder.resolve("whole.png"), whole)))
                .isInstanceOf(PictureFile.Read.class);
        Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length - 20));
        assertThat(PictureFile.read(cut)).isEqualTo(new PictureFile.Refused("chapter.picture.damaged", ""));
    }
}
