package qingye.export;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import qingye.document.Element.Picture;

/// Looks through the bytes of a picture before they reach a page: whole, of sane size, and what it says it is.
public final class PictureCheck {

    private static final long MOST_PIXELS = 80_000_000;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    private PictureCheck() {
    }

    /// Why the picture cannot be printed; empty if it can.
    public static Optional<PictureFault> fault(Picture picture) {
        try {
            check(picture);
            return Optional.empty();
        } catch (Broken broken) {
            return Optional.of(broken.fault);
        }
    }

    private static void check(Picture picture) throws Broken {
        ByteBuffer data = ByteBuffer.wrap(picture.data().toArray());
        try {
            switch (picture.mediaType()) {
                case "image/png" -> png(data, picture);
                case "image/jpeg" -> jpeg(data, picture);
                default -> throw new Broken(PictureFault.KIND);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw new Broken(PictureFault.CUT);
        } catch (DataFormatException damaged) {
            throw new Broken(PictureFault.DAMAGED);
        }
    }

    private static void png(ByteBuffer data, Picture picture) throws Broken, DataFormatException {
        if (data.getLong() != PNG) {
            throw new Broken(PictureFault.OTHER);
        }
        long left = -1;
        var inflater = new Inflater();
        try {
            while (true) {
                int length = data.getInt();
                ByteBuffer typed = data.slice(data.position(), Math.addExact(length, 4));
                int type = typed.getInt(0);
                data.position(data.position() + length + 4);
                var crc = new CRC32();
                crc.update(typed.duplicate());
                if ((int) crc.getValue() != data.getInt()) {
                    throw new Broken(PictureFault.DAMAGED);
                }
                typed.position(4);
                switch (type) {
                    case IHDR -> left = pngHeader(typed, picture);
                    case IDAT -> left -= inflated(inflater, typed);
                    case IEND -> {
                        if (left != 0) {
                            throw new Broken(PictureFault.CUT);
                        }
                        return;
                    }
                    default -> {
                        // colour tables, times and comments are not looked at
                    }
                }
                if (left < 0) {
                    throw new Broken(PictureFault.DAMAGED);
                }
            }
        } catch (ArithmeticException absurd) {
            throw new Broken(PictureFault.DAMAGED);
        } finally {
            inflater.end();
        }
    }

    /// The bytes its rows will take.
    private static long pngHeader(ByteBuffer header, Picture picture) throws Broken {
        int width = header.getInt();
        int height = header.getInt();
        size(width, height, picture);
        int depth = header.get();
        int channels = switch (header.get()) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new Broken(PictureFault.DAMAGED);
        };
        header.getShort();
        long bits = (long) depth * channels;
        if (header.get() == 0) {
            return rows(width, height, bits);
        }
        return rows((width + 7) / 8, (height + 7) / 8, bits)
                + rows((width + 3) / 8, (height + 7) / 8, bits)
                + rows((width + 3) / 4, (height + 3) / 8, bits)
                + rows((width + 1) / 4, (height + 3) / 4, bits)
                + rows((width + 1) / 2, (height + 1) / 4, bits)
                + rows(width / 2, (height + 1) / 2, bits)
                + rows(width, height / 2, bits);
    }

    private static long rows(long width, long height, long bits) {
        return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
    }

    private static long inflated(Inflater inflater, ByteBuffer packed) throws DataFormatException {
        inflater.setInput(packed);
        var sink = new byte[8192];
        long count = 0;
        while (!inflater.finished()) {
            int more = inflater.inflate(sink);
            if (more == 0) {
                break;
            }
            count += more;
        }
        return count;
    }

    private static void jpeg(ByteBuffer data, Picture picture) throws Broken {
        if (data.getShort() != (short) 0xFFD8) {
            throw new Broken(PictureFault.OTHER);
        }
        boolean sized = false;
        while (true) {
            int marker = data.getShort() & 0xFFFF;
            if (marker == 0xFFFF) {
                data.position(data.position() - 1);
                continue;
            }
            int length = data.getShort() & 0xFFFF;
            if (marker < 0xFFC0 || length < 2) {
                throw new Broken(PictureFault.DAMAGED);
            }
            boolean frame = marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                int height = data.getShort(data.position() + 1) & 0xFFFF;
                int width = data.getShort(data.position() + 3) & 0xFFFF;
                size(width, height, picture);
                sized = true;
            }
            if (marker == 0xFFDA) {
                break;
            }
            data.position(data.position() + length - 2);
        }
        int end = data.limit() - 1;
        while (end > data.position() && data.get(end) == 0) {
            end--;
        }
        if (!sized || data.getShort(end - 1) != (short) 0xFFD9) {
            throw new Broken(PictureFault.CUT);
        }
    }

    private static void size(int width, int height, Picture picture) throws Broken {
        if (width <= 0 || height <= 0) {
            throw new Broken(PictureFault.DAMAGED);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new Broken(PictureFault.LARGE);
        }
        if (width != picture.pixelWidth() || height != picture.pixelHeight()) {
            throw new Broken(PictureFault.DAMAGED);
        }
    }

    /// What ends the looking.
    private static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final PictureFault fault;

        Broken(PictureFault fault) {
            super(fault.name());
            this.fault = fault;
        }
    }
}
