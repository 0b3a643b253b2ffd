package qingye.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import qingye.text.Messages;

/// Which column means what, by the words people put above columns, Chinese and English, from the bundles.
///
/// @param at the columns, from 0, of each meaning, from left to right
public record Heads(Map<String, List<Integer>> at) {

    /// A head is short; a sentence is none.
    private static final int LONGEST = 30;

    /// Reads a row as heads.
    ///
    /// @param key of the bundles before the meanings, ending with a dot
    /// @param meanings the first whose words stand in a head is what it means
    /// @param needed without which a row is no head
    /// @return nothing where the row is no head
    public static Optional<Heads> of(SheetRows.Row row, String key, List<String> meanings, String needed) {
        var at = new TreeMap<String, List<Integer>>();
        for (int column = 0; column < row.cells().size(); column++) {
            String words = row.at(column).text().strip().toLowerCase(Locale.ROOT);
            if (!words.isEmpty() && words.length() <= LONGEST) {
                int here = column;
                meanings.stream().filter(meaning -> pattern(key + meaning).matcher(words).find()).findFirst()
                        .ifPresent(meaning -> at.computeIfAbsent(meaning, _ -> new ArrayList<>()).add(here));
            }
        }
        return at.containsKey(needed) && at.size() >= 2 ? Optional.of(new Heads(at)) : Optional.empty();
    }

    /// The words of a key in both languages, as a pattern.
    public static Pattern pattern(String key) {
        return Pattern.compile(
                Messages.of(Locale.CHINESE).text(key) + "|" + Messages.of(Locale.ENGLISH).text(key),
                Pattern.CASE_INSENSITIVE);
    }

    /// What a row says in the first column of that meaning; nothing where there is none.
    public String text(SheetRows.Row row, String meaning) {
        return cell(row, meaning).map(cell -> cell.text().strip()).orElse("");
    }

    /// The cell of a row in the first column of that meaning.
    public Optional<GridCell> cell(SheetRows.Row row, String meaning) {
        return column(meaning).map(row::at);
    }

    /// The first column of that meaning, from 0.
    public Optional<Integer> column(String meaning) {
        return Optional.ofNullable(at.get(meaning)).map(List::getFirst);
    }
}
