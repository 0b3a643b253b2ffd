package qingye.export.pdf;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;

/// Notes on which page a paragraph comes to stand, and lets long work be stopped while it is laid out.
final class Track extends ParagraphRenderer {

    private final Pass pass;
    private final String id;

    private Track(Paragraph paragraph, Pass pass, String id) {
        super(paragraph);
        this.pass = pass;
        this.id = id;
    }

    /// Lets the page of `paragraph` be noted under `id`.
    static void follow(Paragraph paragraph, Pass pass, String id) {
        paragraph.setNextRenderer(new Track(paragraph, pass, id));
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        pass.beat();
        return super.layout(context);
    }

    @Override
    public void draw(DrawContext context) {
        super.draw(context);
        pass.seen().stands(id, occupiedArea.getPageNumber());
    }

    @Override
    public IRenderer getNextRenderer() {
        return new Track((Paragraph) modelElement, pass, id);
    }
}
