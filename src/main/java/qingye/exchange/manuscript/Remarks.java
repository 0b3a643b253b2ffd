package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The remarks of a text while it is read: the same one is kept once and counted.
final class Remarks {

    private record Key(Remark.Kind kind, String detail) {}

    private static final class Seen {
        private Remark.Spot first;
        private int count;

        private Seen(Remark.Spot first) {
            this.first = first;
        }
    }

    private final Map<Key, Seen> seen = new LinkedHashMap<>();
    private String heading = "";
    private int paragraph;
    private int more;

    void add(Remark.Kind kind, String detail) {
        add(kind, detail, new Remark.Spot(heading, paragraph + 1));
    }

    /// Something of one of the items of a text that has no headings yet.
    ///
    /// @param item from 0
    void addAt(int item, Remark.Kind kind, String detail) {
        add(kind, detail, new Remark.Spot("", item + 1));
    }

    /// Finds the places anew in a text whose headings were told only when all of it was read.
    ///
    /// @param items as many as were met, headings among them
    void settle(List<DraftItem> items) {
        var spots = new ArrayList<Remark.Spot>();
        String above = "";
        int place = 0;
        for (DraftItem item : items) {
            spots.add(new Remark.Spot(above, place + 1));
            if (item instanceof DraftItem.Head(int _, boolean _, String words)) {
                above = words;
                place = 0;
            } else {
                place++;
            }
        }
        spots.add(new Remark.Spot(above, place + 1));
        for (Seen known : seen.values()) {
            int at = known.first.paragraph() - 1;
            if (at >= 0) {
                known.first = spots.get(Math.min(at, items.size()));
            }
        }
    }

    /// Something that stands at no place of the text.
    void addWhole(Remark.Kind kind, String detail) {
        add(kind, detail, new Remark.Spot("", 0));
    }

    private void add(Remark.Kind kind, String detail, Remark.Spot spot) {
        String shown = detail.replaceAll("\\s+", " ").strip();
        String quoted = shown.length() > Limits.QUOTED
                ? shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, Limits.QUOTED) - 1)) + "…"
                : shown;
        var key = new Key(kind, quoted);
        Seen known = seen.get(key);
        if (known == null && seen.size() >= Limits.REMARKS) {
            more++;
            return;
        }
        if (known == null) {
            known = new Seen(spot);
            seen.put(key, known);
        }
        known.count++;
    }

    void under(String title) {
        heading = title;
        paragraph = 0;
    }

    void step() {
        paragraph++;
    }

    int more() {
        return more;
    }

    /// What is left out first, each in the order of the text.
    List<Remark> all() {
        return seen.entrySet().stream()
                .map(entry -> new Remark(
                        entry.getKey().kind(), entry.getKey().detail(), entry.getValue().first, entry.getValue().count))
                .sorted(Comparator.comparing(remark -> remark.kind().fate()))
                .toList();
    }
}
