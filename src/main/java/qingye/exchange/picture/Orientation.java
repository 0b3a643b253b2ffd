package qingye.exchange.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as it wrote that into a picture (Exif 2.32, tag 0x0112).
final class Orientation {

    /// As it is seen.
    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int EXIF_CHUNK = 0x65584966;
    private static final int IMAGE_DATA = 0x49444154;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private Orientation() {}

    /// From 1 to 8 as the standard counts; 1 where nothing is said, or nothing that can be understood.
    static int of(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture);
        try {
            return bytes.getLong(0) == PNG ? png(bytes) : jpeg(bytes);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException cut) {
            return UPRIGHT;
        }
    }

    private static int png(ByteBuffer bytes) {
        int at = 8;
        while (bytes.getInt(at + 4) != IMAGE_DATA) {
            int length = bytes.getInt(at);
            if (length < 0) {
                return UPRIGHT;
            }
            if (bytes.getInt(at + 4) == EXIF_CHUNK) {
                return tiff(bytes.slice(at + 8, length));
            }
            at = Math.addExact(at, Math.addExact(length, 12));
        }
        return UPRIGHT;
    }

    private static int jpeg(ByteBuffer bytes) {
        int at = 2;
        while ((bytes.get(at) & 0xFF) == 0xFF) {
            int marker = bytes.get(at + 1) & 0xFF;
            if (marker == 0xDA || marker == 0xD9) {
                return UPRIGHT;
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = bytes.getShort(at + 2) & 0xFFFF;
            var content = bytes.slice(at + 4, length - 2);
            if (marker == 0xE1 && content.limit() > EXIF.length
                    && content.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return tiff(content.slice(EXIF.length, content.limit() - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /// Looks through the first directory.
    private static int tiff(ByteBuffer bytes) {
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        int entries = bytes.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((bytes.getShort(at) & 0xFFFF) == TAG) {
                int held = bytes.getShort(at + 8) & 0xFFFF;
                return held >= UPRIGHT && held <= LAST ? held : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
