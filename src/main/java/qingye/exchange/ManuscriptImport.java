package qingye.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.Fragment;
import qingye.exchange.manuscript.Limits;
import qingye.exchange.manuscript.Refusal;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.prose.MarkdownReader;
import qingye.exchange.prose.PageReader;
import qingye.exchange.prose.PlainReader;
import qingye.exchange.source.Signature;
import qingye.exchange.word.WordReader;
import qingye.task.Progress;

/// Reads texts that were written elsewhere: last year's report as a Word file, Markdown, plain text, a pasted page.
public final class ManuscriptImport {

    private static final int HEAD = 4096;

    private ManuscriptImport() {}

    /// Whether a file is by its name one this reads, rather than a table of figures.
    public static boolean isManuscript(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(docx|docm|dotx|doc|md|markdown|txt)");
    }

    /// Reads a file, whatever it is called: what it is, is seen from its first bytes; only Markdown and plain text are
    /// told apart by name.
    ///
    /// @param blocks makes its blocks
    /// @throws qingye.task.Cancelled if `progress` says so; nothing is left open
    public static ManuscriptReading read(Path file, Blocks blocks, Progress progress) {
        try {
            var builder = new DraftBuilder(blocks);
            read(file, head(file), builder, progress);
            progress.at(1);
            String name = String.valueOf(file.getFileName()).replaceAll("\\.[^.]{1,8}$", "");
            var draft = builder.done(name);
            return draft.isEmpty()
                    ? new ManuscriptReading.Unreadable(file, Refusal.EMPTY, "")
                    : new ManuscriptReading.Read(file, draft);
        } catch (RefusedManuscript e) {
            return new ManuscriptReading.Unreadable(file, e.reason(), e.detail());
        } catch (IOException e) {
            return new ManuscriptReading.Unreadable(file, Refusal.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /// Reads what was pasted.
    ///
    /// @param page as the clipboard holds it in HTML
    /// @throws RefusedManuscript if it is more than a report has
    public static Fragment page(String page, Blocks blocks) throws RefusedManuscript {
        bounded(page);
        var builder = new DraftBuilder(blocks);
        PageReader.read(page, builder);
        return builder.fragment();
    }

    /// Reads pasted plain text.
    ///
    /// @throws RefusedManuscript if it is more than a report has
    public static Fragment text(String text, Blocks blocks) throws RefusedManuscript {
        bounded(text);
        var builder = new DraftBuilder(blocks);
        PlainReader.read(text, builder, Progress.none());
        return builder.fragment();
    }

    private static void bounded(String pasted) throws RefusedManuscript {
        if (pasted.length() > Limits.PASTED) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
    }

    private static byte[] head(Path file) throws IOException, RefusedManuscript {
        if (Files.notExists(file)) {
            throw new RefusedManuscript(Refusal.MISSING, "");
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedManuscript(Refusal.NO_FILE, "");
        }
        if (Files.size(file) > Limits.FILE) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
        if (Files.size(file) == 0) {
            throw new RefusedManuscript(Refusal.EMPTY, "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void read(Path file, byte[] head, DraftBuilder builder, Progress progress)
            throws IOException, RefusedManuscript {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Signature.starts(head, 'P', 'K', 3, 4)) {
            WordReader.read(file, builder, progress);
        } else if (Signature.starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw WordReader.old(file);
        } else if (isForeign(head)) {
            throw new RefusedManuscript(Refusal.FOREIGN, "");
        } else if (name.matches(".*\\.(md|markdown)")) {
            MarkdownReader.read(file, builder, progress);
        } else if (name.matches(".*\\.(docx|docm|dotx|doc)")) {
            throw new RefusedManuscript(Refusal.DAMAGED, "");
        } else {
            PlainReader.read(file, builder, progress);
        }
    }

    /// Known to be something else, or no text: a text has hardly any control characters.
    private static boolean isForeign(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean known = start.startsWith("%pdf") || start.startsWith("<?xml") || start.startsWith("{\\rtf")
                || start.startsWith("pk\u0005\u0006") || start.startsWith("<html") || start.startsWith("<!doctype");
        boolean wide = Signature.starts(head, 0xFF, 0xFE) || Signature.starts(head, 0xFE, 0xFF);
        int odd = 0;
        for (byte one : head) {
            odd += one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f' ? 1 : 0;
        }
        return known || !wide && odd * 20 > head.length;
    }
}
