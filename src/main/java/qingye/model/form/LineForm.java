package qingye.model.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import qingye.model.block.Inline;
import qingye.model.block.Line;

/// The readable form of a line: `**strong**`, `__emphasis__`, `^^superscript^^`, and live runs in braces as [LiveForm]
/// writes them. A backslash takes the meaning from the mark after it; `\n` is a line break.
public final class LineForm {

    private static final String ESCAPED = "\\*_^{|";

    private LineForm() {}

    /// The line in its readable form, always one line.
    public static String write(Line line) {
        var form = new StringBuilder();
        for (Inline run : line.runs()) {
            switch (run) {
                case Inline.Text(String text, Set<Inline.Mark> marks) -> writeText(form, text, marks);
                case Inline.Live live -> form.append('{').append(LiveForm.write(live)).append('}');
            }
        }
        return form.toString();
    }

    private static void writeText(StringBuilder form, String text, Set<Inline.Mark> marks) {
        List<Inline.Mark> ordered = List.copyOf(marks.isEmpty() ? Set.of() : EnumSet.copyOf(marks));
        ordered.forEach(mark -> form.append(sign(mark)));
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                form.append("\\n");
                continue;
            }
            if (ESCAPED.indexOf(c) >= 0) {
                form.append('\\');
            }
            form.append(c);
        }
        ordered.reversed().forEach(mark -> form.append(sign(mark)));
    }

    /// Reads a readable form. Never fails: braces around anything else stay words.
    public static Line read(String form) {
        var runs = new ArrayList<Inline>();
        var marks = EnumSet.noneOf(Inline.Mark.class);
        var words = new StringBuilder();
        int at = 0;
        while (at < form.length()) {
            char c = form.charAt(at);
            if (c == '\\' && at + 1 < form.length()) {
                char next = form.charAt(at + 1);
                words.append(next == 'n' ? '\n' : next);
                at += 2;
                continue;
            }
            Inline.Mark mark = markAt(form, at);
            if (mark != null) {
                flush(runs, words, marks);
                if (!marks.remove(mark)) {
                    marks.add(mark);
                }
                at += 2;
                continue;
            }
            int close = c == '{' ? close(form, at) : -1;
            Optional<Inline.Live> live = close < 0 ? Optional.empty() : LiveForm.read(form.substring(at + 1, close));
            if (live.isPresent()) {
                flush(runs, words, marks);
                runs.add(live.get());
                at = close + 1;
                continue;
            }
            words.append(c);
            at++;
        }
        flush(runs, words, marks);
        return new Line(runs);
    }

    private static void flush(List<Inline> runs, StringBuilder words, Set<Inline.Mark> marks) {
        if (!words.isEmpty()) {
            runs.add(new Inline.Text(words.toString(), marks));
            words.setLength(0);
        }
    }

    private static Inline.@Nullable Mark markAt(String form, int at) {
        for (Inline.Mark mark : Inline.Mark.values()) {
            if (form.startsWith(sign(mark), at)) {
                return mark;
            }
        }
        return null;
    }

    /// The brace that ends what opens at `open`; -1 if there is none.
    private static int close(String form, int open) {
        for (int at = open + 1; at < form.length(); at++) {
            char c = form.charAt(at);
            if (c == '}') {
                return at;
            }
            if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    private static String sign(Inline.Mark mark) {
        return switch (mark) {
            case STRONG -> "**";
            case EMPHASIS -> "__";
            case SUPERSCRIPT -> "^^";
        };
    }
}
