package qingye.export.pdf;

import java.util.List;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;

import qingye.document.Element.Heading;
import qingye.document.Span;

/// Headings of all levels. Each can be jumped to by its id, and its page is noted.
final class Headings {

    private final Pass pass;
    private final Runs runs;

    Headings(Pass pass, Runs runs) {
        this.pass = pass;
        this.runs = runs;
    }

    /// The opening of a chapter: its number large, its title, a short rule.
    Div chapter(Heading heading) {
        Div opening = Tags.role(new Div(), StandardRoles.H1);
        opening.setMarginBottom(22).setDestination(heading.id());
        Paragraph title = runs.paragraph(heading.text(), Face.CHAPTER);
        title.setNeutralRole();
        Track.follow(title, pass, heading.id());
        if (!heading.number().isEmpty()) {
            Paragraph number = runs.paragraph(heading.number(), Face.CHAPTER_NUMBER);
            number.setNeutralRole();
            opening.add(number.setMarginBottom(2));
        }
        opening.add(title);
        Div rule = Tags.decoration(new Div());
        opening.add(rule.setWidth(42).setHeight(3).setMarginTop(10).setBackgroundColor(Design.ACCENT));
        return opening;
    }

    /// Headings that follow each other without text in between, as one piece.
    ///
    /// @param top whether nothing stands above them on the page
    Div below(List<Heading> headings, boolean top) {
        var block = new Div();
        block.setNeutralRole();
        block.setKeepTogether(true);
        for (Heading heading : headings) {
            Paragraph line = one(heading);
            block.add(top && block.isEmpty() ? line.setMarginTop(0) : line);
        }
        return block;
    }

    private Paragraph one(Heading heading) {
        Paragraph line = runs.paragraph(numbered(heading), Face.heading(heading.level()));
        Tags.role(line, Tags.heading(heading.level()));
        Track.follow(line, pass, heading.id());
        line.setDestination(heading.id());
        switch (heading.level()) {
            case 2 -> line.setMarginTop(16).setMarginBottom(7);
            case 3 -> line.setMarginTop(10).setMarginBottom(4);
            default -> line.setMarginTop(6).setMarginBottom(2);
        }
        return line;
    }

    private static List<Span> numbered(Heading heading) {
        if (heading.number().isEmpty()) {
            return heading.text();
        }
        var spans = new java.util.ArrayList<Span>();
        spans.add(new Span.Text(heading.number() + "\u2002", java.util.Set.of(Span.Mark.EMPHASIS)));
        spans.addAll(heading.text());
        return spans;
    }
}
