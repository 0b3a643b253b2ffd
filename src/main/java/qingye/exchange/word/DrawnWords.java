package qingye.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.model.block.Goal;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.text.DrawnSentence;

/// Reads what a drawing tells in the words that are kept with it for those who do not see it.
final class DrawnWords {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])([1-9][0-9]?)(?![0-9])");

    private DrawnWords() {}

    /// The items of steps or a structure, each with all parts of its kind; none where the words are not of that form.
    static List<List<Line>> items(String alternative, RosterKind kind, DraftBuilder builder)
            throws RefusedManuscript {
        String form = kind.name().toLowerCase(Locale.ROOT);
        List<List<String>> told = DrawnSentence.all(form, kind.parts().size()).stream()
                .flatMap(sentence -> sentence.read(alternative).stream())
                .findFirst()
                .orElse(List.of());
        var rows = new ArrayList<List<Line>>();
        for (List<String> item : told) {
            var row = new ArrayList<Line>();
            for (String part : item) {
                row.add(builder.cleaned(new LineDraft().add(part, Set.of())));
            }
            rows.add(row);
        }
        return rows;
    }

    /// The numbers of the goals it names.
    static Set<Integer> goals(String alternative) {
        var goals = new TreeSet<Integer>();
        NUMBER.matcher(alternative).results()
                .map(found -> Integer.valueOf(found.group(1)))
                .filter(goal -> goal <= Goal.LAST)
                .forEach(goals::add);
        return goals;
    }
}
