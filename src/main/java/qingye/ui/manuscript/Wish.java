package qingye.ui.manuscript;

import java.util.List;
import java.util.Optional;

import qingye.model.block.Block;
import qingye.model.block.Prose;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.ui.line.Stretch;

/// What the page is to show when it is there.
///
/// @param key of the item on the page
/// @param position of the caret from the beginning of the item; -1 for its end
/// @param words that are to be marked there, if they are found
/// @param caret whether the caret goes there, or the item is only scrolled to
public record Wish(String key, int position, Optional<Stretch> words, boolean caret) {

    public static Wish write(String key, int position) {
        return new Wish(key, position, Optional.empty(), true);
    }

    public static Wish look(String key) {
        return new Wish(key, 0, Optional.empty(), false);
    }

    /// Words of a title.
    public static Wish words(Section section, Language language, int from, int to, boolean caret) {
        return new Wish("title-" + section.id(), 0,
                section.title().in(language).map(title -> new Stretch(title, 0, from, to)), caret);
    }

    /// Words of a block.
    ///
    /// @param line which line of the block in that language, from 0
    /// @param from the first sign of the line, from 0; a live run is one sign
    /// @param to behind the last
    public static Wish words(Block block, Language language, int line, int from, int to, boolean caret) {
        List<String> lines = Prose.in(block, language).map(Prose::signs).toList();
        Optional<Stretch> stretch = line < lines.size()
                ? Optional.of(new Stretch(lines.get(line),
                        (int) lines.subList(0, line).stream().filter(lines.get(line)::equals).count(), from, to))
                : Optional.empty();
        return new Wish("block-" + block.id(), 0, stretch, caret);
    }
}
