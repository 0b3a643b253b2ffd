package qingye.exchange.prose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import qingye.exchange.manuscript.Limits;
import qingye.exchange.manuscript.Refusal;
import qingye.exchange.manuscript.RefusedManuscript;

/// The characters of a text file. Nothing is guessed from frequencies: a file is UTF-8 if all of it is, else GB18030 if
/// all of it is, else it is refused.
final class TextFile {

    private TextFile() {}

    static String read(Path file) throws IOException, RefusedManuscript {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Limits.TEXT_FILE + 1);
        }
        if (bytes.length > Limits.TEXT_FILE) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
        return decoded(bytes);
    }

    static String decoded(byte[] bytes) throws RefusedManuscript {
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        boolean marked = starts(bytes, 0xEF, 0xBB, 0xBF);
        try {
            return strict(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
        } catch (RefusedManuscript refused) {
            if (marked) {
                throw refused;
            }
            return strict(bytes, 0, Charset.forName("GB18030"));
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws RefusedManuscript {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException _) {
            throw new RefusedManuscript(Refusal.ENCODING, "");
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int at = 0; at < with.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }
}
