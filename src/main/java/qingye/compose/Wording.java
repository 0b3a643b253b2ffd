package qingye.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import qingye.document.Span;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.DrawnSentence;
import qingye.text.Messages;
import qingye.text.Traditional;

/// Chooses the words of an edition. A traditional edition is made from simplified text where nobody wrote it in
/// traditional characters; any other missing text is printed in the nearest language and remembered as a gap.
final class Wording {

    private final Language language;
    private final Messages messages;
    private final Set<Composed.Gap> gaps = new LinkedHashSet<>();

    Wording(Language language) {
        this.language = language;
        this.messages = Messages.of(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE);
    }

    Language language() {
        return language;
    }

    boolean english() {
        return language == Language.EN;
    }

    List<Composed.Gap> gaps() {
        return List.copyOf(gaps);
    }

    void gap(Composed.Kind kind, String place) {
        gaps.add(new Composed.Gap(kind, place));
    }

    /// @param count how many times it is missing there
    void gap(Composed.Kind kind, String place, int count) {
        gaps.add(new Composed.Gap(kind, place, count));
    }

    /// A count in words where the edition has them: up to 99 in Chinese.
    String count(int count) {
        if (english() || count > 99) {
            return Integer.toString(count);
        }
        String tens = count < 10 ? "" : (count < 20 ? "" : digit(count / 10)) + furniture("compose.number.ten");
        return tens + (count > 9 && count % 10 == 0 ? "" : digit(count % 10));
    }

    private String digit(int digit) {
        return furniture("compose.number.digits").substring(digit, digit + 1);
    }

    /// Words of the furniture.
    String furniture(String key, Object... arguments) {
        return converted(messages.text(key, arguments));
    }

    /// The form in which a drawing of a roster is told.
    DrawnSentence drawn(RosterKind kind) {
        return new DrawnSentence(
                messages, this::converted, kind.name().toLowerCase(Locale.ROOT), kind.parts().size());
    }

    /// Simplified words as the edition writes them.
    String converted(String words) {
        return language == Language.ZH_HANT ? Traditional.of(words) : words;
    }

    /// A name or title. A missing translation of these is no gap of its own.
    String name(Localized<String> name) {
        return choose(name, Traditional::of, "", null);
    }

    String words(Localized<String> words, String place) {
        return choose(words, Traditional::of, "", place);
    }

    Line line(Localized<Line> line, String place) {
        return choose(line, Wording::traditional, Line.EMPTY, place);
    }

    /// Content made of lines.
    ///
    /// @param map changes every line of it
    <T> T written(
            Localized<T> content, BiFunction<T, UnaryOperator<Line>, T> map, T nothing, String place) {
        return choose(content, simplified -> map.apply(simplified, Wording::traditional), nothing, place);
    }

    /// @param convert turns simplified content into traditional
    <T> T choose(
            Localized<T> content, Function<T, T> convert, T nothing, @Nullable String place) {
        var exact = content.in(language);
        if (exact.isPresent()) {
            return exact.get();
        }
        var simplified = content.in(Language.ZH_HANS);
        if (language == Language.ZH_HANT && simplified.isPresent()) {
            return convert.apply(simplified.get());
        }
        if (place != null && !content.byLanguage().isEmpty()) {
            gap(Composed.Kind.TRANSLATION, place);
        }
        return content.best(language).orElse(nothing);
    }

    /// The words of a picture or a chart.
    Block.Legend legend(Localized<Block.Legend> legend, String place) {
        return choose(legend, Wording::traditional, new Block.Legend("", ""), place);
    }

    /// Plain words as spans; none where there are none.
    static List<Span> plain(String words) {
        return words.isEmpty() ? List.of() : List.of(Span.of(words));
    }

    static Block.Legend traditional(Block.Legend legend) {
        return new Block.Legend(Traditional.of(legend.caption()), Traditional.of(legend.alternative()));
    }

    static Line traditional(Line line) {
        var runs = new ArrayList<Inline>();
        for (Inline run : line.runs()) {
            runs.add(run instanceof Inline.Text(String text, var marks)
                    ? new Inline.Text(Traditional.of(text), marks)
                    : run);
        }
        return new Line(runs);
    }

    static List<Line> traditional(List<Line> lines) {
        return lines.stream().map(Wording::traditional).toList();
    }
}
