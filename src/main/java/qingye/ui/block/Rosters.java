package qingye.ui.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

import qingye.model.block.Block.Roster;
import qingye.model.block.Block.Roster.Items;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;

/// Changes the items of a roster. Pure. An item comes, goes and moves in all languages at once, so that the same row
/// says the same thing in each of them.
public final class Rosters {

    private Rosters() {}

    /// Items in which nothing is written, as many as are usual for that kind.
    public static Items empty(RosterKind kind) {
        int usual = switch (kind) {
            case CARDS, STEPS -> 3;
            case CONTRAST, STRUCTURE -> 2;
            case FIELDS, HONOURS, POLICIES, TIMELINE, STAKEHOLDERS, RISKS, ABBREVIATIONS, CONTACT, FEEDBACK -> 1;
        };
        return new Items(Line.EMPTY, Collections.nCopies(usual, blank(kind)));
    }

    private static List<Line> blank(RosterKind kind) {
        return Collections.nCopies(kind.parts().size(), Line.EMPTY);
    }

    /// How many items there are in the language that has most of them.
    static int size(Roster roster) {
        return roster.items().byLanguage().values().stream()
                .mapToInt(items -> items.rows().size())
                .max()
                .orElseGet(() -> empty(roster.kind()).rows().size());
    }

    /// The items with blank ones behind them, so that there are so many.
    static Items padded(Items items, RosterKind kind, int size) {
        var rows = new ArrayList<>(items.rows());
        while (rows.size() < size) {
            rows.add(blank(kind));
        }
        return new Items(items.title(), rows);
    }

    private static Roster each(Roster roster, UnaryOperator<List<List<Line>>> change) {
        int size = size(roster);
        return new Roster(roster.id(), roster.kind(), roster.without(), roster.items().map(items -> new Items(
                items.title(),
                change.apply(new ArrayList<>(padded(items, roster.kind(), size).rows())))));
    }

    static Roster add(Roster roster, int after) {
        return each(roster, rows -> {
            rows.add(after + 1, blank(roster.kind()));
            return rows;
        });
    }

    /// The last item cannot be removed.
    static Roster remove(Roster roster, int row) {
        return size(roster) == 1 ? roster : each(roster, rows -> {
            rows.remove(row);
            return rows;
        });
    }

    static Roster move(Roster roster, int row, int by) {
        int to = row + by;
        return to < 0 || to >= size(roster) ? roster : each(roster, rows -> {
            Collections.swap(rows, row, to);
            return rows;
        });
    }

    static Items withPart(Items items, int row, int part, Line line) {
        var rows = new ArrayList<>(items.rows());
        var parts = new ArrayList<>(rows.get(row));
        parts.set(part, line);
        rows.set(row, parts);
        return new Items(items.title(), rows);
    }

    /// Puts words in from that item on; what is too wide for it is left out, what is too long makes more items.
    ///
    /// @param parts the parts the columns stand for, beginning with the one under the caret
    static Items paste(Items items, RosterKind kind, int row, List<Integer> parts, List<List<String>> words) {
        Items pasted = padded(items, kind, row + words.size());
        for (int at = 0; at < words.size(); at++) {
            for (int across = 0; across < Math.min(parts.size(), words.get(at).size()); across++) {
                pasted = withPart(pasted, row + at, parts.get(across), Texts.pasted(words.get(at).get(across)));
            }
        }
        return pasted;
    }

    static boolean blank(Items items) {
        return Texts.blank(List.of(items.title())) && items.rows().stream().allMatch(Texts::blank);
    }

    static boolean blank(Items items, int row) {
        return row < items.rows().size() && Texts.blank(items.rows().get(row));
    }
}
