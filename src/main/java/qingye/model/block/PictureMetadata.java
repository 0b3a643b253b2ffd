package qingye.model.block;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// What a camera or a program writes into a picture besides what is seen: where and when it was taken, by whom, with
/// what. None of it may leave the house with a published report.
public final class PictureMetadata {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int JPEG = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;
    /// Chunks that only tell of the picture (PNG 3rd edition, chapter 11.3).
    private static final Set<String> TELLING = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    /// Segments that a decoder needs besides the colour profile: JFIF, Adobe's transform (ITU-T T.81, Adobe TN 5116).
    private static final Set<Integer> NEEDED = Set.of(0xE0, 0xEE);
    /// Holds the colour profile, and in some cameras a list of further pictures.
    private static final int PROFILE = 0xE2;
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int COMMENT = 0xFE;
    private static final int FILL = 0xFF;
    private static final int END = 0xD9;

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
            if (type.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(byte[] whole, ByteBuffer bytes) {
        var out = new ByteArrayOutputStream(whole.length);
        out.write(whole, 0, 2);
        int at = 2;
        while (at + 4 <= whole.length && (whole[at] & 0xFF) == 0xFF) {
            int marker = whole[at + 1] & 0xFF;
            if (marker == FILL) {
                at++;
                continue;
            }
            int length = 2 + (bytes.getShort(at + 2) & 0xFFFF);
            if (length < 4 || at + length > whole.length) {
                return whole;
            }
            if (isNeeded(whole, at, marker)) {
                out.write(whole, at, length);
            }
            at += length;
            if (marker == START_OF_SCAN) {
                int end = endOfScan(whole, at);
                out.write(whole, at, end - at);
                at = end;
                boolean last = at + 2 > whole.length || (whole[at + 1] & 0xFF) == END;
                if (last) {
                    // what stands behind the end is another picture, or nothing to be seen
                    out.write(whole, at, Math.min(2, whole.length - at));
                    return out.toByteArray();
                }
            }
        }
        return whole;
    }

    private static boolean isNeeded(byte[] whole, int at, int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        if (marker == PROFILE) {
            return Arrays.equals(whole, at + 4, Math.min(whole.length, at + 4 + ICC.length), ICC, 0, ICC.length);
        }
        return marker != COMMENT && (!application || NEEDED.contains(marker));
    }

    /// Where the next marker stands that does not belong to the scan; the length of the whole where there is none.
    private static int endOfScan(byte[] whole, int from) {
        for (int at = from; at + 1 < whole.length; at++) {
            int next = whole[at + 1] & 0xFF;
            boolean within = next == 0 || next == FILL || next >= 0xD0 && next <= 0xD7;
            if ((whole[at] & 0xFF) == 0xFF && !within) {
                return at;
            }
        }
        return whole.length;
    }
}
