package qingye.exchange.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.exchange.manuscript.LineDraft;
import qingye.model.block.Inline;
import qingye.model.block.Line;

/// Notes below a table and the word before them, which the report prints by itself.
final class Notes {

    private static final Pattern LABEL = Pattern.compile("(?:注|註|附注|Notes?)[：:][\\s　]*");

    private Notes() {}

    /// Whether a paragraph right below a table is a note of it.
    static boolean isNote(Line line) {
        return LABEL.matcher(LineDraft.plain(line)).lookingAt();
    }

    /// The note without its number, where that stood in a heading: titles have no notes, so it would lead nowhere.
    static Line unmarked(Line line, Set<String> headingMarks) {
        boolean marked = line.runs().size() > 1 && line.runs().getFirst() instanceof Inline.Text(String text, var marks)
                && marks.contains(Inline.Mark.SUPERSCRIPT) && headingMarks.contains(text);
        return marked
                ? new LineDraft().add(new Line(line.runs().subList(1, line.runs().size()))).line()
                : line;
    }

    /// The note without the word before it.
    static Line unlabelled(Line line) {
        if (line.runs().isEmpty()
                || !(line.runs().getFirst() instanceof Inline.Text(String text, Set<Inline.Mark> marks))) {
            return line;
        }
        Matcher label = LABEL.matcher(text);
        if (!label.lookingAt()) {
            return line;
        }
        var rest = new LineDraft().add(text.substring(label.end()), marks);
        line.runs().stream().skip(1).forEach(run -> rest.add(new Line(List.of(run))));
        return rest.line();
    }
}
