package qingye.export.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.LineHeight;
import com.itextpdf.layout.properties.OverflowWrapPropertyValue;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.RenderingMode;

import qingye.document.Span;
import qingye.document.Span.Mark;

/// Sets spans as a paragraph: one run of text per span, line ends decided over all of them.
final class Runs {

    /// Stands where a page number will be, as wide as most of them.
    private static final String UNKNOWN_PAGE = "88";
    /// Stands where there is no page.
    private static final String NO_PAGE = "–";
    private static final float RAISED_SIZE = 0.65f;
    private static final float RAISE = 0.36f;
    private static final float LOWER = -0.12f;

    private final Pass pass;

    Runs(Pass pass) {
        this.pass = pass;
    }

    /// A paragraph of these spans, without margins.
    Paragraph paragraph(List<Span> spans, Face face) {
        return paragraph(spans, face, _ -> face);
    }

    /// A paragraph in which runs have faces of their own.
    ///
    /// @param face of the paragraph; its lines are as high as this one asks for
    /// @param own the face of each run
    Paragraph paragraph(List<Span> spans, Face face, Function<Span, Face> own) {
        List<Run> runs = new ArrayList<>();
        for (Span span : spans) {
            Run run = run(span, own.apply(span));
            runs.add(run);
            if (own.apply(span).size() != face.size()) {
                run.text().setFontSize(own.apply(span).size());
            }
        }
        return paragraph(face, runs);
    }

    /// A paragraph of plain words.
    Paragraph paragraph(String words, Face face) {
        return paragraph(List.of(Span.of(words)), face);
    }

    private Paragraph paragraph(Face face, List<Run> runs) {
        var paragraph = new Paragraph().setMargin(0);
        // Only this mode looks back over the border of two runs for a place to break.
        paragraph.setProperty(Property.RENDERING_MODE, RenderingMode.HTML_MODE);
        paragraph.setProperty(Property.LINE_HEIGHT, LineHeight.createMultipliedValue(face.leading()));
        paragraph.setProperty(Property.OVERFLOW_WRAP, OverflowWrapPropertyValue.BREAK_WORD);
        paragraph.setFont(pass.type().weight(face.bold())).setFontSize(face.size()).setFontColor(face.colour());
        var whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.words()));
        BitSet breaks = LineBreaks.of(whole.toString());
        int offset = 0;
        for (Run run : runs) {
            if (run.sticks()) {
                breaks.clear(offset);
            }
            offset += run.words().length();
        }
        offset = 0;
        for (Run run : runs) {
            if (!run.words().isEmpty()) {
                BitSet ends = ends(run.words(), offset, breaks);
                run.text().setSplitCharacters((_, glyph) -> ends.get(glyph));
                paragraph.add(run.text());
                offset += run.words().length();
            }
        }
        return paragraph;
    }

    /// The glyphs of a run after which a line may end; with one font per run, glyphs are code points.
    private static BitSet ends(String words, int offset, BitSet breaks) {
        var ends = new BitSet();
        int glyph = 0;
        for (int i = 0; i < words.length(); glyph++) {
            i += Character.charCount(words.codePointAt(i));
            ends.set(glyph, breaks.get(offset + i));
        }
        return ends;
    }

    private Run run(Span span, Face face) {
        return switch (span) {
            case Span.Text(String words, Set<Mark> marks) -> marked(words, marks, face);
            case Span.Figure(String words, String _, Set<Mark> marks) -> marked(words, marks, face);
            case Span.Link(String anchor, String words) -> link(Glyphs.clean(words), anchor, Design.ACCENT);
            case Span.PageNumber(String anchor) -> link(pageNumber(anchor), anchor, face.colour());
            case Span.NoteMark(int number) -> marked(Integer.toString(number), Set.of(Mark.SUPERSCRIPT), face);
        };
    }

    private Run marked(String raw, Set<Mark> marks, Face face) {
        String words = Glyphs.clean(raw);
        var text = new Text(words);
        boolean strong = face.bold() || marks.contains(Mark.STRONG);
        text.setFont(pass.type().weight(strong));
        if (marks.contains(Mark.STRONG)) {
            text.setFontColor(face.strongColour());
        } else if (marks.contains(Mark.EMPHASIS)) {
            // Chinese has no italics; a slanted character looks broken.
            text.setFontColor(Design.ACCENT);
        }
        boolean above = marks.contains(Mark.SUPERSCRIPT);
        boolean below = marks.contains(Mark.SUBSCRIPT);
        if (above || below) {
            text.setFontSize(face.size() * RAISED_SIZE).setTextRise(face.size() * (above ? RAISE : LOWER));
            // Its own line box must stay inside the line.
            text.setProperty(Property.LINE_HEIGHT, LineHeight.createMultipliedValue(1));
        }
        return new Run(words, text, above || below);
    }

    private Run link(String words, String anchor, Color colour) {
        if (!pass.known().leads(anchor)) {
            return new Run(words, new Text(words), false);
        }
        var link = new Link(words, PdfAction.createGoTo(anchor));
        Tags.describe(link, words);
        link.setFontColor(colour);
        return new Run(words, link, false);
    }

    /// The page on which something stood in the pass before.
    String pageNumber(String anchor) {
        Optional<Integer> page = pass.known().named(anchor);
        return page.map(String::valueOf).orElse(pass.known().isEmpty() ? UNKNOWN_PAGE : NO_PAGE);
    }

    /// @param sticks whether no line may start with it
    private record Run(String words, Text text, boolean sticks) {}
}
