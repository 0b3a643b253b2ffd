package qingye.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tiny notation for test texts: `*strong*`, `^3^` note mark, `{key=figure}` live figure, `[anchor|words]` link,
/// `[#anchor]` page number, `~2~` subscript.
public final class Words {

    private static final Pattern TOKEN = Pattern.compile(
            "\\*([^*]+)\\*|\\^(\\d+)\\^|\\{([^=}]+)=([^}]+)}|\\[#([^\\]]+)]|\\[([^|\\]]+)\\|([^\\]]+)]|~([^~]+)~");

    private Words() {
    }

    /// The spans of a text in the notation above.
    public static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        Matcher token = TOKEN.matcher(text);
        int done = 0;
        while (token.find()) {
            if (token.start() > done) {
                spans.add(Span.of(text.substring(done, token.start())));
            }
            spans.add(span(token));
            done = token.end();
        }
        if (done < text.length()) {
            spans.add(Span.of(text.substring(done)));
        }
        return spans;
    }

    private static Span span(Matcher token) {
        if (token.group(1) != null) {
            return Span.strong(token.group(1));
        }
        if (token.group(2) != null) {
            return new Span.NoteMark(Integer.parseInt(token.group(2)));
        }
        if (token.group(3) != null) {
            return new Span.Figure(token.group(4), token.group(3), Set.of(Span.Mark.STRONG));
        }
        if (token.group(5) != null) {
            return new Span.PageNumber(token.group(5));
        }
        if (token.group(6) != null) {
            return new Span.Link(token.group(6), token.group(7));
        }
        return new Span.Text(token.group(8), Set.of(Span.Mark.SUBSCRIPT));
    }
}
