package qingye.model.block;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What a camera or a program writes into a picture besides what is seen: where and when it was taken, by whom, with
/// what. None of it may leave the house with a published report.
public final class PictureMetadata {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int JPEG = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;
    /// Chunks that only tell of the picture (PNG 3rd edition, chapter 11.3).
    private static final Set<String> TELLING = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    /// Segments that a decoder needs: JFIF, colour profile, Adobe's transform (ITU-T T.81, ICC.1, Adobe TN 5116).
    private static final Set<Integer> NEEDED = Set.of(0xE0, 0xE2, 0xEE);

    private PictureMetadata() {}

    /// The picture without it. What is seen is not touched; what is neither PNG nor JPEG, or is cut off, comes back as
    /// it is.
    public static byte[] stripped(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture);
        if (bytes.remaining() >= 8 && bytes.getLong(0) == PNG) {
            return png(picture, bytes);
        }
        if (bytes.remaining() >= 4 && (bytes.getShort(0) & 0xFFFF) == JPEG) {
            return jpeg(picture, bytes);
        }
        return picture;
    }

    private static byte[] png(byte[] whole, ByteBuffer bytes) {
        var out = new ByteArrayOutputStream(whole.length);
        out.write(whole, 0, 8);
        int at = 8;
        while (at + 12 <= whole.length) {
            long length = 12L + Integer.toUnsignedLong(bytes.getInt(at));
            if (at + length > whole.length) {
                return whole;
            }
            String type = new String(whole, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!TELLING.contains(type)) {
                out.write(whole, at, (int) length);
            }
            at += (int) length;
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(byte[] whole, ByteBuffer bytes) {
        var out = new ByteArrayOutputStream(whole.length);
        out.write(whole, 0, 2);
        int at = 2;
        while (at + 4 <= whole.length && (whole[at] & 0xFF) == 0xFF) {
            int marker = whole[at + 1] & 0xFF;
            if (marker == START_OF_SCAN) {
                out.write(whole, at, whole.length - at);
                return out.toByteArray();
            }
            int length = 2 + (bytes.getShort(at + 2) & 0xFFFF);
            if (length < 4 || at + length > whole.length) {
                return whole;
            }
            boolean application = marker >= 0xE0 && marker <= 0xEF;
            boolean comment = marker == 0xFE;
            if (!comment && (!application || NEEDED.contains(marker))) {
                out.write(whole, at, length);
            }
            at += length;
        }
        return whole;
    }
}
