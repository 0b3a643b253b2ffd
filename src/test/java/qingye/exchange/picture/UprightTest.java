package qingye.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A photograph stands the way it was seen, however the camera was held.
class UprightTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;

    /// Red, green; blue, white.
    private static byte[] picture(String format, int type) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean left = x < WIDTH / 2;
                image.setRGB(x, y, y < HEIGHT / 2 ? left ? 0xFFFF0000 : 0xFF00FF00 : left ? 0xFF0000FF : 0xFFFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] directory(int held, ByteOrder order) {
        var bytes = ByteBuffer.allocate(38).order(order);
        bytes.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42).putInt(8).putShort((short) 2)
                .putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) held).putShort((short) 0);
        return bytes.array();
    }

    private static byte[] jpeg(int held, ByteOrder order) throws IOException {
        byte[] plain = picture("jpeg", BufferedImage.TYPE_INT_RGB);
        byte[] told = directory(held, order);
        return ByteBuffer.allocate(plain.length + told.length + 10).put(plain, 0, 2)
                .putShort((short) 0xFFE1).putShort((short) (told.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(told).put(plain, 2, plain.length - 2).array();
    }

    private static byte[] png(int held) throws IOException {
        byte[] plain = picture("png", BufferedImage.TYPE_INT_ARGB);
        byte[] told = directory(held, ByteOrder.BIG_ENDIAN);
        var chunk = ByteBuffer.allocate(told.length + 4).put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(told);
        var sum = new CRC32();
        sum.update(chunk.array());
        int head = 33;
        return ByteBuffer.allocate(plain.length + told.length + 12).put(plain, 0, head).putInt(told.length)
                .put(chunk.array()).putInt((int) sum.getValue()).put(plain, head, plain.length - head).array();
    }

    private static BufferedImage taken(byte[] content) throws IOException {
        assertThat(PictureIntake.of("photo", content)).isInstanceOf(PictureIntake.Taken.class);
        byte[] kept = ((PictureIntake.Taken) PictureIntake.of("photo", content)).asset().content();
        return ImageIO.read(new ByteArrayInputStream(kept));
    }

    /// The colours of the corners, from the upper left one to the lower right one.
    private static String corners(BufferedImage image) {
        int right = image.getWidth() * 3 / 4;
        int low = image.getHeight() * 3 / 4;
        int left = image.getWidth() / 4;
        int high = image.getHeight() / 4;
        return colour(image.getRGB(left, high)) + colour(image.getRGB(right, high))
                + colour(image.getRGB(left, low)) + colour(image.getRGB(right, low));
    }

    private static String colour(int pixel) {
        boolean red = (pixel >> 16 & 0xFF) > 128;
        boolean green = (pixel >> 8 & 0xFF) > 128;
        return red && green ? "W" : red ? "R" : green ? "G" : "B";
    }

    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB", "9, RGBW"})
    void turnsAPictureTheWayItWasSeen(int held, String corners) throws IOException {
        BufferedImage photo = taken(jpeg(held, ByteOrder.LITTLE_ENDIAN));
        assertThat(photo.getWidth()).isEqualTo(held >= 5 && held <= 8 ? HEIGHT : WIDTH);
        assertThat(corners(photo)).isEqualTo(corners);

        assertThat(corners(taken(jpeg(held, ByteOrder.BIG_ENDIAN)))).isEqualTo(corners);
        assertThat(corners(taken(png(held)))).isEqualTo(corners);
    }

    @Test
    void leavesEveryByteOfAnUprightPicture() throws IOException {
        byte[] upright = jpeg(1, ByteOrder.BIG_ENDIAN);

        assertThat(Upright.of(upright, "jpeg")).isSameAs(upright);
    }

    @Test
    void turnsShadesOfGreyWithoutChangingThem() throws IOException {
        byte[] plain = picture("jpeg", BufferedImage.TYPE_BYTE_GRAY);
        byte[] held = jpeg(3, ByteOrder.BIG_ENDIAN);
        int exif = held.length - picture("jpeg", BufferedImage.TYPE_INT_RGB).length;
        byte[] grey = ByteBuffer.allocate(plain.length + exif).put(held, 0, 2 + exif).put(plain, 2, plain.length - 2)
                .array();

        BufferedImage before = ImageIO.read(new ByteArrayInputStream(plain));
        BufferedImage after = taken(grey);
        assertThat(after.getRaster().getSample(WIDTH - 5, HEIGHT - 5, 0))
                .isCloseTo(before.getRaster().getSample(4, 4, 0), Offset.offset(3));
    }

    @Test
    void isNotMisledByWhatACameraWroteWrong() throws IOException {
        byte[] broken = jpeg(6, ByteOrder.BIG_ENDIAN);
        broken[19] = (byte) 0x7F;

        assertThat(corners(taken(broken))).isEqualTo("RGBW");
    }
}
