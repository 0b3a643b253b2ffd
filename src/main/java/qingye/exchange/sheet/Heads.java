package qingye.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import qingye.text.Messages;

/// Which column means what, by the words people put above columns, Chinese and English, from the bundles.
///
/// @param row in which they stand
/// @param at the columns, from 0, of each meaning, from left to right
public record Heads(SheetRows.Row row, Map<String, List<Integer>> at) {

    /// A head is short; a sentence is none.
    private static final int LONGEST = 30;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Map<String, Pattern> WORDS = new ConcurrentHashMap<>();

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
                meanings.stream().filter(meaning -> whole(key + meaning).matcher(words).find()).findFirst()
                        // a code stands below the heads, whatever words stand beside it
                        .filter(meaning -> !meaning.equals(needed) || !DIGIT.matcher(
                                YEAR.matcher(words).replaceAll("")).find())
                        .ifPresent(meaning -> at.computeIfAbsent(meaning, _ -> new ArrayList<>()).add(here));
            }
        }
        return at.containsKey(needed) && at.size() >= 2 ? Optional.of(new Heads(row, at)) : Optional.empty();
    }

    /// Reads a row as the heads of what follows: those of a sheet hold to its end, and a row below them that only has
    /// some of their words is one like all the others.
    ///
    /// @param found the heads in that row, if it has any
    /// @return the ones from here on, if the row is no content; nothing if it is
    public static Optional<Heads> next(Optional<Heads> before, SheetRows.Row row, Optional<Heads> found) {
        Optional<Heads> here = before.filter(one -> one.row.place().sheet().equals(row.place().sheet()));
        return here.isPresent() ? here.filter(one -> one.isRepeated(row)) : found;
    }

    private boolean isRepeated(SheetRows.Row other) {
        return at.values().stream().flatMap(List::stream)
                .allMatch(column -> row.at(column).text().strip().equalsIgnoreCase(other.at(column).text().strip()));
    }

    /// The words of a key in both languages, the English ones not within others.
    private static Pattern whole(String key) {
        return WORDS.computeIfAbsent(key, one -> Pattern.compile(Messages.of(Locale.CHINESE).text(one)
                + "|(?<![a-z])(?:" + Messages.of(Locale.ENGLISH).text(one) + ")s?(?![a-z])"));
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
