package qingye.export.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;

import qingye.document.Document;
import qingye.document.Element.Heading;

/// Head and foot of the pages: the report's name, the chapter, a hairline, the page number. The cover has none.
/// Each page is painted when it is full; the chapters it needs for that are known from the pass before.
final class Furniture extends AbstractPdfDocumentEventHandler {

    private static final float HEAD_LINE = 58;
    private static final float FOOT_LINE = 44;
    private static final String CUT = "…";

    private final Pass pass;
    private final Document document;

    Furniture(Pass pass, Document document) {
        this.pass = pass;
        this.document = document;
        addType(PdfDocumentEvent.END_PAGE);
    }

    @Override
    protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
        if (event instanceof PdfDocumentEvent done) {
            int number = pass.pdf().getPageNumber(done.getPage());
            if (number > 1) {
                paint(done.getPage(), number);
            }
        }
    }

    private void paint(PdfPage page, int number) {
        var canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact());
        float left = Design.SIDE;
        float right = page.getPageSize().getWidth() - Design.SIDE;
        float half = (right - left) / 2 - 10;
        float head = page.getPageSize().getHeight() - HEAD_LINE;
        PdfFont regular = pass.type().regular();
        show(canvas, cut(document.labels().header(), regular, half), left, head + 6, 0, Design.QUIET);
        show(canvas, cut(chapter(number), regular, half), right, head + 6, 1, Design.QUIET);
        canvas.setStrokeColor(Design.HAIRLINE).setLineWidth(0.5f).moveTo(left, head).lineTo(right, head)
                .stroke();
        show(canvas, Integer.toString(number), (left + right) / 2, FOOT_LINE, 0.5f, Design.ACCENT);
        canvas.closeTag();
        canvas.release();
    }

    /// @param share of the width that stands left of x
    private void show(PdfCanvas canvas, String words, float x, float y, float share, Color colour) {
        PdfFont font = pass.type().regular();
        float width = font.getWidth(words, Design.FURNITURE);
        canvas.beginText()
                .setFontAndSize(font, Design.FURNITURE)
                .setFillColor(colour)
                .moveText(x - width * share, y)
                .showText(words)
                .endText();
    }

    /// The chapter a page belongs to: the last one that starts on it or before it.
    private String chapter(int page) {
        String chapter = document.labels().contents();
        for (Heading heading : document.headings(1)) {
            if (pass.known().page(heading.id()).orElse(Integer.MAX_VALUE) > page) {
                break;
            }
            chapter = heading.line();
        }
        return chapter;
    }

    private static String cut(String raw, PdfFont font, float width) {
        String words = Glyphs.clean(raw).replace('\n', ' ');
        if (font.getWidth(words, Design.FURNITURE) <= width) {
            return words;
        }
        String shorter = words;
        while (!shorter.isEmpty() && font.getWidth(shorter + CUT, Design.FURNITURE) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter + CUT;
    }
}
