package qingye.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.task.Progress;

/// In which encoding a text file is written. Nothing is guessed from frequencies: a file is UTF-8 if all of it is, else
/// GB18030 if all of it is, else it is refused with the line where both end.
///
/// @param charset the encoding
/// @param mark how many bytes of byte order mark come first
record TextEncoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int CHUNK = 1 << 16;

    static TextEncoding of(Path file, Progress progress) throws IOException, RefusedSource {
        byte[] head = head(file);
        if (Signature.starts(head, 0xFF, 0xFE)) {
            return strict(file, new TextEncoding(StandardCharsets.UTF_16LE, 2), progress);
        }
        if (Signature.starts(head, 0xFE, 0xFF)) {
            return strict(file, new TextEncoding(StandardCharsets.UTF_16BE, 2), progress);
        }
        boolean marked = Signature.starts(head, 0xEF, 0xBB, 0xBF);
        Utf8Scan scan = scan(file, progress.part(0, 0.5));
        if (scan.isUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, marked ? 3 : 0);
        }
        if (marked || scan.isDamagedUtf8()) {
            throw refused(file, scan.firstBadLine());
        }
        return strict(file, new TextEncoding(GB18030, 0), progress.part(0.5, 1));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static Utf8Scan scan(Path file, Progress progress) throws IOException {
        var scan = new Utf8Scan();
        double size = Math.max(1, Files.size(file));
        long done = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                scan.accept(chunk, read);
                done += read;
                progress.at(Math.min(1, done / size));
            }
        }
        scan.end();
        return scan;
    }

    private static TextEncoding strict(Path file, TextEncoding encoding, Progress progress)
            throws IOException, RefusedSource {
        OptionalInt bad = firstBadLine(file, encoding, progress);
        if (bad.isPresent()) {
            throw refused(file, bad.getAsInt());
        }
        return encoding;
    }

    private static OptionalInt firstBadLine(Path file, TextEncoding encoding, Progress progress) throws IOException {
        CharsetDecoder decoder = encoding.charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        double size = Math.max(1, Files.size(file));
        long done = 0;
        int line = 1;
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.mark);
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                line += breaks(chars.flip());
                if (result.isError()) {
                    return OptionalInt.of(line);
                }
                bytes.compact();
                chars.clear();
                done += Math.max(0, read);
                progress.at(Math.min(1, done / size));
            }
        }
        return OptionalInt.empty();
    }

    private static int breaks(CharBuffer chars) {
        int count = 0;
        for (int at = 0; at < chars.length(); at++) {
            count += chars.charAt(at) == '\n' ? 1 : 0;
        }
        return count;
    }

    private static RefusedSource refused(Path file, int line) {
        return new RefusedSource(Refusal.ENCODING, "", Place.of(String.valueOf(file.getFileName()), line));
    }
}
