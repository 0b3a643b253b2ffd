package qingye.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;

/// Pictures and charts, each in a paragraph of its own with its caption below.
final class Pictures {

    /// The tallest a picture may stand, in twips: a page has room for it and its caption.
    static final int TALLEST = Paper.DEPTH - 1_600;

    private final Manuscript manuscript;
    private final Runs runs;
    private final Charts charts;

    Pictures(Manuscript manuscript, Runs runs, Document content) {
        this.manuscript = manuscript;
        this.runs = runs;
        this.charts = new Charts(content.info());
    }

    /// Writes a raster picture.
    void write(Element.Picture picture) throws IOException {
        Size size = size(picture);
        CTP place = place(picture.id(), !picture.caption().isEmpty());
        XWPFRun run = new XWPFParagraph(place, manuscript.file()).createRun();
        boolean jpeg = picture.mediaType().equals("image/jpeg");
        String name = Names.bookmark(picture.id()) + (jpeg ? ".jpg" : ".png");
        try {
            XWPFPicture added = run.addPicture(new ByteArrayInputStream(picture.data().toArray()),
                    jpeg ? PictureType.JPEG : PictureType.PNG, name, size.width() * Paper.EMU,
                    size.height() * Paper.EMU);
            added.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternative());
        } catch (InvalidFormatException e) {
            throw new IOException(name + " cannot be put into the file", e);
        }
        describe(run, name, picture.alternative());
        caption(picture.caption());
    }

    /// Writes a chart that Word can edit.
    void write(Element.Graphic graphic) throws IOException {
        Size size = size(graphic);
        CTP place = place(graphic.id(), !graphic.caption().isEmpty());
        XWPFRun run = new XWPFParagraph(place, manuscript.file()).createRun();
        charts.write(graphic.chart(), graphic.caption().isEmpty(), manuscript.file(), run, size.width() * Paper.EMU,
                size.height() * Paper.EMU);
        describe(run, graphic.chart().title(), graphic.alternative());
        caption(graphic.caption());
    }

    private CTP place(String id, boolean captioned) {
        CTP place = manuscript.paragraph("Figure");
        if (captioned) {
            place.getPPr().addNewKeepNext();
        }
        manuscript.bookmark(place, id);
        return place;
    }

    private void describe(XWPFRun run, String name, String alternative) {
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(manuscript.nextId());
        properties.setName(name);
        properties.setDescr(alternative);
    }

    private void caption(List<Span> caption) {
        if (!caption.isEmpty()) {
            runs.write(manuscript.paragraph("FigureCaption"), caption);
        }
    }

    /// The size a picture is printed at.
    static Size size(Element.Picture picture) {
        double width = Paper.COLUMN * picture.share();
        return fit(width, width * picture.slope());
    }

    /// The size a chart is printed at: as wide as the text column.
    static Size size(Element.Graphic graphic) {
        return fit(Paper.COLUMN, Paper.COLUMN * graphic.drawing().height() / graphic.drawing().width());
    }

    private static Size fit(double width, double height) {
        double scale = Math.min(1, TALLEST / height);
        return new Size((int) Math.round(width * scale), (int) Math.round(height * scale));
    }

    /// A size in twips.
    record Size(int width, int height) {}
}
