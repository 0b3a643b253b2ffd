package qingye.export.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;

import qingye.document.Cover;

/// The first page: a green field that ends like a range of hills, the year large, the title, small print at the foot.
final class CoverPage {

    private static final float FIELD = 300;
    private static final float SMALL_PRINT = 92;

    private final Pass pass;
    private final Runs runs;

    CoverPage(Pass pass, Runs runs) {
        this.pass = pass;
        this.runs = runs;
    }

    /// Places it; the flow stands at its end afterwards.
    void place(Cover cover) {
        paint(pass.pdf().addNewPage(Design.PAGE));
        pass.add(line(cover.organisation(), 14, false, 0xDCEBE4).setMarginTop(8));
        pass.add(line(cover.year(), yearSize(cover.year()), true, 0xFFFFFF).setMarginTop(120));
        pass.add(line(cover.title(), 30, true, 0xFFFFFF).setMarginTop(4));
        Div rule = Tags.decoration(new Div());
        pass.add(rule.setWidth(54).setHeight(3).setMarginTop(20).setMarginBottom(16)
                .setBackgroundColor(Design.colour(0x8FC7AE)));
        if (!cover.subtitle().isBlank()) {
            pass.add(line(cover.subtitle(), 14, false, 0xDCEBE4));
        }
        smallPrint(cover);
    }

    private Paragraph line(String words, float size, boolean bold, int colour) {
        var face = new Face(size, bold, Design.colour(colour), Design.colour(colour), size > 50 ? 1.1f : 1.4f);
        return runs.paragraph(words, face);
    }

    private float yearSize(String year) {
        float wide = pass.type().bold().getWidth(Glyphs.clean(year), 1);
        return Math.min(96, Design.COLUMN / Math.max(wide, 1));
    }

    private void smallPrint(Cover cover) {
        var block = new Div();
        block.setNeutralRole();
        for (String words : cover.lines()) {
            block.add(runs.paragraph(words, new Face(10, false, Design.QUIET, Design.QUIET, 1.6f)));
        }
        if (!cover.lines().isEmpty()) {
            pass.add(block.setFixedPosition(1, Design.SIDE, SMALL_PRINT, Design.COLUMN));
        }
    }

    private static void paint(PdfPage page) {
        float width = Design.PAGE.getWidth();
        float top = Design.PAGE.getHeight();
        var canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact());
        hills(canvas, 0xDCEBE4, FIELD - 74, FIELD - 20, width, top);
        hills(canvas, 0x5E9E84, FIELD - 34, FIELD - 2, width, top);
        hills(canvas, 0x124534, FIELD + 20, FIELD + 8, width, top);
        canvas.closeTag();
        canvas.release();
    }

    /// Everything above a wavy line from `left` to `right`.
    private static void hills(PdfCanvas canvas, int colour, float left, float right, float width, float top) {
        canvas.setFillColor(Design.colour(colour))
                .moveTo(0, top)
                .lineTo(0, left)
                .curveTo(width * 0.22, left + 62, width * 0.40, left - 58, width * 0.62, left - 8)
                .curveTo(width * 0.78, left + 30, width * 0.90, right + 20, width, right)
                .lineTo(width, top)
                .closePath()
                .fill();
    }
}
