package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.document.Bytes;
import qingye.document.Element.Picture;
import qingye.document.SampleDocument;

class PictureCheckTest {

    @Test
    void tellsBrokenPicturesFromWholeOnes() {
        Picture whole = (Picture) SampleDocument.create().body().stream()
                .filter(Picture.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(PictureCheck.fault(whole)).isEmpty();
        byte[] data = whole.data().toArray();
        byte[] flipped = data.clone();
        flipped[data.length / 2] ^= 0x55;
        refused(whole, "这不是图片".getBytes(StandardCharsets.UTF_8), "image/png", PictureFault.OTHER);
        refused(whole, Arrays.copyOf(data, data.length - 40), "image/png", PictureFault.CUT);
        refused(whole, flipped, "image/png", PictureFault.DAMAGED);
        refused(whole, new byte[0], "image/png", PictureFault.CUT);
        refused(whole, data, "image/jpeg", PictureFault.OTHER);
        refused(whole, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0}, "image/jpeg",
                PictureFault.CUT);
        refused(whole, data, "image/tiff", PictureFault.KIND);
    }

    private static void refused(Picture whole, byte[] data, String mediaType, PictureFault why) {
        var picture = new Picture("bad", Bytes.of(data), mediaType, whole.pixelWidth(), whole.pixelHeight(),
                Picture.Window.ALL, 1,
                List.of(), "");
        assertThat(PictureCheck.fault(picture)).contains(why);
    }
}
