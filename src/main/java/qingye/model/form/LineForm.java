package qingye.model.form;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Qualifier;
import qingye.model.id.Ids;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.indicator.ValueKey;

/// The readable form of a line: `**strong**`, `__emphasis__`, `^^superscript^^`, a live figure
/// `{code@2024|unit|about}`, a reference `{#section}`. A backslash takes the meaning from the mark after it; `\n` is a
/// line break.
public final class LineForm {

    private static final String ESCAPED = "\\*_^{|";
    private static final Pattern FIGURE = Pattern
            .compile("([A-Za-z0-9][A-Za-z0-9._-]{0,79})@([0-9]{4})((?:\\|[a-z0-9=]+)*)");

    private LineForm() {}

    /// The line in its readable form, always one line.
    public static String write(Line line) {
        var form = new StringBuilder();
        for (Inline run : line.runs()) {
            switch (run) {
                case Inline.Text(String text, Set<Inline.Mark> marks) -> writeText(form, text, marks);
                case Inline.Figure figure -> writeFigure(form, figure);
                case Inline.Reference(SectionId section) -> form.append("{#").append(section).append('}');
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

    private static void writeFigure(StringBuilder form, Inline.Figure figure) {
        form.append('{').append(figure.key());
        if (figure.unit()) {
            form.append("|unit");
        }
        figure.decimals().ifPresent(decimals -> form.append("|decimals=").append(decimals));
        if (figure.qualifier() != Qualifier.NONE) {
            form.append('|').append(word(figure.qualifier()));
        }
        form.append('}');
    }

    /// Reads a readable form. Never fails: what is neither a figure nor a reference stays words.
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
            int close = c == '{' ? form.indexOf('}', at) : -1;
            Inline live = close < 0 ? null : live(form.substring(at + 1, close));
            if (live != null) {
                flush(runs, words, marks);
                runs.add(live);
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

    private static @Nullable Inline live(String inside) {
        if (inside.startsWith("#") && Ids.isId(inside.substring(1))) {
            return new Inline.Reference(new SectionId(inside.substring(1)));
        }
        Matcher figure = FIGURE.matcher(inside);
        if (!figure.matches()) {
            return null;
        }
        var key = new ValueKey(new IndicatorId(figure.group(1)), Year.parse(figure.group(2)));
        boolean unit = false;
        OptionalInt decimals = OptionalInt.empty();
        Qualifier qualifier = Qualifier.NONE;
        for (String option : figure.group(3).split("\\|", -1)) {
            if (option.equals("unit")) {
                unit = true;
            } else if (option.matches("decimals=([0-9]|1[0-2])")) {
                decimals = OptionalInt.of(Integer.parseInt(option.substring("decimals=".length())));
            } else {
                for (Qualifier one : Qualifier.values()) {
                    if (word(one).equals(option)) {
                        qualifier = one;
                    }
                }
            }
        }
        return new Inline.Figure(key, decimals, unit, qualifier);
    }

    private static String sign(Inline.Mark mark) {
        return switch (mark) {
            case STRONG -> "**";
            case EMPHASIS -> "__";
            case SUPERSCRIPT -> "^^";
        };
    }

    private static String word(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> "exact";
            case ABOUT -> "about";
            case NEARLY -> "nearly";
            case OVER -> "over";
            case ODD -> "odd";
        };
    }
}
