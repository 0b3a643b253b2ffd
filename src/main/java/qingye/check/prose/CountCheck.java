package qingye.check.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.numeral.HanNumber;
import qingye.check.numeral.ProseWords;
import qingye.model.check.Rule;

/// Counts and the lists they introduce: 四大板块, 以下三点, 一是…二是…. A list is what follows a colon or stands right
/// before the count, what is numbered behind it, or the bullets below.
final class CountCheck {

    private static final Map<String, Integer> ENGLISH = Map.of(
            "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10);
    private static final char COMMA = '、';
    private static final int LONGEST_PART = 8;
    private static final int LONGEST_LAST = 10;
    private static final int LONGEST_MEMBER = 17;
    /// How far lists are followed from their count. What goes on for longer is no list that somebody counted, and one
    /// line may hold thousands of counts.
    private static final int BEHIND = 4_000;
    private static final int BEFORE = 400;
    private static final Pattern NOTHING = Pattern.compile("[。.：:\\s]");

    private final ProseWords words;
    private final Consumer<Remark> found;

    CountCheck(ProseWords words, Consumer<Remark> found) {
        this.words = words;
        this.found = found;
    }

    /// How many things a list has; a word for and may part two or stand within one.
    ///
    /// @param open whether it says that there are more
    private record Size(int least, int most, boolean open) {

        boolean fits(int count) {
            return least <= count && (open || count <= most);
        }
    }

    /// What is the same for all counts of a line.
    ///
    /// @param rest where nothing follows any more but what ends a sentence
    /// @param announced whether the line announces what stands below it
    private record Whole(String text, int rest, boolean announced, OptionalInt below) {}

    /// Checks a line.
    ///
    /// @param below how many things the list below it has, if there is one
    void look(Passage passage, OptionalInt below) {
        String text = passage.text();
        var whole = new Whole(text, rest(text), words.pattern("open_end").matcher(text.strip()).find(), below);
        int stop = 0;
        for (String pattern : List.of(words.isChinese() ? "count" : "count_en")) {
            Matcher matcher = words.pattern(pattern).matcher(text);
            while (matcher.find()) {
                String n = matcher.group("n");
                int count = ENGLISH.getOrDefault(n.toLowerCase(Locale.ROOT), HanNumber.count(n));
                if (stop < matcher.end()) {
                    stop = stop(text, matcher.end());
                }
                size(whole, matcher.start(), matcher.end(), stop).filter(size -> !size.fits(count))
                        .ifPresent(size -> tell(passage, matcher.start(), matcher.end(), size));
            }
        }
    }

    private void tell(Passage passage, int start, int end, Size size) {
        found.accept(Remark.of(Rule.PROSE_COUNT, Severity.WARNING, start, end, "prose.count",
                Said.words(passage, start, end), new Term.Figure(Integer.toString(size.most())))
                .expected(Integer.toString(size.most())));
    }

    private static int rest(String text) {
        int from = text.length();
        while (from > 0 && NOTHING.matcher(text.substring(from - 1, from)).matches()) {
            from--;
        }
        return from;
    }

    /// @param stop where the sentence ends
    private Optional<Size> size(Whole whole, int start, int end, int stop) {
        String text = whole.text();
        OptionalInt below = whole.below();
        Optional<Size> numbered = numbered(text.substring(end, Math.min(text.length(), end + BEHIND)));
        if (numbered.isPresent()) {
            return numbered;
        }
        if (stop - end > BEHIND) {
            return Optional.empty();
        }
        String rest = text.substring(end, stop);
        Matcher after = words.pattern("list_after").matcher(rest);
        if (after.find()) {
            String list = rest.substring(after.end());
            if (list.isBlank()) {
                return below.isPresent() ? exactly(below.getAsInt()) : Optional.empty();
            }
            return size(list);
        }
        Optional<String> before = before(text, start);
        if (before.isPresent()) {
            return size(before.get());
        }
        boolean last = stop >= whole.rest() && stop - end <= LONGEST_PART;
        return last && whole.announced() && below.isPresent() ? exactly(below.getAsInt()) : Optional.empty();
    }

    /// The list that stands right before a count.
    private Optional<String> before(String text, int start) {
        int comma = text.lastIndexOf(COMMA, start - 1);
        if (text.charAt(start) <= 0x2E80 || comma < start - 1 - LONGEST_LAST || comma == start - 1) {
            return Optional.empty();
        }
        int from = Math.max(0, start - BEFORE);
        Matcher list = words.pattern("list_before").matcher(text).region(from, start);
        return list.find() && (from == 0 || list.start() > from + LONGEST_MEMBER)
                && !words.pattern("verb_end").matcher(list.group("list")).find()
                        ? Optional.of(list.group("list"))
                        : Optional.empty();
    }

    private static Optional<Size> exactly(int count) {
        return count < 2 ? Optional.empty() : Optional.of(new Size(count, count, false));
    }

    /// Where the sentence ends.
    private int stop(String text, int from) {
        Matcher end = words.pattern("sentence").matcher(text).region(from, text.length());
        return end.find() ? end.start() : text.length();
    }

    /// 一是…二是…三是: how far it goes, if it goes from one without a gap.
    private Optional<Size> numbered(String rest) {
        for (String kind : words.classes("ordinals")) {
            List<String> ordinals = words.inOrder(kind);
            int at = 0;
            int count = 0;
            while (count < ordinals.size() && rest.indexOf(ordinals.get(count), at) >= 0) {
                at = rest.indexOf(ordinals.get(count), at) + 1;
                count++;
            }
            if (count >= 2) {
                return exactly(count);
            }
        }
        return Optional.empty();
    }

    private Optional<Size> size(String list) {
        String plain = list.replaceAll("[(（][^)）]*[)）]", "").replaceAll("[；;，,]$", "");
        boolean open = words.of("etc").stream().anyMatch(plain::contains);
        if (plain.contains("；") || plain.contains(";")) {
            int parts = plain.split("[；;]").length;
            return Optional.of(new Size(parts, parts, open));
        }
        if (plain.indexOf(COMMA) >= 0) {
            String first = part(plain);
            int commas = (int) first.chars().filter(c -> c == COMMA).count();
            int ands = (int) words.of("and").stream().filter(word -> !word.equals("and"))
                    .mapToLong(word -> first.chars().filter(c -> word.length() == 1 && c == word.charAt(0)).count())
                    .sum();
            return Optional.of(new Size(commas + 1, commas + 1 + ands, open));
        }
        boolean latin = plain.chars().allMatch(c -> c < 0x2E80);
        String[] parts = plain.split(latin ? ", ?" : "，");
        if (latin) {
            boolean oxford = parts[parts.length - 1].strip().startsWith("and ");
            boolean joined = !oxford && parts[parts.length - 1].contains(" and ");
            int most = parts.length + (joined ? 1 : 0);
            return parts.length < 2 && !joined
                    ? Optional.empty()
                    : Optional.of(new Size(joined && parts.length > 1 ? most : parts.length, most, open));
        }
        for (String part : parts) {
            if (part.length() > LONGEST_PART) {
                return Optional.empty();
            }
        }
        return parts.length < 2 ? Optional.empty() : Optional.of(new Size(parts.length, parts.length, open));
    }

    /// The part of a sentence in which a list goes on: up to the comma behind its last member.
    private static String part(String list) {
        int comma = list.indexOf('，', list.lastIndexOf(COMMA));
        int first = list.indexOf('，');
        return first > 0 && first > list.indexOf(COMMA)
                ? list.substring(0, first)
                : comma > 0 ? list.substring(0, comma) : list;
    }
}
