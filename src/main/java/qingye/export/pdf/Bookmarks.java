package qingye.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.action.PdfAction;

import qingye.document.Document;
import qingye.document.Element.Heading;

/// The outline a reader shows beside the pages.
final class Bookmarks {

    private static final int DEEPEST = 4;
    private static final int OPEN = 1;

    private Bookmarks() {
    }

    /// Hangs one bookmark per heading under that of the heading above it.
    static void add(PdfDocument pdf, Document document) {
        Deque<PdfOutline> above = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        PdfOutline root = pdf.getOutlines(false);
        for (Heading heading : document.headings(DEEPEST)) {
            while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                levels.pop();
                above.pop();
            }
            PdfOutline parent = above.isEmpty() ? root : above.peek();
            PdfOutline bookmark = parent.addOutline(Glyphs.clean(heading.line()).replace('\n', ' '));
            bookmark.addAction(PdfAction.createGoTo(heading.id()));
            bookmark.setOpen(heading.level() < OPEN);
            above.push(bookmark);
            levels.push(heading.level());
        }
    }
}
