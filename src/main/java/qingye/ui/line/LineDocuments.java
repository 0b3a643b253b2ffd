package qingye.ui.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;

import qingye.model.block.Inline;
import qingye.model.block.Line;

/// Turns lines into what a text area holds, and back: one line is one paragraph of the area.
final class LineDocuments {

    private LineDocuments() {}

    static ReadOnlyStyledDocument<String, Segment, Ink> of(List<Line> lines) {
        var builder = new ReadOnlyStyledDocumentBuilder<String, Segment, Ink>(LineOps.INSTANCE, "");
        if (lines.isEmpty()) {
            builder.addParagraph(segments(Line.EMPTY));
        }
        for (Line line : lines) {
            builder.addParagraph(segments(line));
        }
        return builder.build();
    }

    private static List<StyledSegment<Segment, Ink>> segments(Line line) {
        var segments = new ArrayList<StyledSegment<Segment, Ink>>();
        for (Inline run : line.runs()) {
            switch (run) {
                case Inline.Text(String text, Set<Inline.Mark> marks) -> {
                    if (!text.isEmpty()) {
                        segments.add(new StyledSegment<>(
                                new Segment.Words(text.replace('\n', ' ')), new Ink(marks, false)));
                    }
                }
                case Inline.Live live -> segments.add(new StyledSegment<>(new Segment.Live(live), Ink.PLAIN));
            }
        }
        if (segments.isEmpty()) {
            segments.add(new StyledSegment<>(LineOps.INSTANCE.createEmptySeg(), Ink.PLAIN));
        }
        return segments;
    }

    static List<Line> lines(StyledDocument<String, Segment, Ink> document) {
        var lines = new ArrayList<Line>();
        for (Paragraph<String, Segment, Ink> paragraph : document.getParagraphs()) {
            lines.add(line(paragraph));
        }
        return lines;
    }

    private static Line line(Paragraph<String, Segment, Ink> paragraph) {
        var runs = new ArrayList<Inline>();
        for (StyledSegment<Segment, Ink> styled : paragraph.getStyledSegments()) {
            switch (styled.getSegment()) {
                case Segment.Words(String text) -> addWords(runs, text, styled.getStyle().marks());
                case Segment.Live(Inline.Live inline) -> runs.add(inline);
            }
        }
        return new Line(runs);
    }

    private static void addWords(List<Inline> runs, String text, Set<Inline.Mark> marks) {
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast() instanceof Inline.Text(String before, var same) && same.equals(marks)) {
            runs.set(runs.size() - 1, new Inline.Text(before + text, marks));
        } else {
            runs.add(new Inline.Text(text, marks));
        }
    }

    /// Position by position what a document holds, so that two can be compared.
    static List<Object> positions(StyledDocument<String, Segment, Ink> document) {
        var positions = new ArrayList<Object>();
        for (int at = 0; at < document.getParagraphs().size(); at++) {
            if (at > 0) {
                positions.add('\n');
            }
            for (StyledSegment<Segment, Ink> styled : document.getParagraph(at).getStyledSegments()) {
                switch (styled.getSegment()) {
                    case Segment.Words(String text) ->
                        text.chars().forEach(c -> positions.add(new Inked((char) c, styled.getStyle())));
                    case Segment.Live live -> positions.add(live);
                }
            }
        }
        return positions;
    }

    private record Inked(char sign, Ink ink) {}
}
