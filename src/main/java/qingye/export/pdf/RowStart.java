package qingye.export.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.CellRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;

/// A cell that opens a row: it lets long tables be stopped while they are laid out, and where a new page is planned
/// it refuses the page on which it is first tried, with which its whole row moves to the next one.
final class RowStart extends CellRenderer {

    private static final int NONE = -1;
    private static final int NOT_YET = 0;

    private final Pass pass;
    private final Refused refused;

    private RowStart(Cell cell, Pass pass, Refused refused) {
        super(cell);
        this.pass = pass;
        this.refused = refused;
    }

    /// Makes `cell` open its row.
    ///
    /// @param newPage whether the row starts a new page
    static void make(Cell cell, Pass pass, boolean newPage) {
        cell.setNextRenderer(new RowStart(cell, pass, new Refused(newPage ? NOT_YET : NONE)));
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        pass.beat();
        int page = context.getArea().getPageNumber();
        if (refused.page == NOT_YET) {
            refused.page = page;
        }
        if (refused.page == page) {
            return new LayoutResult(LayoutResult.NOTHING, null, null, this, this);
        }
        return super.layout(context);
    }

    @Override
    public void draw(DrawContext context) {
        if (modelElement instanceof EventCell event) {
            event.draw(context, getOccupiedAreaBBox());
        }
        super.draw(context);
    }

    @Override
    public IRenderer getNextRenderer() {
        return new RowStart((Cell) modelElement, pass, refused);
    }

    /// The page that was refused, shared by all renderers of one cell.
    private static final class Refused {

        private int page;

        Refused(int page) {
            this.page = page;
        }
    }
}
