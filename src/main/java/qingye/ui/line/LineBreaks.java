package qingye.ui.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import qingye.model.block.Inline;
import qingye.model.block.Line;

/// A line may break inside: one line with breaks is edited as several paragraphs, and becomes one again.
public final class LineBreaks {

    private LineBreaks() {}

    /// The line cut at its breaks; one line at least.
    public static List<Line> split(Line line) {
        var lines = new ArrayList<Line>();
        var runs = new ArrayList<Inline>();
        for (Inline run : line.runs()) {
            if (!(run instanceof Inline.Text(String text, Set<Inline.Mark> marks))) {
                runs.add(run);
                continue;
            }
            String[] pieces = text.split("\n", -1);
            for (int at = 0; at < pieces.length; at++) {
                if (at > 0) {
                    lines.add(new Line(runs));
                    runs.clear();
                }
                if (!pieces[at].isEmpty()) {
                    runs.add(new Inline.Text(pieces[at], marks));
                }
            }
        }
        lines.add(new Line(runs));
        return lines;
    }

    /// The lines as one, with breaks between them.
    public static Line join(List<Line> lines) {
        var runs = new ArrayList<Inline>();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                append(runs, Inline.of("\n"));
            }
            lines.get(at).runs().forEach(run -> append(runs, run));
        }
        return new Line(runs);
    }

    /// The two lines written one after the other.
    public static Line concat(Line left, Line right) {
        var runs = new ArrayList<>(left.runs());
        right.runs().forEach(run -> append(runs, run));
        return new Line(runs);
    }

    private static void append(List<Inline> runs, Inline run) {
        if (!runs.isEmpty() && runs.getLast() instanceof Inline.Text(String before, var marks)
                && run instanceof Inline.Text(String more, var same) && marks.equals(same)) {
            runs.set(runs.size() - 1, new Inline.Text(before + more, marks));
        } else {
            runs.add(run);
        }
    }

    /// Whether nothing is written there.
    public static boolean blank(Line line) {
        return line.runs().stream().allMatch(run -> run instanceof Inline.Text(String text, var _) && text.isBlank());
    }
}
