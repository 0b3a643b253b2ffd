package qingye.ui.line;

import java.util.Optional;

/// What another program put on the clipboard.
///
/// @param page in HTML, if it did
/// @param text in plain words; may be empty
public record Pasted(Optional<String> page, String text) {

    /// How many characters there are to be read.
    public int length() {
        return page.map(String::length).orElse(text.length());
    }
}
