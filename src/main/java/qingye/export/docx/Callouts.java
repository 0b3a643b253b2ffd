package qingye.export.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import qingye.document.Element;
import qingye.document.Span;

/// Call-outs: a tinted box with a lead and items. It is a table of one cell, because paragraphs of different indents
/// would not share one box, and because a row stays whole.
final class Callouts {

    /// Space left and right of the text, in twips, as the table style says.
    static final int SIDE = 240;

    /// Space above and below the text together, in twips, as the table style says.
    static final int GAPS = 300;

    /// Half the thickness of the bar on the left: Word centres it on the edge, LibreOffice puts it inside.
    static final int EDGE = 22;

    private final Manuscript manuscript;
    private final Runs runs;

    Callouts(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.runs = new Runs(manuscript, Optional.of("1B6B4E"));
    }

    /// Writes a call-out at the end of the flow.
    void write(Element.Callout callout) {
        if (manuscript.breakDue()) {
            manuscript.paragraph("Gap");
        }
        var row = Tables.begin(manuscript, "Callout", EDGE, manuscript.sheet().column() - EDGE).addNewTr();
        row.addNewTrPr().addNewCantSplit();
        CTTc cell = row.addNewTc();
        var width = cell.addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(manuscript.sheet().column() - 2 * EDGE);
        CTP lead = Manuscript.paragraph(cell, "CalloutLead");
        BigInteger mark = manuscript.startBookmark(lead, callout.id());
        runs.write(lead, callout.lead());
        Manuscript.endBookmark(lead, mark);
        for (List<Span> item : callout.items()) {
            runs.write(Manuscript.paragraph(cell, "CalloutItem"), item);
        }
    }
}
