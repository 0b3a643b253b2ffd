package qingye.export.docx;

import java.math.BigDecimal;
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

    private static final String ON_THE_PAGE = "mso-position-horizontal-relative:page;"
            + "mso-position-vertical-relative:page";

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
        StyleSheet.Look look = styles.look(style);
        return LineFill.lines(List.of(Span.of(words)), look, Paper.COLUMN) * look.line() + look.after();
    }

    private CTP above(CTP paragraph, int space) {
        paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(space));
        used += space;
        return paragraph;
    }

    /// Everything above a wavy line that begins at `left` and ends at `right`, in twips from the head of the page.
    private CTR hills(String colour, int left, int right) {
        int width = Paper.WIDTH;
        int height = Math.max(left, right) + 1_200;
        String path = "m0,0l0,%d".formatted(left)
                + curve(width * 22 / 100, left - 1_240, width * 40 / 100, left + 1_160, width * 62 / 100, left + 160)
                + curve(width * 78 / 100, left - 600, width * 90 / 100, right - 400, width, right)
                + "l%d,0xe".formatted(width);
        int id = manuscript.nextId();
        // The older of Word's two languages for shapes: the newer one lies outside the standard's schemas.
        String shape = """
                <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                 xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape id="hills%d" alt=""
                 style="position:absolute;margin-left:0;margin-top:0;width:%spt;height:%spt;z-index:-%d;%s"
                 coordsize="%d,%d" path="%s" fillcolor="#%s" stroked="f"/></w:pict></xml-fragment>"""
                .formatted(id, points(width), points(height), 10 - id, ON_THE_PAGE, width, height, path, colour);
        try {
            return CTR.Factory.parse(shape);
        } catch (XmlException e) {
            throw new IllegalStateException("the cover's shapes are not well formed", e);
        }
    }

    private static String curve(int x1, int y1, int x2, int y2, int x, int y) {
        return "c%d,%d,%d,%d,%d,%d".formatted(x1, y1, x2, y2, x, y);
    }

    private static String points(int twips) {
        return BigDecimal.valueOf(twips).divide(BigDecimal.valueOf(20)).toPlainString();
    }
}
