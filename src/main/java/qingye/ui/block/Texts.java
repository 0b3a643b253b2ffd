package qingye.ui.block;

import java.util.List;

import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.line.LineBreaks;
import qingye.ui.line.LiveWords;

/// Reads and writes one language of a block's words.
final class Texts {

    private Texts() {}

    /// The words with those of one language replaced, or taken out where nothing is left of them.
    static <T> Localized<T> put(Localized<T> all, Language language, T words, boolean blank) {
        return blank ? all.without(language) : all.with(language, words);
    }

    /// The words of a line as they print now.
    static String plain(Line line, LiveWords live) {
        var words = new StringBuilder();
        for (Inline run : line.runs()) {
            words.append(run instanceof Inline.Text(String text, var _) ? text : live.of(run).text());
        }
        return words.toString();
    }

    /// The words of several lines, one under the other.
    static String plain(List<Line> lines, LiveWords live) {
        return String.join("\n", lines.stream().map(line -> plain(line, live)).toList());
    }

    static boolean blank(List<Line> lines) {
        return lines.stream().allMatch(LineBreaks::blank);
    }
}
