package qingye.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Moves rows of a table so that groups stay whole: a row goes through its group, then into the next one; a whole
/// group, and a row outside of all, goes past the next whole group.
public final class RowOrder {

    private final List<KpiRow> rows;
    private final int from;
    private final int end;

    private RowOrder(List<KpiRow> rows, int from, int end) {
        this.rows = rows;
        this.from = from;
        this.end = end;
    }

    /// The rows after a step up of those from `from` to before `end`.
    public static List<KpiRow> up(List<KpiRow> rows, int from, int end) {
        int mirrored = rows.size() - end;
        return down(rows.reversed(), mirrored, mirrored + end - from).reversed();
    }

    /// The rows after a step down of those from `from` to before `end`.
    public static List<KpiRow> down(List<KpiRow> rows, int from, int end) {
        return end >= rows.size() || from >= end ? rows : new RowOrder(rows, from, end).down();
    }

    private List<KpiRow> down() {
        KpiRow next = rows.get(end);
        if (isLoose() || isRun(KpiRow::sharesGroup)) {
            return past(runFrom(end, KpiRow::sharesGroup));
        }
        if (!all(KpiRow::sharesGroup)) {
            return past(end + 1);
        }
        if (!next.sharesGroup(rows.get(end - 1))) {
            return joined(next);
        }
        if (isRun(KpiRow::sharesSubgroup)) {
            return past(runFrom(end, KpiRow::sharesSubgroup));
        }
        boolean together = next.subgroup().equals(rows.get(end - 1).subgroup());
        return together ? past(end + 1) : joined(next);
    }

    /// Whether none of the rows is in a group.
    private boolean isLoose() {
        return rows.subList(from, end).stream().allMatch(row -> row.group().byLanguage().isEmpty());
    }

    private boolean all(BiPredicate<KpiRow, KpiRow> shares) {
        for (int at = from; at < end; at++) {
            if (!shares.test(rows.get(from), rows.get(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the moved rows are all there are under one label.
    private boolean isRun(BiPredicate<KpiRow, KpiRow> shares) {
        boolean begins = from == 0 || !shares.test(rows.get(from - 1), rows.get(from));
        boolean ends = end == rows.size() || !shares.test(rows.get(end - 1), rows.get(end));
        return begins && ends && all(shares);
    }

    private int runFrom(int at, BiPredicate<KpiRow, KpiRow> shares) {
        int last = at + 1;
        while (last < rows.size() && shares.test(rows.get(last - 1), rows.get(last))) {
            last++;
        }
        return last;
    }

    private List<KpiRow> past(int after) {
        var moved = new ArrayList<>(rows.subList(0, from));
        moved.addAll(rows.subList(end, after));
        moved.addAll(rows.subList(from, end));
        moved.addAll(rows.subList(after, rows.size()));
        return List.copyOf(moved);
    }

    private List<KpiRow> joined(KpiRow next) {
        var moved = new ArrayList<>(rows);
        for (int at = from; at < end; at++) {
            moved.set(at, rows.get(at).under(next.group(), next.subgroup()));
        }
        return List.copyOf(moved);
    }

    /// The rows after those from `from` to before `end` were put before the row `to`, or behind the last.
    ///
    /// @param like the row whose labels they take over, where they are less than a group of their own
    public static List<KpiRow> put(List<KpiRow> rows, int from, int end, int to, KpiRow like) {
        var order = new RowOrder(rows, from, end);
        boolean whole = order.isRun(KpiRow::sharesGroup);
        int before = whole ? order.edge(to) : to;
        if (before >= from && before <= end) {
            return whole ? rows : order.joined(like);
        }
        var moved = new ArrayList<KpiRow>();
        for (int at = 0; at <= rows.size(); at++) {
            if (at == before) {
                (whole ? rows : order.joined(like)).subList(from, end).forEach(moved::add);
            }
            if (at < rows.size() && (at < from || at >= end)) {
                moved.add(rows.get(at));
            }
        }
        return List.copyOf(moved);
    }

    /// The nearest place at or behind that one which is not within a group.
    private int edge(int at) {
        int edge = at;
        while (edge > 0 && edge < rows.size() && rows.get(edge - 1).sharesGroup(rows.get(edge))) {
            edge++;
        }
        return edge;
    }
}
