package qingye.model.id;

import java.util.regex.Pattern;

/// The form every stable id has, so that it can also be a bookmark, a file name and an argument.
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private Ids() {}

    /// Whether `text` has the form of an id: letters, digits, `.`, `-` and `_`, at most 80 characters.
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /// @throws IllegalArgumentException if `text` is no id
    public static void require(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }
}
