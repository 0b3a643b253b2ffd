package qingye.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import qingye.exchange.log.Refusal;
import qingye.exchange.sheet.SheetGuard;
import qingye.exchange.sheet.WorkbookSource;
import qingye.exchange.source.CsvSource;
import qingye.exchange.source.FileHead;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Signature;
import qingye.task.Progress;

/// Reads a file whatever it is called: what it is, is seen from its first bytes.
final class SourceReader {

    private SourceReader() {}

    /// Reads all tables of the file.
    ///
    /// @throws RefusedSource if it cannot be read as a whole
    /// @throws qingye.task.Cancelled if `progress` says so
    public static Gathered read(Path file, Progress progress) throws RefusedSource {
        var gathered = new Gathered();
        try {
            read(file, FileHead.of(file), gathered, progress);
        } catch (IOException e) {
            throw new RefusedSource(Refusal.UNREADABLE, String.valueOf(e.getMessage()));
        }
        return gathered;
    }

    private static void read(Path file, FileHead head, Gathered gathered, Progress progress)
            throws IOException, RefusedSource {
        if (head.isPackage()) {
            new WorkbookSource(file, gathered).read(progress);
        } else if (head.isOldOffice()) {
            throw SheetGuard.old(file);
        } else if (isForeign(head.bytes())) {
            throw new RefusedSource(Refusal.FOREIGN, "");
        } else {
            new CsvSource(file, gathered).read(progress);
        }
    }

    /// Known to be something else, or no text: a text has hardly any control characters.
    private static boolean isForeign(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean known = start.startsWith("%pdf") || start.startsWith("<?xml") || start.startsWith("<html")
                || start.startsWith("<!doctype") || start.startsWith("{\\rtf") || start.startsWith("pk\u0005\u0006");
        boolean wide = Signature.starts(head, 0xFF, 0xFE) || Signature.starts(head, 0xFE, 0xFF);
        int odd = 0;
        for (byte one : head) {
            odd += one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' ? 1 : 0;
        }
        return known || !wide && odd * 20 > head.length;
    }
}
