package qingye.ui.manuscript;

/// What the page is to show when it is there.
///
/// @param key of the item on the page
/// @param position of the caret from the beginning of the item; -1 for its end
/// @param caret whether the caret goes there, or the item is only scrolled to
public record Wish(String key, int position, boolean caret) {

    public static Wish write(String key, int position) {
        return new Wish(key, position, true);
    }

    public static Wish look(String key) {
        return new Wish(key, 0, false);
    }
}
