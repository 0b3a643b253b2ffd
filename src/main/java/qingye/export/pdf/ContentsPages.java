package qingye.export.pdf;

import java.util.List;

import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.canvas.draw.DottedLine;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.TabAlignment;

import qingye.document.Document;
import qingye.document.Element.Heading;
import qingye.document.Element.MiniContents;

/// The contents pages: chapters and sections with the pages they stand on, each a link.
final class ContentsPages {

    private static final int DEEPEST = 2;
    private static final float SECTION_INDENT = 22;

    private final Pass pass;
    private final Runs runs;

    ContentsPages(Pass pass, Runs runs) {
        this.pass = pass;
        this.runs = runs;
    }

    /// Places the contents, on pages of their own.
    void place(Document document) {
        List<Heading> headings = document.headings(DEEPEST);
        if (headings.isEmpty()) {
            return;
        }
        pass.newPage();
        Paragraph title = runs.paragraph(document.labels().contents(), Face.CHAPTER);
        Div head = new Div().add(title.setMarginBottom(10));
        title.setNeutralRole();
        Tags.role(head, StandardRoles.P);
        Div rule = Tags.decoration(new Div());
        head.add(rule.setWidth(42).setHeight(3).setBackgroundColor(Design.ACCENT));
        pass.add(head.setMarginBottom(18));
        Div entries = Tags.role(new Div(), StandardRoles.TOC);
        Div together = together();
        for (int i = 0; i < headings.size(); i++) {
            together.add(entry(headings.get(i)));
            boolean leads = headings.get(i).level() == 1 && i + 1 < headings.size() && headings.get(i + 1).level() > 1;
            if (!leads) {
                entries.add(together);
                together = together();
            }
            pass.beat();
        }
        pass.add(entries);
    }

    /// A chapter and its first section stay on one page.
    private static Div together() {
        var together = new Div();
        together.setNeutralRole();
        return together.setKeepTogether(true);
    }

    private Div entry(Heading heading) {
        boolean chapter = heading.level() == 1;
        float indent = chapter ? 0 : SECTION_INDENT * (heading.level() - 1);
        Paragraph line = line(heading.id(), heading.line(), Design.COLUMN - indent);
        line.setFont(pass.type().weight(chapter)).setFontSize(chapter ? 11.5f : 10);
        line.setFontColor(chapter ? Design.DEEP : Design.INK);
        Div entry = Tags.role(new Div(), StandardRoles.TOCI);
        entry.setMarginLeft(indent).setMarginTop(chapter ? 9 : 2).setMarginBottom(chapter ? 3 : 2);
        return entry.add(line);
    }

    /// The contents of a chapter, at their place in the flow.
    Div below(MiniContents contents) {
        Div entries = Tags.role(new Div(), StandardRoles.TOC);
        entries.setMargins(4, 0, Design.BLOCK_GAP, 0);
        for (MiniContents.Entry one : contents.entries()) {
            Paragraph line = line(one.anchor(), one.line(), pass.column());
            line.setFont(pass.type().regular()).setFontSize(Design.TEXT).setFontColor(Design.INK);
            Div entry = Tags.role(new Div(), StandardRoles.TOCI);
            entries.add(entry.setMarginTop(2.5f).setMarginBottom(2.5f).setKeepTogether(true).add(line));
        }
        return entries;
    }

    /// Words and their page at the right, with dots between them.
    private Paragraph line(String anchor, String words, float width) {
        var line = new Paragraph().setMargin(0).setMultipliedLeading(1.25f);
        line.addTabStops(new TabStop(width, TabAlignment.RIGHT, leader()));
        String printed = Glyphs.clean(words);
        if (pass.known().isEmpty() || pass.known().page(anchor).isPresent()) {
            line.add(link(anchor, printed)).add(" ").add(new Tab());
            line.add(" ").add(link(anchor, runs.pageNumber(anchor)));
        } else {
            line.add(printed);
        }
        return line;
    }

    private static DottedLine leader() {
        var leader = new DottedLine(0.6f, 3);
        leader.setColor(Design.RULE);
        return leader;
    }

    private static Link link(String anchor, String words) {
        var link = new Link(words, PdfAction.createGoTo(anchor));
        Tags.describe(link, words);
        return link;
    }
}
