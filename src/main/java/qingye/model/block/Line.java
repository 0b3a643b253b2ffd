package qingye.model.block;

import java.util.List;

/// A line of text: its runs from left to right.
public record Line(List<Inline> runs) {

    /// A line without runs.
    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    /// A line of plain words.
    public static Line of(String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(Inline.of(text)));
    }
}
