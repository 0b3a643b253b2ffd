package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.model.text.Language;

/// Notes that stand below what they belong to, and are led to by a raised number: they go back to where the number is.
final class MarkedNotes {

    private MarkedNotes() {}

    /// The block with the note in the place of its number; empty if the note has no number, or its number stands in no
    /// line of the block or in more than one.
    static Optional<Block> placed(Block block, Line note, Language language) {
        if (note.runs().size() < 2 || !isNumber(note.runs().getFirst())) {
            return Optional.empty();
        }
        Inline mark = note.runs().getFirst();
        Set<Line> marked = new HashSet<>();
        Prose.in(block, language).filter(line -> line.runs().contains(mark)).forEach(marked::add);
        boolean once = marked.size() == 1
                && marked.iterator().next().runs().stream().filter(mark::equals).count() == 1;
        String words = LineDraft.title(new Line(note.runs().subList(1, note.runs().size())));
        return once && !words.isEmpty()
                ? Optional.of(Prose.map(block, language, line -> replaced(line, mark, new Inline.Note(words))))
                : Optional.empty();
    }

    /// Whether a run is a raised number.
    static boolean isNumber(Inline run) {
        return run instanceof Inline.Text(String text, Set<Inline.Mark> marks)
                && marks.equals(Set.of(Inline.Mark.SUPERSCRIPT)) && text.matches("[0-9]{1,4}");
    }

    private static Line replaced(Line line, Inline mark, Inline note) {
        if (!line.runs().contains(mark)) {
            return line;
        }
        List<Inline> runs = new ArrayList<>(line.runs());
        runs.replaceAll(run -> run.equals(mark) ? note : run);
        return new Line(runs);
    }
}
