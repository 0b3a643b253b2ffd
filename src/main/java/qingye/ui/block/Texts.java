package qingye.ui.block;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;

import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;
import qingye.ui.line.LiveWords;

/// Reads and writes one language of a block's words.
final class Texts {

    private static final int MOST_PASTED = 2_000;

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

    /// What is written in another language, the first of the report before others: shown faintly where it is still to
    /// be written in this one.
    static <T> Optional<T> other(Localized<T> all, Editing editing) {
        Language first = editing.content().report().language();
        return all.without(editing.language()).best(first);
    }

    /// The faint words for where nothing is written yet: those of another language, or what to write there.
    ///
    /// @param prompt key of the sentence that says what to write
    static String ghost(Optional<List<Line>> other, String prompt, Editing editing) {
        return other.map(lines -> plain(lines, editing.live()))
                .filter(words -> !words.isBlank())
                .orElseGet(() -> editing.messages().text(prompt));
    }

    /// The items, or an empty one to begin with.
    static List<Line> begun(List<Line> items) {
        return items.isEmpty() ? List.of(Line.EMPTY) : items;
    }

    /// The items that are kept of what an area holds: none while nothing is written in any.
    static List<Line> written(List<Line> items) {
        return blank(items) ? List.of() : items;
    }

    /// Takes an empty last item out on Enter, if the caret is in it and another stands before it.
    ///
    /// @return whether it did, and the items are to be left
    static boolean leave(LineArea area) {
        int last = area.getParagraphs().size() - 1;
        boolean leaving = last > 0 && area.getCurrentParagraph() == last && area.getParagraphLength(last) == 0;
        if (leaving) {
            area.deleteText(area.getLength() - 1, area.getLength());
        }
        return leaving;
    }

    /// Words of another program as a line; their line ends become breaks.
    static Line pasted(String words) {
        String clean = words.replaceAll("\\R", "\n").replace('\t', ' ').replace('\u00a0', ' ');
        return Line.of(clean.replaceAll("[\\p{Cntrl}&&[^\n]]|[\u200b\ufeff\ufffc]", "").strip());
    }

    /// Says so where more cells were copied than a page can hold.
    static boolean tooMany(List<List<String>> pasted, Editing editing) {
        int cells = pasted.stream().mapToInt(List::size).sum();
        if (cells > MOST_PASTED) {
            editing.warn(editing.messages().text("chapter.paste.many", cells, MOST_PASTED));
        }
        return cells > MOST_PASTED;
    }

    /// A small button below a table.
    static Button tool(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static boolean blank(List<Line> lines) {
        return lines.stream().allMatch(LineBreaks::blank);
    }
}
