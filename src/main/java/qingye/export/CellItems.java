package qingye.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.document.Span;

/// The lines of a cell in which line feeds stand: each is an item of its own, and where it begins with a bullet, a box
/// to tick or a number, the lines it runs over hang behind that.
///
/// @param spans the words of the item
/// @param mark the sign it begins with, or empty
public record CellItems(List<Span> spans, String mark) {

    private static final Pattern MARK = Pattern.compile(
            "^(?:[•·●■◆▪□☐○–—-]|[（(]?\\d{1,2}[.、)）](?!\\d)|[①-⑳])\\s*");

    public CellItems {
        spans = List.copyOf(spans);
    }

    /// The items of a cell; at least one.
    public static List<CellItems> of(List<Span> spans) {
        var items = new ArrayList<CellItems>();
        var line = new ArrayList<Span>();
        for (Span span : spans) {
            if (!(span instanceof Span.Text(String text, var marks))) {
                line.add(span);
                continue;
            }
            String[] parts = text.split("\n", -1);
            for (int at = 0; at < parts.length; at++) {
                if (at > 0) {
                    items.add(item(line));
                    line.clear();
                }
                if (!parts[at].isEmpty()) {
                    line.add(new Span.Text(parts[at], marks));
                }
            }
        }
        items.add(item(line));
        return items.size() == 1 ? List.of(new CellItems(line, "")) : items;
    }

    private static CellItems item(List<Span> line) {
        Matcher mark = MARK.matcher(line.isEmpty() ? "" : Span.plain(List.of(line.getFirst())));
        return new CellItems(line, mark.find() ? mark.group() : "");
    }
}
