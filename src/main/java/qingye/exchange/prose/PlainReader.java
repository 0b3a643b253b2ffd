package qingye.exchange.prose;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.HeadingNumber;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.model.block.Line;
import qingye.task.Progress;

/// Reads plain text: paragraphs between blank lines, or a paragraph a line where there are none; lists by their signs,
/// tables by their tabs.
public final class PlainReader {

    private static final Pattern BULLET = Pattern.compile("(\\s*)[•·●■◆▪➢*\\-–—]\\s+(\\S.*)");
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[0-9]{1,2}[.、)）]\\s*(?![0-9])|[（(][0-9]{1,2}[）)]\\s*)(\\S.*)");
    private static final int SHORT = 40;
    /// A short line that ends a sentence is a paragraph: it was not broken to fit a width.
    private static final Pattern ENDED = Pattern.compile("[。！？；：.!?;:][”’」』）)]?$");

    private final DraftBuilder builder;
    private final boolean spaced;
    private final StringBuilder open = new StringBuilder();
    private final List<List<Line>> rows = new ArrayList<>();
    /// Whether the line before was an item of a counted list.
    private boolean numbering;

    private PlainReader(DraftBuilder builder, boolean spaced) {
        this.builder = builder;
        this.spaced = spaced;
    }

    /// Reads the file into the builder.
    public static void read(Path file, DraftBuilder builder, Progress progress) throws IOException, RefusedManuscript {
        read(TextFile.read(file), builder, progress);
    }

    /// Reads a text into the builder.
    public static void read(String text, DraftBuilder builder, Progress progress) throws RefusedManuscript {
        List<String> lines = text.lines().toList();
        boolean spaced = lines.stream().map(String::strip)
                .dropWhile(String::isEmpty)
                .anyMatch(String::isEmpty);
        var reader = new PlainReader(builder, spaced);
        for (int at = 0; at < lines.size(); at++) {
            progress.at((double) at / lines.size());
            String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
            reader.line(lines.get(at), next);
        }
        reader.end();
    }

    private void line(String line, String next) throws RefusedManuscript {
        int tabs = tabs(line);
        boolean row = tabs > 0 && (!rows.isEmpty() && rows.getFirst().size() == tabs + 1 || tabs(next) == tabs);
        if (row) {
            endParagraph();
            var cells = new ArrayList<Line>();
            for (String cell : line.strip().split("\t", -1)) {
                cells.add(cleaned(cell));
            }
            while (cells.size() < tabs + 1) {
                cells.add(Line.EMPTY);
            }
            rows.add(cells);
            return;
        }
        endTable();
        if (line.isBlank()) {
            endParagraph();
            return;
        }
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (bullet.matches()) {
            endParagraph();
            int level = bullet.group(1).length() > 1 ? 1 : 0;
            builder.item(false, level, false, cleaned(bullet.group(2)));
        } else if (number.matches() && HeadingNumber.before(line.strip()).filter(one -> one.depth() > 1).isEmpty()
                && (!open.isEmpty() || NUMBER.matcher(next).matches() || line.length() > SHORT || numbering)) {
            endParagraph();
            builder.item(true, 0, false, cleaned(number.group(1)));
            numbering = true;
            return;
        } else {
            boolean brief = line.length() < SHORT;
            boolean alone = !spaced || brief && HeadingNumber.isNumbered(line.strip());
            if (alone) {
                endParagraph();
            }
            String words = line.strip();
            open.append(Joints.between(open, words)).append(words);
            if (alone || brief && ENDED.matcher(words).find()) {
                endParagraph();
            }
        }
        numbering = false;
    }

    private static int tabs(String line) {
        return (int) line.strip().chars().filter(c -> c == '\t').count();
    }

    private Line cleaned(String words) throws RefusedManuscript {
        return builder.cleaned(new LineDraft().add(words, Set.of()));
    }

    private void endParagraph() throws RefusedManuscript {
        if (!open.isEmpty()) {
            Line line = cleaned(open.toString());
            open.setLength(0);
            if (!line.runs().isEmpty()) {
                builder.add(builder.blocks().paragraph(line));
            }
        }
    }

    private void endTable() throws RefusedManuscript {
        if (!rows.isEmpty()) {
            var whole = List.copyOf(rows);
            rows.clear();
            builder.table(Line.EMPTY, whole);
        }
    }

    private void end() throws RefusedManuscript {
        endTable();
        endParagraph();
    }
}
