package qingye.check.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.check.line.Measure;

/// Finds the numbers in a line of text. What only looks like a number is passed over: dates, numbers of laws, standards
/// and documents, telephone numbers, pages, sections, versions, codes, ages.
public final class NumeralReader {

    private static final Pattern ARABIC =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern HUNDREDTHS =
            Pattern.compile("百分之([〇零一二三四五六七八九十百点两]+|[0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern MONEY = Pattern.compile("(?:人民币|rmb|cny|hk\\$|us\\$|港币|¥|￥) ?$");
    private static final Pattern WORD = Pattern.compile(
            "\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\\b(?= [a-z])");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("fifteen", 15),
            Map.entry("twenty", 20));
    private static final Pattern SPAN = Pattern.compile("^ ?(?:[-–—~～]|至|到) ?[0-9一二三四五六七八九十]");
    private static final Pattern FROM = Pattern.compile("(?:由|从|from )[^，。；,;]{0,20}$");
    private static final int LIMIT_LENGTH = 12;
    private static final int LOOK_BACK = 24;

    private final List<Pattern> withLatin;
    private final List<Pattern> withoutLatin;
    private final TailReader tails;

    public NumeralReader(ProseWords words, UnitReader units) {
        this.withLatin = words.masks(true);
        this.withoutLatin = words.masks(false);
        this.tails = new TailReader(words, units);
    }

    /// The numbers of a line, from left to right.
    public List<Numeral> read(Folded line) {
        String text = line.text();
        boolean latin = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        BitSet masked = masked(text, latin);
        var found = new ArrayList<Numeral>();
        hundredths(text, masked, found);
        arabic(text, masked, found);
        han(text, masked, found);
        if (latin) {
            inWords(text, masked, found);
        }
        found.sort(Comparator.comparingInt(Numeral::from));
        return spans(text, found);
    }

    /// What is no figure.
    private BitSet masked(String text, boolean latin) {
        var masked = new BitSet(text.length());
        for (Pattern mask : (latin ? withLatin : withoutLatin)) {
            Matcher matcher = mask.matcher(text);
            while (matcher.find()) {
                masked.set(matcher.start(), matcher.end());
            }
        }
        return masked;
    }

    private void hundredths(String text, BitSet masked, List<Numeral> found) {
        Matcher matcher = HUNDREDTHS.matcher(text);
        while (matcher.find()) {
            Optional<BigDecimal> number = Character.isDigit(matcher.group(1).charAt(0))
                    ? Optional.of(new BigDecimal(matcher.group(1)))
                    : HanNumber.of(matcher.group(1));
            number.ifPresent(one -> add(text, masked, found, matcher.start(), matcher.end(),
                    new TailReader.Read(one, one.ulp(), one.ulp(), matcher.end(), matcher.end(), Bound.EXACT,
                            Numeral.Kind.PERCENT, Optional.of(tails.percent()))));
        }
    }

    private void arabic(String text, BitSet masked, List<Numeral> found) {
        Matcher matcher = ARABIC.matcher(text);
        while (matcher.find()) {
            if (isFree(masked, matcher.start(), matcher.end()) && !isGlued(text, matcher.start())) {
                var number = new BigDecimal(matcher.group().replace(",", ""));
                add(text, masked, found, matcher.start(), matcher.end(),
                        tails.read(text, matcher.end(), number, number.ulp()));
            }
        }
    }

    /// Whether it goes on from letters: a code, and no number.
    private static boolean isGlued(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean letter = before >= 'a' && before <= 'z' || before == '_' || before == '.' || before == '/';
        return letter && !MONEY.matcher(text.substring(Math.max(0, start - LIMIT_LENGTH), start)).find();
    }

    private void han(String text, BitSet masked, List<Numeral> found) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean counts = false;
            while (end < text.length() && (HanNumber.isPart(text.charAt(end))
                    || (text.charAt(end) == '点' && counts && end + 1 < text.length()
                            && HanNumber.digit(text.charAt(end + 1)) >= 0))) {
                counts |= HanNumber.digit(text.charAt(end)) >= 0 || text.charAt(end) == '十';
                end++;
            }
            if (end > at && counts && isFree(masked, at, end) && (at == 0 || !isDigit(text.charAt(at - 1)))) {
                han(text, masked, at, end, found);
            }
            at = Math.max(end, at + 1);
        }
    }

    private void han(String text, BitSet masked, int from, int end, List<Numeral> found) {
        Optional<BigDecimal> number = HanNumber.of(text.substring(from, end));
        if (number.isEmpty()) {
            return;
        }
        BigDecimal plain = number.get().stripTrailingZeros();
        TailReader.Read read = tails.read(text, end, number.get(), plain.ulp());
        boolean article = number.get().compareTo(BigDecimal.ONE) == 0 && read.kind() != Numeral.Kind.PERCENT;
        if (read.measure().isPresent() && !article) {
            add(text, masked, found, from, end, read);
        }
    }

    private void inWords(String text, BitSet masked, List<Numeral> found) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            Integer number = WORDS.get(matcher.group(1));
            if (number != null && isFree(masked, matcher.start(), matcher.end())) {
                add(text, masked, found, matcher.start(), matcher.end(),
                        tails.read(text, matcher.end(), BigDecimal.valueOf(number), BigDecimal.ONE));
            }
        }
    }

    private void add(String text, BitSet masked, List<Numeral> found, int from, int digits, TailReader.Read read) {
        int start = from;
        Matcher money = MONEY.matcher(text).region(Math.max(0, from - LIMIT_LENGTH), from);
        Optional<Measure> measure = read.measure();
        if (money.find()) {
            start = money.start();
            if (measure.isEmpty()) {
                measure = tails.money(text.substring(money.start(), money.end()).strip());
            }
        }
        Bound bound = read.bound();
        int limited = start;
        for (Bound limit : new Bound[] {Bound.ABOUT, Bound.NEARLY, Bound.OVER, Bound.UNDER}) {
            int at = tails.limitBefore(text, start, limit);
            if (at < limited) {
                limited = at;
                bound = limit;
            }
        }
        masked.set(from, Math.max(digits, read.to()));
        found.add(new Numeral(limited, from, read.to(), read.end(), read.number(), read.step(), read.coarse(), bound,
                read.kind(), measure));
    }

    private static boolean isFree(BitSet masked, int from, int to) {
        int next = masked.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The same, with the two ends of a span told from numbers that stand for themselves.
    private static List<Numeral> spans(String text, List<Numeral> found) {
        var all = new ArrayList<>(found);
        for (int at = 0; at + 1 < all.size(); at++) {
            Numeral one = all.get(at);
            Numeral next = all.get(at + 1);
            String between = text.substring(Math.min(one.end(), next.start()), next.from());
            boolean joined = between.length() <= 3 && SPAN.matcher(between + text.charAt(next.from())).find();
            String before = text.substring(Math.max(0, one.start() - LOOK_BACK), one.start());
            if (joined && !FROM.matcher(before).find()) {
                all.set(at, one.inRange());
                all.set(at + 1, next.inRange());
            }
        }
        return all;
    }
}
