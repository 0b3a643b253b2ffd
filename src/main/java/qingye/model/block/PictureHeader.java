package qingye.model.block;

import java.nio.ByteBuffer;
import java.util.Optional;

/// What the first bytes of a picture say of it, read without decoding it: so a hostile picture can be refused before
/// any library opens it.
///
/// @param mediaType `image/png` or `image/jpeg`
/// @param width in pixels
/// @param height in pixels
public record PictureHeader(String mediaType, int width, int height) {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int JPEG = 0xFFD8;

    /// The header, or nothing if this is neither a PNG nor a JPEG, or is cut off before its size.
    public static Optional<PictureHeader> of(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        if (bytes.remaining() >= 24 && bytes.getLong(0) == PNG) {
            return sized("image/png", bytes.getInt(16), bytes.getInt(20));
        }
        if (bytes.remaining() >= 4 && (bytes.getShort(0) & 0xFFFF) == JPEG) {
            return jpeg(bytes);
        }
        return Optional.empty();
    }

    /// Walks over the segments to the one that holds the size (start of frame, ITU-T T.81 section B.2.2).
    private static Optional<PictureHeader> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 < bytes.limit()) {
            if ((bytes.get(at) & 0xFF) != 0xFF) {
                return Optional.empty();
            }
            int marker = bytes.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return sized("image/jpeg", bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            }
            int length = marker == 0xFF ? -1 : bytes.getShort(at + 2) & 0xFFFF;
            if (marker != 0xFF && length < 2) {
                return Optional.empty();
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<PictureHeader> sized(String mediaType, int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new PictureHeader(mediaType, width, height))
                : Optional.empty();
    }
}
