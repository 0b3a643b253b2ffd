package qingye.export.docx;

import java.math.BigInteger;
import java.util.List;

import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

import qingye.document.Cover;
import qingye.document.Span;

/// The first page: a green field that ends like a range of hills, the year large, the title, small print at the foot.
final class CoverPage {

    /// Where the field ends, in twips from the head of the page.
    private static final int FIELD = 10_800;

    private static final int ABOVE_YEAR = 2_700;
    private static final int ABOVE_SUBTITLE = 560;

    private final Manuscript manuscript;
    private final StyleSheet styles;
    private int used;

    CoverPage(Manuscript manuscript, StyleSheet styles) {
        this.manuscript = manuscript;
        this.styles = styles;
    }

    /// Writes it at the end of the flow.
    void write(Cover cover) {
        CTP organisation = manuscript.paragraph("CoverOrganisation");
        // Shapes rather than a picture, so that a user can give them the colours of the house.
        organisation.addNewR().set(hills("DCEBE4", FIELD + 1_480, FIELD + 400));
        organisation.addNewR().set(hills("5E9E84", FIELD + 680, FIELD + 40));
        organisation.addNewR().set(hills("124534", FIELD - 400, FIELD - 160));
        line(organisation, "CoverOrganisation", cover.organisation());
        line(above(manuscript.paragraph("CoverYear"), ABOVE_YEAR), "CoverYear", cover.year());
        line(manuscript.paragraph("Title"), "Title", cover.title());
        if (!cover.subtitle().isEmpty()) {
            line(above(manuscript.paragraph("Subtitle"), ABOVE_SUBTITLE), "Subtitle", cover.subtitle());
        }
        int foot = cover.lines().stream().mapToInt(words -> height("CoverLine", words)).sum();
        // One line less than there is room for: another typeface may need it, and the cover must stay one page.
        int free = Math.max(0, Paper.DEPTH - used - foot - 600);
        for (int i = 0; i < cover.lines().size(); i++) {
            CTP line = manuscript.paragraph("CoverLine");
            line(i == 0 ? above(line, free) : line, "CoverLine", cover.lines().get(i));
        }
    }

    private void line(CTP paragraph, String style, String words) {
        Runs.plain(paragraph, words);
        used += height(style, words);
    }

    private int height(String style, String words) {
        Look look = styles.look(style);
        return LineFill.lines(List.of(Span.of(words)), look, Paper.COLUMN) * look.line() + look.after();
    }

    private CTP above(CTP paragraph, int space) {
        paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(space));
        used += space;
        return paragraph;
    }

    /// Everything above a wavy line that begins at `left` and ends at `right`, in twips from the head of the page.
    private CTR hills(String colour, int left, int right) {
        int height = Math.max(left, right) + 1_200;
        String shape = """
                <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                ><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="%1$d"
                 behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
                <wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>
                <wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>
                <wp:extent cx="%2$d" cy="%3$d"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
                <wp:docPr id="%1$d" name="Hills %1$d"/><wp:cNvGraphicFramePr/><a:graphic>
                <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
                <wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2$d" cy="%3$d"/></a:xfrm>
                <a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>
                <a:path w="%4$d" h="%5$d"><a:moveTo><a:pt x="0" y="0"/></a:moveTo>
                <a:lnTo><a:pt x="0" y="%6$d"/></a:lnTo>
                <a:cubicBezTo><a:pt x="%7$d" y="%8$d"/><a:pt x="%9$d" y="%10$d"/><a:pt x="%11$d" y="%12$d"/></a:cubicBezTo>
                <a:cubicBezTo><a:pt x="%13$d" y="%14$d"/><a:pt x="%15$d" y="%16$d"/><a:pt x="%4$d" y="%17$d"/></a:cubicBezTo>
                <a:lnTo><a:pt x="%4$d" y="0"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>
                <a:solidFill><a:srgbClr val="%18$s"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr>
                <wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></xml-fragment>"""
                .formatted(manuscript.nextId(), Paper.WIDTH * Paper.EMU, height * Paper.EMU, Paper.WIDTH, height, left,
                        Paper.WIDTH * 22 / 100, left - 1_240, Paper.WIDTH * 40 / 100, left + 1_160,
                        Paper.WIDTH * 62 / 100, left + 160, Paper.WIDTH * 78 / 100, left - 600,
                        Paper.WIDTH * 90 / 100, right - 400, right, colour);
        try {
            return CTR.Factory.parse(shape);
        } catch (XmlException e) {
            throw new IllegalStateException("the cover's shapes are not well formed", e);
        }
    }
}
