package qingye.document;

import java.util.List;
import java.util.Set;

/// A run inside a line of text.
public sealed interface Span {

    /// How a run is set off from its neighbours.
    enum Mark {
        STRONG, EMPHASIS, SUPERSCRIPT, SUBSCRIPT
    }

    /// Plain words.
    record Text(String text, Set<Mark> marks) implements Span {
        public Text {
            marks = Set.copyOf(marks);
        }
    }

    /// A figure drawn live from the data desk; printed as `text`.
    ///
    /// @param key stable identity `indicator@year`, kept in the Word file so that comments can be matched to it
    record Figure(String text, String key, Set<Mark> marks) implements Span {
        public Figure {
            marks = Set.copyOf(marks);
        }
    }

    /// Words that lead to a heading of the same document.
    record Link(String anchor, String text) implements Span {}

    /// The number of the page on which a heading stands.
    record PageNumber(String anchor) implements Span {}

    /// The mark of a table or section note, printed superscript.
    ///
    /// @param number the running number over the whole document, from 1
    record NoteMark(int number) implements Span {}

    /// A run without any mark.
    static Span of(String text) {
        return new Text(text, Set.of());
    }

    /// A strong run.
    static Span strong(String text) {
        return new Text(text, Set.of(Mark.STRONG));
    }

    /// The words alone, note marks and page numbers left out: for outlines, search and tests.
    static String plain(List<Span> spans) {
        var words = new StringBuilder();
        for (Span span : spans) {
            switch (span) {
                case Text(String text, Set<Mark> _) -> words.append(text);
                case Figure(String text, String _, Set<Mark> _) -> words.append(text);
                case Link(String _, String text) -> words.append(text);
                case PageNumber _, NoteMark _ -> {
                    // furniture, not words
                }
            }
        }
        return words.toString();
    }
}
