package qingye.export.pdf;

import java.util.HashSet;
import java.util.Set;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.RootLayoutArea;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;

import qingye.task.Progress;

/// One run through a document: the file being written, what the run before found out, and what this one finds.
final class Pass {

    private static final float ENDLESS = 1_000_000;

    private final PdfDocument pdf;
    private final Document sheets;
    private final Type type = new Type();
    private final PageMap known;
    private final PageMap seen = new PageMap();
    private final Progress progress;
    private double done;
    private boolean wide;
    private final Set<String> places = new HashSet<>();
    private boolean breakDue;

    /// @param pdf the open file; whoever opened it closes it
    /// @param known what the pass before found; empty in the first one
    Pass(PdfDocument pdf, PageMap known, Progress progress) {
        this.pdf = pdf;
        this.known = known;
        this.progress = progress;
        sheets = new Document(pdf, Design.PAGE);
        if (pdf.isTagged()) {
            // Tags that are written as soon as they are complete come in random order.
            sheets.setProperty(Property.TAGGING_HELPER, new LayoutTaggingHelper(pdf, false));
        }
        sheets.setMargins(Design.TOP, Design.SIDE, Design.BOTTOM, Design.SIDE);
        sheets.setFont(type.regular()).setFontSize(Design.TEXT).setFontColor(Design.INK);
    }

    PdfDocument pdf() {
        return pdf;
    }

    Type type() {
        return type;
    }

    PageMap known() {
        return known;
    }

    PageMap seen() {
        return seen;
    }

    /// Says how much of this pass is done.
    void at(double share) {
        done = share;
        progress.at(share);
    }

    /// Says that work goes on, so that it can be stopped.
    void beat() {
        progress.at(done);
    }

    /// Places a block at the end of the flow.
    void add(IBlockElement block) {
        if (breakDue) {
            breakDue = false;
            sheets.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
        }
        sheets.add(block);
    }

    /// Places a block at the end of the flow, and lets links lead to it.
    ///
    /// @param id of what it shows
    void add(BlockElement<?> block, String id) {
        block.setDestination(id);
        places.add(id);
        add(block);
    }

    /// What follows starts on a new page, unless this one is still empty.
    void newPage() {
        breakDue = !atTop() || breakDue;
    }

    /// What follows stands on pages that are wider than high, or again on upright ones.
    void turn(boolean toWide) {
        if (toWide != wide) {
            newPage();
            wide = toWide;
            pdf.setDefaultPageSize(wide ? Design.PAGE.rotate() : Design.PAGE);
        }
    }

    /// Width of the text column.
    float column() {
        return pdf.getDefaultPageSize().getWidth() - 2 * Design.SIDE;
    }

    /// Height of the text column.
    float columnHeight() {
        return pdf.getDefaultPageSize().getHeight() - Design.TOP - Design.BOTTOM;
    }

    /// Whether nothing stands on the page yet.
    boolean atTop() {
        RootLayoutArea area = (RootLayoutArea) sheets.getRenderer().getCurrentArea();
        return breakDue || (area != null && area.isEmptyArea());
    }

    /// The height left on the page. Blocks that wait for their successor are not counted.
    float left() {
        LayoutArea area = sheets.getRenderer().getCurrentArea();
        return breakDue || area == null ? columnHeight() : area.getBBox().getHeight();
    }

    /// The height a block would take on an endless page. The block is used up by it.
    float height(IBlockElement block) {
        return height(block, column());
    }

    /// The height a block would take in an endless column of that width. The block is used up by it.
    float height(IBlockElement block, float width) {
        return layout(block, width).getOccupiedArea().getBBox().getHeight();
    }

    /// The block laid out in an endless column.
    IRenderer layout(IBlockElement block, float width) {
        IRenderer renderer = block.createRendererSubTree().setParent(sheets.getRenderer());
        renderer.layout(new LayoutContext(new LayoutArea(1, new Rectangle(0, 0, width, ENDLESS))));
        return renderer;
    }

    /// Notes on which pages links lead to what was placed.
    private void note() {
        pdf.getCatalog().getNameTree(PdfName.Dests).getNames().forEach((name, place) -> {
            if (places.contains(name.toUnicodeString()) && place instanceof PdfArray target
                    && target.get(0) instanceof PdfDictionary page) {
                seen.printed(name.toUnicodeString(), pdf.getPageNumber(page));
            }
        });
    }

    /// Places what still waits and ends all pages. Nothing can be added after this.
    void finish() {
        sheets.getRenderer().close();
        note();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            if (!pdf.getPage(page).isFlushed()) {
                pdf.getPage(page).flush();
            }
        }
        // Left to itself, the file takes them in an order of chance.
        type.regular().flush();
        type.bold().flush();
    }
}
