package qingye.ui.pick;

import java.util.Locale;

/// Something that can be picked.
///
/// @param group the heading it stands under; empty for none
/// @param title what it is called
/// @param detail what else is said of it; may be empty
/// @param there why it cannot be picked: it is there already; empty for what can
public record Pickable<T>(T value, String group, String title, String detail, String there) {

    /// Whether it can be picked.
    public boolean open() {
        return there.isEmpty();
    }

    /// Whether all words stand somewhere in it.
    boolean holds(String words) {
        String all = (group + " " + title + " " + detail).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
