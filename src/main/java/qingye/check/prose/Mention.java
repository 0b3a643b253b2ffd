package qingye.check.prose;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import qingye.check.numeral.ProseWords;

/// A year named in a sentence.
///
/// @param start where the words begin in the folded text
/// @param compared whether something is compared with that year: 较上年
/// @param prior whether it is named by its place before the present: 上年
record Mention(int start, int end, Year year, boolean compared, boolean prior) {

    private static final int VERSUS = 16;

    /// The years a stretch of text names.
    ///
    /// @param present the year of the report
    static List<Mention> in(String text, int start, int end, Year present, ProseWords words) {
        var mentions = new ArrayList<Mention>();
        Matcher matcher = words.pattern("year").matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            Year year = matcher.group("prior") != null
                    ? present.minusYears(1)
                    : matcher.group("present") != null
                            ? present
                            : Year.of(Integer.parseInt(matcher.group("year")));
            boolean compared = words.pattern("year_versus").matcher(text)
                    .region(Math.max(start, matcher.start() - VERSUS), matcher.start()).find();
            mentions.add(new Mention(matcher.start(), matcher.end(), year, compared, matcher.group("prior") != null));
        }
        return mentions;
    }
}
