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

    /// Behind what a step changed in a block, so that writing goes on there; nothing where none of its words changed.
    static Optional<Wish> changed(Block before, Block after, Language language) {
        List<String> old = Prose.in(before, language).map(Prose::signs).toList();
        List<String> now = Prose.in(after, language).map(Prose::signs).toList();
        int line = 0;
        while (line < Math.min(old.size(), now.size()) && old.get(line).equals(now.get(line))) {
            line++;
        }
        if (now.isEmpty() || line == old.size() && line == now.size()) {
            return Optional.empty();
        }
        int more = now.size() - old.size();
        int last = more > 0 ? line + more - 1 : Math.min(line, now.size() - 1);
        int end = more == 0 ? end(old.get(line), now.get(line)) : now.get(last).length();
        return Optional.of(words(after, language, last, end, end, false));
    }

    /// Where what differs in a line ends.
    private static int end(String old, String now) {
        int same = 0;
        int most = Math.min(old.length(), now.length());
        int begin = 0;
        while (begin < most && old.charAt(begin) == now.charAt(begin)) {
            begin++;
        }
        while (same < most - begin && old.charAt(old.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        return now.length() - same;
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
