package qingye.exchange.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rows of a table by what their columns mean: as their heads say, or in the usual order where there is no head.
///
/// @param head whether the first row is one
/// @param at which column, by its meaning
record Columns(boolean head, Map<String, Integer> at) {

    private static final Set<String> NOTHING = Set.of("", "-", "\u2013", "\u2014", "\u2014\u2014", "/", "\u65E0",
            "none", "n/a", "na");

    /// The head of a column that only counts the rows.
    private static final Predicate<String> NUMBER = Heads.hold("number", "");

    /// Reads the first row.
    ///
    /// @param meanings in their usual order, each with what heads of it hold; the first that fits is taken
    static Columns of(List<List<String>> rows, Map<String, Predicate<String>> meanings) {
        var at = new TreeMap<String, Integer>();
        List<String> first = rows.isEmpty() ? List.of() : rows.getFirst();
        for (int column = 0; column < first.size(); column++) {
            String words = first.get(column).strip().toLowerCase(Locale.ROOT);
            for (var meaning : meanings.entrySet()) {
                if (!words.isEmpty() && !at.containsKey(meaning.getKey()) && meaning.getValue().test(words)) {
                    at.put(meaning.getKey(), column);
                    break;
                }
            }
        }
        boolean head = at.size() >= 2 && at.size() == first.stream()
                .filter(cell -> !cell.isBlank() && !NUMBER.test(cell.strip())).count();
        if (!head) {
            at.clear();
            meanings.keySet().forEach(meaning -> at.put(meaning, at.size()));
        }
        return new Columns(head, at);
    }

    /// Whether there is a column of that meaning.
    boolean has(List<List<String>> rows, String meaning) {
        int column = at.getOrDefault(meaning, Integer.MAX_VALUE);
        return rows.stream().anyMatch(row -> column < row.size());
    }

    /// The cell of that meaning, empty where there is none or where it says that there is nothing.
    String cell(List<String> row, String meaning) {
        String words = raw(row, meaning);
        return NOTHING.contains(words.toLowerCase(Locale.ROOT)) ? "" : words;
    }

    /// The cell as it stands there.
    String raw(List<String> row, String meaning) {
        int column = at.getOrDefault(meaning, Integer.MAX_VALUE);
        return column < row.size() ? row.get(column).strip() : "";
    }

    /// The items of a cell, one per line or parted by marks. A comma parts only what is not known as one.
    ///
    /// @param known whether that is one item as it stands
    static List<String> items(String cell, Predicate<String> known) {
        var items = new ArrayList<String>();
        Arrays.stream(cell.split("[\\r\\n|;\uFF1B]+")).map(String::strip).filter(item -> !item.isEmpty())
                .flatMap(item -> known.test(item)
                        ? Stream.of(item)
                        : Arrays.stream(item.split("[\u3001,\uFF0C]+")).map(String::strip))
                .filter(item -> !item.isEmpty() && !items.contains(item))
                .forEach(items::add);
        return items;
    }
}
