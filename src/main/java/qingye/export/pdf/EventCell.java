package qingye.export.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.renderer.CellRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;

/// A cell that tells an event: at its left runs the line of time, with a dot beside the first line of its words.
final class EventCell extends Cell {

    /// From the edge of the cell to the line.
    static final float LINE = 5;
    private static final float THICK = 1.1f;
    private static final float DOT = 3;
    private static final float RING = 1.4f;

    private final boolean first;
    private final float middle;

    /// @param first whether time begins with it: the line starts at its dot
    /// @param middle how far below the upper edge the first line of words has its middle
    EventCell(boolean first, float middle) {
        this.first = first;
        this.middle = middle;
    }

    /// Draws line and dot into the room the cell has come to.
    void draw(DrawContext context, Rectangle room) {
        float x = room.getLeft() + LINE;
        float y = room.getTop() - middle;
        PdfCanvas canvas = context.getCanvas();
        if (context.isTaggingEnabled()) {
            canvas.openTag(new CanvasArtifact());
        }
        canvas.saveState().setStrokeColor(Design.RULE).setLineWidth(THICK);
        canvas.moveTo(x, first ? y : room.getTop()).lineTo(x, room.getBottom()).stroke();
        canvas.setFillColor(Design.ACCENT).setStrokeColor(Design.WHITE).setLineWidth(RING);
        canvas.circle(x, y, DOT).fillStroke().restoreState();
        if (context.isTaggingEnabled()) {
            canvas.closeTag();
        }
    }

    @Override
    protected IRenderer makeNewRenderer() {
        return new Drawn(this);
    }

    /// Draws the cell where it does not open its row.
    private static final class Drawn extends CellRenderer {

        private final EventCell cell;

        Drawn(EventCell cell) {
            super(cell);
            this.cell = cell;
        }

        @Override
        public void draw(DrawContext context) {
            cell.draw(context, getOccupiedAreaBBox());
            super.draw(context);
        }

        @Override
        public IRenderer getNextRenderer() {
            return new Drawn(cell);
        }
    }
}
