package qingye.export.docx;

import java.io.IOException;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import qingye.document.Element;
import qingye.document.Element.Picture;
import qingye.export.SideBySide;

/// Pictures side by side in the cells of a table without lines, their captions in the row below.
final class Shelf {

    /// Between two pictures, in twips.
    private static final int GAP = 160;

    /// Above the content of a cell, in twips, as the table style says.
    private static final int ABOVE = 80;

    private final Element.PictureRow row;
    private final StyleSheet styles;
    private final int height;
    private final int[] edges;

    private Shelf(Element.PictureRow row, StyleSheet styles) {
        this.row = row;
        this.styles = styles;
        List<Picture> pictures = row.pictures();
        SideBySide fit = SideBySide.fit(pictures, Paper.COLUMN, GAP, Pictures.TALLEST / 2.0);
        height = (int) Math.round(fit.height());
        edges = new int[2 * pictures.size()];
        double used = fit.widths().stream().mapToDouble(width -> width).sum() + GAP * (pictures.size() - 1);
        double left = (Paper.COLUMN - used) / 2;
        for (int at = 0; at < pictures.size(); at++) {
            edges[2 * at] = (int) Math.round(left);
            left += fit.widths().get(at);
            edges[2 * at + 1] = (int) Math.round(left);
            left += GAP;
        }
    }

    static Shelf of(Element.PictureRow row, StyleSheet styles) {
        return new Shelf(row, styles);
    }

    private boolean captioned() {
        return row.pictures().stream().anyMatch(picture -> !picture.caption().isEmpty());
    }

    private int width(int at) {
        return edges[2 * at + 1] - edges[2 * at];
    }

    /// Reckons the row.
    void slips(Slips slips) {
        slips.add(ABOVE + height, 0, 0, captioned(), false, 0);
        if (captioned()) {
            StyleSheet.Look look = styles.look("ShelfCaption");
            int highest = 0;
            for (int at = 0; at < row.pictures().size(); at++) {
                highest = Math.max(highest, look.height(row.pictures().get(at).caption(), width(at)));
            }
            slips.add(ABOVE + highest, 0, 0, false, false, 0);
        }
    }

    /// Writes the row at the end of the flow.
    void write(Manuscript manuscript, Runs runs, Pictures pictures) throws IOException {
        var table = Tables.begin(manuscript, "Shelf", edges);
        CTRow above = table.addNewTr();
        above.addNewTrPr().addNewCantSplit();
        for (int at = 0; at < row.pictures().size(); at++) {
            if (at > 0) {
                Manuscript.paragraph(cell(above, edges[2 * at] - edges[2 * at - 1]), "Gap");
            }
            CTP place = Manuscript.paragraph(cell(above, width(at)), "ShelfPicture");
            if (at == 0) {
                manuscript.bookmark(place, row.id());
            }
            if (captioned()) {
                place.getPPr().addNewKeepNext();
            }
            pictures.put(place, row.pictures().get(at), new Pictures.Size(width(at), height));
        }
        if (captioned()) {
            CTRow below = table.addNewTr();
            below.addNewTrPr().addNewCantSplit();
            for (int at = 0; at < row.pictures().size(); at++) {
                if (at > 0) {
                    Manuscript.paragraph(cell(below, edges[2 * at] - edges[2 * at - 1]), "Gap");
                }
                CTP words = Manuscript.paragraph(cell(below, width(at)), "ShelfCaption");
                runs.write(words, row.pictures().get(at).caption());
            }
        }
    }

    private static CTTc cell(CTRow line, int wide) {
        CTTc cell = line.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(wide);
        return cell;
    }
}
