package qingye.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.namespace.QName;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

import qingye.document.Document;
import qingye.document.Drawing;
import qingye.document.Element;
import qingye.document.Element.Picture.Window;
import qingye.document.Meaning;
import qingye.document.Span;
import qingye.export.drawing.PngDrawing;
import qingye.export.drawing.SvgDrawing;

/// Pictures, drawings and charts, each in a paragraph of its own with its caption below.
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
        CTP place = place("Figure", picture.id(), !picture.caption().isEmpty());
        put(place, picture, size(picture));
        caption(picture.caption());
    }

    /// Writes a drawing: as a vector picture, with one of dots for programs that know none. Not as shapes with text:
    /// Word and LibreOffice each draw them in their own way.
    void write(Element.Diagram diagram) throws IOException {
        CTP place = place(style(diagram.meaning()), diagram.id(), !diagram.caption().isEmpty());
        put(place, diagram.id(), diagram.drawing(), diagram.alternative(), size(diagram.drawing()));
        caption(diagram.caption());
    }

    /// Puts a drawing at the end of a paragraph.
    void put(CTP place, String id, Drawing drawing, String alternative, Size size) throws IOException {
        String name = Names.bookmark(id) + ".png";
        XWPFPicture added = picture(place, PngDrawing.of(drawing), PictureType.PNG, name, size);
        vector(added, SvgDrawing.of(drawing, alternative, SvgDrawing.Letters.OUTLINES));
        describe(place, added, name, alternative);
    }

    /// Adds the same picture as SVG, which Word shows in its place (ECMA-376 extension of 2016, `asvg:svgBlip`).
    private void vector(XWPFPicture added, String svg) throws IOException {
        try {
            String id = manuscript.file().addPictureData(svg.getBytes(StandardCharsets.UTF_8), PictureType.SVG);
            var extension = added.getCTPicture().getBlipFill().getBlip().addNewExtLst().addNewExt();
            extension.setUri("{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            try (XmlCursor cursor = extension.newCursor()) {
                cursor.toEndToken();
                cursor.beginElement(new QName(
                        "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "svgBlip", "asvg"));
                cursor.insertAttributeWithValue(new QName(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed", "r"), id);
            }
        } catch (InvalidFormatException e) {
            throw new IOException("a drawing cannot be put into the file", e);
        }
    }

    /// Puts the printed part of a picture at the end of a paragraph.
    void put(CTP place, Element.Picture picture, Size size) throws IOException {
        boolean jpeg = picture.mediaType().equals("image/jpeg");
        String name = Names.bookmark(picture.id()) + (jpeg ? ".jpg" : ".png");
        XWPFPicture added = picture(place, picture.data().toArray(), jpeg ? PictureType.JPEG : PictureType.PNG, name,
                size);
        if (!picture.window().equals(Window.ALL)) {
            Window window = picture.window();
            var source = added.getCTPicture().getBlipFill().addNewSrcRect();
            source.setL(share(window.left()));
            source.setT(share(window.top()));
            source.setR(share(1 - window.left() - window.width()));
            source.setB(share(1 - window.top() - window.height()));
        }
        describe(place, added, name, picture.alternative());
    }

    /// In thousandths of a percent, as drawings count.
    private static int share(double share) {
        return (int) Math.round(Math.max(0, share) * 100_000);
    }

    private XWPFPicture picture(CTP place, byte[] data, PictureType type, String name, Size size) throws IOException {
        XWPFRun run = new XWPFParagraph(place, manuscript.file()).createRun();
        try {
            return run.addPicture(new ByteArrayInputStream(data), type, name, size.width() * Paper.EMU,
                    size.height() * Paper.EMU);
        } catch (InvalidFormatException e) {
            throw new IOException(name + " cannot be put into the file", e);
        }
    }

    private void describe(CTP place, XWPFPicture added, String name, String alternative) {
        added.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
        describe(place.getRArray(place.sizeOfRArray() - 1), name, alternative);
    }

    /// Writes a chart that Word can edit.
    void write(Element.Graphic graphic) throws IOException {
        Size size = size(graphic.drawing());
        CTP place = place("Figure", graphic.id(), !graphic.caption().isEmpty());
        XWPFRun run = new XWPFParagraph(place, manuscript.file()).createRun();
        charts.write(graphic.chart(), graphic.caption().isEmpty(), manuscript.file(), run, size.width() * Paper.EMU,
                size.height() * Paper.EMU);
        describe(run.getCTR(), graphic.chart().title(), graphic.alternative());
        caption(graphic.caption());
    }

    /// The style of the paragraph a drawing stands in.
    private static String style(Meaning meaning) {
        return switch (meaning) {
            case STEPS -> "StepsFigure";
            case STRUCTURE -> "StructureFigure";
            case GOALS -> "GoalsFigure";
            case CHAPTER_GOALS -> "ChapterGoalsFigure";
            case WORDS, INDICATORS, FACTS, HONOURS, POLICIES, TIMELINE, CONTRAST, STAKEHOLDERS -> "Figure";
            case RISKS, ABBREVIATIONS, CONTACT, FEEDBACK, CHAPTER_RESULTS, MATRIX -> "Figure";
        };
    }

    private CTP place(String style, String id, boolean captioned) {
        CTP place = manuscript.paragraph(style);
        if (captioned) {
            place.getPPr().addNewKeepNext();
        }
        manuscript.bookmark(place, id);
        return place;
    }

    private void describe(CTR run, String name, String alternative) {
        var properties = run.getDrawingArray(0).getInlineArray(0).getDocPr();
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

    /// The size a drawing is printed at: as wide as the text column.
    static Size size(Drawing drawing) {
        return fit(Paper.COLUMN, Paper.COLUMN * drawing.height() / drawing.width());
    }

    private static Size fit(double width, double height) {
        double scale = Math.min(1, TALLEST / height);
        return new Size((int) Math.round(width * scale), (int) Math.round(height * scale));
    }

    /// A size in twips.
    record Size(int width, int height) {}
}
