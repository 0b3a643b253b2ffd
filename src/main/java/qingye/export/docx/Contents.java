package qingye.export.docx;

import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

import qingye.document.Document;
import qingye.document.Element;

/// The contents pages: one field whose stored result is already what Word would make of it, so that a reader who
/// never refreshes a field sees the right pages.
final class Contents {

    /// The deepest level of heading listed.
    static final int DEEPEST = 2;

    /// The style of a line in the contents of a chapter.
    static final String MINI = "ChapterContents";

    private final Manuscript manuscript;

    Contents(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// Writes the contents, if there is anything to list.
    void write(Document document) {
        List<Element.Heading> headings = document.headings(DEEPEST);
        if (headings.isEmpty()) {
            return;
        }
        Runs.plain(manuscript.paragraph("TOCHeading"), document.labels().contents());
        boolean first = true;
        for (Element.Heading heading : headings) {
            CTP line = manuscript.paragraph("TOC" + heading.level());
            if (first) {
                Runs.beginField(line, " TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u ");
                first = false;
            }
            entry(line, heading.id(), heading.line());
        }
        Runs.endField(manuscript.paragraph("Gap"));
    }

    /// Writes the contents of a chapter. They are no field as a whole: each page number is one.
    void write(Element.MiniContents contents) {
        boolean first = true;
        for (Element.MiniContents.Entry entry : contents.entries()) {
            CTP line = manuscript.paragraph(MINI);
            if (first) {
                manuscript.bookmark(line, contents.id());
                first = false;
            }
            if (manuscript.has(entry.anchor())) {
                entry(line, entry.anchor(), entry.line());
            } else {
                Runs.plain(line, entry.line());
            }
        }
    }

    private void entry(CTP line, String anchor, String words) {
        CTHyperlink link = line.addNewHyperlink();
        link.setAnchor(Names.bookmark(anchor));
        link.setHistory(true);
        Runs.words(link.addNewR(), words);
        CTR gap = link.addNewR();
        gap.addNewTab();
        Runs.field(link, Runs.pageOf(anchor), manuscript.page(anchor));
    }
}
