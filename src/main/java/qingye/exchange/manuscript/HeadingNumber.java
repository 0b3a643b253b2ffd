package qingye.exchange.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number that was typed before a title: 第一章, 一、, （一）, 1.1, 01. The report counts by itself, so it goes.
///
/// @param family the way of counting
/// @param depth of a decimal number, from 1; 1 for the others
/// @param title what follows
public record HeadingNumber(Family family, int depth, String title) {

    /// A way of counting, the highest first.
    public enum Family {
        PART, CHAPTER, SECTION, HAN, HAN_BRACKETED, DECIMAL
    }

    private static final String COUNT = "[一二三四五六七八九十百零〇0-9０-９]{1,4}";
    /// What follows a number that counts things rather than headings.
    private static final String MEASURE = "(?![亿億万萬千百十元吨噸度倍个個年月日号號人名项項家次件位条條场場天小时%％℃°])";

    private record Form(Family family, Pattern pattern) {
        static Form of(Family family, String pattern) {
            return new Form(family, Pattern.compile(pattern));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(Family.PART, "第" + COUNT + "[编編篇]\\s*[、：:.．]?\\s*(?<title>\\S.*)"),
            Form.of(Family.CHAPTER, "第" + COUNT + "(?:章|部分)\\s*[、：:.．]?\\s*(?<title>\\S.*)"),
            Form.of(Family.SECTION, "第" + COUNT + "[节節]\\s*[、：:.．]?\\s*(?<title>\\S.*)"),
            Form.of(Family.CHAPTER,
                    "(?i:chapter|part)\\s+(?:[0-9]{1,2}|[ivxIVX]{1,5})\\s*[:.\\-–—]?\\s*(?<title>\\S.*)"),
            Form.of(Family.HAN, "[一二三四五六七八九十]{1,3}\\s*[、．.]\\s*(?<title>\\S.*)"),
            Form.of(Family.HAN_BRACKETED, "[（(][一二三四五六七八九十]{1,3}[）)]\\s*[、．.]?\\s*(?<title>\\S.*)"),
            Form.of(Family.DECIMAL, "(?<number>[0-9]{1,2}(?:[.．][0-9]{1,2}){1,4})[.．、：:]?\\s*" + MEASURE
                    + "(?<title>[^\\s0-9.%℃°].*)"),
            Form.of(Family.DECIMAL, "(?<number>[0-9]{1,2})(?:[.．、：:]\\s*|\\s+)" + MEASURE
                    + "(?<title>[^\\s0-9.%℃°].*)"),
            Form.of(Family.DECIMAL, "(?<number>[0-9]{1,2}(?:[.．][0-9]{1,2}){1,4})[.．、：:]?\\s+"
                    + "(?<title>(?:19|20)[0-9]{2}\\s*年.*)"),
            Form.of(Family.DECIMAL, "(?<number>0[0-9])" + MEASURE + "(?<title>\\p{IsHan}.*)"));
    private static final Pattern BEHIND =
            Pattern.compile("(?<title>.*\\S)\\s*[（(][0-9]{1,2}(?:[.．][0-9]{1,2}){1,4}[）)]");

    /// The number before a title, if one stands there.
    public static Optional<HeadingNumber> before(String title) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(title);
            if (matcher.matches()) {
                int depth = form.family() == Family.DECIMAL
                        ? (int) matcher.group("number").chars().filter(c -> c == '.' || c == '．').count() + 1
                        : 1;
                return Optional.of(new HeadingNumber(form.family(), depth, matcher.group("title").strip()));
            }
        }
        return Optional.empty();
    }

    /// The title without the number before or behind it.
    public static String stripped(String title) {
        Matcher behind = BEHIND.matcher(title);
        return before(title).map(HeadingNumber::title)
                .orElseGet(() -> behind.matches() ? behind.group("title") : title);
    }

    /// Whether a number stands before or behind it.
    public static boolean isNumbered(String title) {
        return !stripped(title).equals(title);
    }
}
