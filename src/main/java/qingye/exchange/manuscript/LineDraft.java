package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import qingye.model.block.Inline;
import qingye.model.block.Line;

/// A line that is put together run by run. Runs that look alike grow together, blanks of all kinds become plain ones,
/// invisible signs go, and what no text has is counted.
public final class LineDraft {

    private final List<Inline> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Set<Inline.Mark> marks = Set.of();
    private int controls;

    /// Adds words.
    public LineDraft add(String text, Set<Inline.Mark> look) {
        if (!look.equals(marks) && !text.isEmpty()) {
            flush();
            marks = Set.copyOf(look);
        }
        text.codePoints().forEach(this::take);
        return this;
    }

    /// Adds a run that is no words.
    public LineDraft add(Inline run) {
        flush();
        runs.add(run);
        return this;
    }

    /// Adds a line break.
    public LineDraft lineBreak() {
        words.append('\n');
        return this;
    }

    /// Adds a line behind this one.
    public LineDraft add(Line line) {
        for (Inline run : line.runs()) {
            if (run instanceof Inline.Text(String text, var look)) {
                add(text, look);
            } else {
                add(run);
            }
        }
        return this;
    }

    private void take(int sign) {
        switch (sign) {
            case '\t', 0xA0, 0x202F, 0x2007 -> words.append(' ');
            case '\n', 0x0B, 0x2028, 0x2029, 0x85 -> words.append('\n');
            case '\r', 0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF, 0x200E, 0x200F -> {
                // nobody sees them, and nothing is said by them
            }
            case 0x2011 -> words.append('-');
            default -> {
                if (isControl(sign)) {
                    controls++;
                } else {
                    words.appendCodePoint(sign);
                }
            }
        }
    }

    private static boolean isControl(int sign) {
        return sign < 0x20 || sign >= 0x7F && sign < 0xA0 || sign == 0xFFFC || sign == 0xFFFD
                || (sign & 0xFFFE) == 0xFFFE || sign >= 0xD800 && sign < 0xE000
                || sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(new Inline.Text(words.toString(), marks));
            words.setLength(0);
        }
    }

    /// How many control characters were left out.
    public int controls() {
        return controls;
    }

    /// Whether nothing but blanks stands in it.
    public boolean isBlank() {
        return words.toString().isBlank()
                && runs.stream().allMatch(run -> run instanceof Inline.Text(String text, var _) && text.isBlank());
    }

    /// The line without blanks around it.
    public Line line() {
        flush();
        var trimmed = new ArrayList<>(runs);
        while (!trimmed.isEmpty() && trimmed.getFirst() instanceof Inline.Text(String text, var look)) {
            trimmed.removeFirst();
            if (!text.isBlank()) {
                trimmed.addFirst(new Inline.Text(text.stripLeading(), look));
                break;
            }
        }
        while (!trimmed.isEmpty() && trimmed.getLast() instanceof Inline.Text(String text, var look)) {
            trimmed.removeLast();
            if (!text.isBlank()) {
                trimmed.addLast(new Inline.Text(text.stripTrailing(), look));
                break;
            }
        }
        return new Line(trimmed);
    }

    /// The words of a line, without its marks.
    public static String plain(Line line) {
        var plain = new StringBuilder();
        for (Inline run : line.runs()) {
            if (run instanceof Inline.Text(String text, var _)) {
                plain.append(text);
            }
        }
        return plain.toString();
    }

    /// The words of the notes in a line, which a title cannot have.
    public static List<String> notes(Line line) {
        return line.runs().stream()
                .filter(Inline.Note.class::isInstance)
                .map(run -> ((Inline.Note) run).words())
                .toList();
    }

    /// The same words without marks, on one line.
    public static String title(Line line) {
        return plain(line).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
    }

    /// The same line without strong words: where all of it is strong, it is so because of where it stands.
    public static Line unstressed(Line line) {
        boolean all = line.runs().stream().allMatch(run -> run instanceof Inline.Text(String text, var look)
                && (text.isBlank() || look.contains(Inline.Mark.STRONG)));
        if (!all) {
            return line;
        }
        var draft = new LineDraft();
        for (Inline run : line.runs()) {
            if (run instanceof Inline.Text(String text, var look)) {
                var left = new HashSet<>(look);
                left.remove(Inline.Mark.STRONG);
                draft.add(text, left);
            }
        }
        return draft.line();
    }
}
