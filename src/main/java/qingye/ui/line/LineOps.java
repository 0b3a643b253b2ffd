package qingye.ui.line;

import java.util.Optional;

import org.fxmisc.richtext.model.TextOps;

/// Tells the text area how to measure, cut and join segments.
final class LineOps implements TextOps<Segment, Ink> {

    static final LineOps INSTANCE = new LineOps();
    /// What stands in plain text for something that is none.
    private static final String OBJECT = "\ufffc";

    private LineOps() {}

    @Override
    public Segment create(String text) {
        return new Segment.Words(text);
    }

    @Override
    public int length(Segment segment) {
        return getText(segment).length();
    }

    @Override
    public char charAt(Segment segment, int index) {
        String text = getText(segment);
        return text.isEmpty() ? '\0' : text.charAt(index);
    }

    @Override
    public String getText(Segment segment) {
        return switch (segment) {
            case Segment.Words(String text) -> text;
            case Segment.Live _ -> OBJECT;
        };
    }

    @Override
    public Segment subSequence(Segment segment, int start, int end) {
        if (start == end) {
            return createEmptySeg();
        }
        return switch (segment) {
            case Segment.Words(String text) -> new Segment.Words(text.substring(start, end));
            case Segment.Live live -> live;
        };
    }

    @Override
    public Segment subSequence(Segment segment, int start) {
        return subSequence(segment, start, length(segment));
    }

    @Override
    public Optional<Segment> joinSeg(Segment left, Segment right) {
        return left instanceof Segment.Words(String one) && right instanceof Segment.Words(String two)
                ? Optional.of(new Segment.Words(one + two))
                : Optional.empty();
    }

    @Override
    public Segment createEmptySeg() {
        return new Segment.Words("");
    }
}
