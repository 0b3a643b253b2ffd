package qingye.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The readable form of an entry of a register: its parts between bars. A backslash takes the meaning from the bar or
/// the backslash after it.
public final class EntryForm {

    private EntryForm() {}

    /// The parts in one line.
    public static String write(List<String> parts) {
        return parts.stream()
                .map(part -> part.replaceAll("\\R", " ").replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    /// Reads a line.
    ///
    /// @param count how many parts there are to be; missing ones are empty, further ones are dropped
    public static List<String> read(String form, int count) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int at = 0; at < form.length(); at++) {
            char c = form.charAt(at);
            if (c == '\\' && at + 1 < form.length()) {
                part.append(form.charAt(++at));
            } else if (c == '|') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return Stream.concat(parts.stream(), Stream.generate(() -> "")).limit(count).toList();
    }
}
