package qingye.export.pdf;

import java.util.List;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;

import qingye.document.Drawing;
import qingye.document.Element.Diagram;
import qingye.document.Element.Graphic;
import qingye.document.Element.Picture;
import qingye.document.Element.Picture.Window;
import qingye.document.Span;

/// Pictures and charts, each kept on one page with its caption.
final class Pictures {

    /// What a caption and the gaps around take, at most, of the page.
    private static final float HIGHEST = Design.COLUMN_HEIGHT - 70;

    private final Pass pass;
    private final Runs runs;
    private final DrawingPainter painter;
    private final boolean draft;

    /// @param draft whether the file is thrown away: pictures are then empty sheets of the right size
    Pictures(Pass pass, Runs runs, boolean draft) {
        this.pass = pass;
        this.runs = runs;
        this.draft = draft;
        painter = new DrawingPainter(pass);
    }

    /// A raster picture with its caption.
    Div picture(Picture picture) {
        float width = (float) (Design.COLUMN * picture.share());
        float height = (float) (width * picture.slope());
        return figure(image(picture, width, height), width, height, picture.caption());
    }

    /// The printed part of a picture in a size.
    Image image(Picture picture, float width, float height) {
        Image image = draft || !picture.window().equals(Window.ALL)
                ? new Image(window(picture, width, height))
                : new Image(ImageDataFactory.create(picture.data().toArray()));
        return described(image.scaleAbsolute(width, height), picture.caption(), picture.alternative());
    }

    /// A sheet behind which the picture lies: what reaches beyond it is cut off.
    private PdfFormXObject window(Picture picture, float width, float height) {
        var sheet = new PdfFormXObject(new Rectangle(width, height));
        if (!draft) {
            Window window = picture.window();
            double whole = width / window.width();
            double high = height / window.height();
            var place = new Rectangle((float) (-window.left() * whole),
                    (float) (height - high + window.top() * high), (float) whole, (float) high);
            var canvas = new PdfCanvas(sheet, pass.pdf());
            canvas.addImageFittedIntoRectangle(ImageDataFactory.create(picture.data().toArray()), place, false);
            canvas.release();
        }
        return sheet;
    }

    /// A drawing that says nothing, in its own size.
    Image ornament(Drawing drawing) {
        return Tags.decoration(new Image(painter.sheet(drawing)));
    }

    /// A chart with its caption.
    Div graphic(Graphic graphic) {
        var image = new Image(painter.sheet(graphic.drawing()));
        float width = (float) Math.min(Design.COLUMN, graphic.drawing().width());
        float height = (float) (width * graphic.drawing().height() / graphic.drawing().width());
        return figure(described(image, graphic.caption(), graphic.alternative()), width, height, graphic.caption());
    }

    /// A drawing with its caption.
    Div diagram(Diagram diagram) {
        var image = new Image(painter.sheet(diagram.drawing()));
        float width = (float) Math.min(Design.COLUMN, diagram.drawing().width());
        float height = (float) (width * diagram.drawing().height() / diagram.drawing().width());
        return figure(described(image, diagram.caption(), diagram.alternative()), width, height, diagram.caption());
    }

    private static Image described(Image image, List<Span> caption, String alternative) {
        image.getAccessibilityProperties()
                .setAlternateDescription(alternative.isBlank() ? Span.plain(caption) : alternative);
        return image;
    }

    private Div figure(Image image, float width, float height, List<Span> caption) {
        float scale = Math.min(1, HIGHEST / height);
        image.scaleAbsolute(width * scale, height * scale);
        image.setHorizontalAlignment(HorizontalAlignment.CENTER);
        var block = new Div();
        block.setNeutralRole();
        block.setKeepTogether(true).setMargins(Design.BLOCK_GAP, 0, Design.BLOCK_GAP, 0);
        block.add(image);
        if (!caption.isEmpty()) {
            Paragraph words = runs.paragraph(caption, Face.FIGURE_CAPTION);
            block.add(Tags.role(words.setTextAlignment(TextAlignment.CENTER).setMarginTop(5), StandardRoles.CAPTION));
        }
        return block;
    }
}
