package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.kordamp.ikonli.feather.Feather;

/// Something that can be put on the page.
///
/// @param explanation what it is for, in a few words
/// @param words it is found by besides its name: pinyin, its initials, English words, with blanks between them
/// @param put puts it there
record Insertable(
        String key, Group group, Feather icon, String name, String explanation, String words, Runnable put) {

    /// What is found together.
    enum Group {
        TEXT, FIGURES, TABLES, ASSESSMENT, PICTURES, STRUCTURE, INDEX;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Those that go with the query, the ones whose name begins with it first.
    static List<Insertable> matching(List<Insertable> all, String query) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return all;
        }
        var first = new ArrayList<Insertable>();
        var second = new ArrayList<Insertable>();
        var third = new ArrayList<Insertable>();
        for (Insertable one : all) {
            String name = one.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(asked) || Stream.of(one.words().split(" ")).anyMatch(asked::equals)) {
                first.add(one);
            } else if (name.contains(asked)) {
                second.add(one);
            } else if (Stream.of(one.words().split(" ")).anyMatch(word -> word.startsWith(asked))) {
                third.add(one);
            }
        }
        first.addAll(second);
        first.addAll(third);
        return first;
    }
}
