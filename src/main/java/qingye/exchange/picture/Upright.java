package qingye.exchange.picture;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Turns pictures the way they are to be seen. Word, PDF and the screen do not look at how a camera was held, and what
/// it wrote of that goes with all else it wrote, so the pixels themselves are turned.
final class Upright {

    /// At which nobody sees the difference.
    private static final float QUALITY = 0.95f;

    private Upright() {}

    /// The picture upright; the same where it is so, or cannot be decoded here.
    ///
    /// @param content a whole picture
    /// @param format `jpeg` or `png`
    static byte[] of(byte[] content, String format) {
        int held = Orientation.of(content);
        if (held == Orientation.UPRIGHT) {
            return content;
        }
        return decoded(content, format).map(image -> encoded(turned(image, held), format)).orElse(content);
    }

    private static Optional<BufferedImage> decoded(byte[] content, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return Optional.of(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException strange) {
            // printers' colours, for one, are not read
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// Row by row: each becomes a row or, where the camera was held upright, a column.
    private static BufferedImage turned(BufferedImage image, int held) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = held >= 5;
        boolean fromRight = held == 2 || held == 3 || held == 7 || held == 8;
        boolean fromBelow = held == 3 || held == 4 || held == 6 || held == 7;
        WritableRaster from = image.getRaster();
        WritableRaster to = onItsSide
                ? from.createCompatibleWritableRaster(height, width)
                : from.createCompatibleWritableRaster(width, height);
        var row = new int[width * from.getNumBands()];
        for (int at = 0; at < height; at++) {
            from.getPixels(0, at, width, 1, row);
            if (fromRight) {
                reverse(row, from.getNumBands());
            }
            int place = fromBelow ? height - 1 - at : at;
            if (onItsSide) {
                to.setPixels(place, 0, 1, width, row);
            } else {
                to.setPixels(0, place, width, 1, row);
            }
        }
        return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
    }

    private static void reverse(int[] row, int bands) {
        int last = row.length / bands - 1;
        for (int at = 0; at < last - at; at++) {
            for (int band = 0; band < bands; band++) {
                int kept = row[at * bands + band];
                row[at * bands + band] = row[(last - at) * bands + band];
                row[(last - at) * bands + band] = kept;
            }
        }
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
