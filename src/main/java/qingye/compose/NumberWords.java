package qingye.compose;

import java.util.Locale;

import qingye.model.report.NumberStyle;
import qingye.model.report.SectionNumber;

/// Prints the counts of an outline as numbers of one style in one language.
record NumberWords(NumberStyle style, Wording wording) {

    /// @param counters for each level how many there were so far, from index 1
    SectionNumber print(int[] counters, int level) {
        return switch (style) {
            case PADDED -> before(level == 1 ? padded(counters[1]) : dotted(counters, level));
            case DECIMAL -> before(dotted(counters, level));
            case CHAPTER -> before(level == 1 ? worded(counters, 1) : dotted(counters, level));
            case CLASSIC -> before(worded(counters, level));
            case CHAPTERS_ONLY -> before(level == 1 ? padded(counters[1]) : "");
            case SUFFIX -> new SectionNumber("", wording.furniture("compose.number.behind", dotted(counters, level)));
            case NONE -> SectionNumber.NONE;
        };
    }

    private static SectionNumber before(String number) {
        return new SectionNumber(number, "");
    }

    private static String padded(int count) {
        return String.format(Locale.ROOT, "%02d", count);
    }

    private static String dotted(int[] counters, int level) {
        var number = new StringBuilder().append(counters[1]);
        for (int at = 2; at <= level; at++) {
            number.append('.').append(counters[at]);
        }
        return number.toString();
    }

    private String worded(int[] counters, int level) {
        String count = wording.count(counters[level]);
        return switch (level) {
            case 1 -> wording.furniture("compose.number.first", count);
            case 2 -> wording.furniture("compose.number.second", count);
            case 3 -> wording.furniture("compose.number.third", count);
            default -> wording.furniture("compose.number.fourth", count);
        };
    }
}
