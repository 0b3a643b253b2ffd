package qingye.export.pdf;

import java.util.List;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.ListSymbolAlignment;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;

import qingye.document.Element.Bullets;
import qingye.document.Element.Callout;
import qingye.document.Span;

/// Running text, lists and call-outs.
final class Prose {

    private final Pass pass;
    private final Runs runs;

    Prose(Pass pass, Runs runs) {
        this.pass = pass;
        this.runs = runs;
    }

    /// A paragraph in one of the styles of running text.
    Paragraph paragraph(qingye.document.Element.Paragraph paragraph) {
        return switch (paragraph.style()) {
            case BODY -> justified(runs.paragraph(paragraph.spans(), Face.BODY)).setFirstLineIndent(2 * Design.TEXT)
                    .setMarginBottom(Design.GAP);
            case LEAD, SLOGAN -> runs.paragraph(paragraph.spans(), Face.LEAD).setMarginBottom(14);
            case NOTE -> justified(runs.paragraph(paragraph.spans(), Face.NOTE)).setMarginTop(3)
                    .setMarginBottom(Design.GAP);
        };
    }

    /// Flush on both sides; no single line at the foot or the head of a page.
    static Paragraph justified(Paragraph paragraph) {
        // Half and half: spaces are stretched no more than characters.
        paragraph.setTextAlignment(TextAlignment.JUSTIFIED).setSpacingRatio(0.5f);
        paragraph.setOrphansControl(new ParagraphOrphansControl(2));
        paragraph.setWidowsControl(new ParagraphWidowsControl(2, 1, false));
        return paragraph;
    }

    /// A list under running text.
    com.itextpdf.layout.element.List list(Bullets bullets) {
        com.itextpdf.layout.element.List list = list(bullets.items(), bullets.numbered(), Face.BODY, Design.TEXT);
        list.setMarginBottom(Design.GAP + 2);
        return list;
    }

    private com.itextpdf.layout.element.List list(List<List<Span>> items, boolean numbered, Face face, float indent) {
        var list = new com.itextpdf.layout.element.List();
        list.setMargin(0).setMarginLeft(indent);
        list.setFont(pass.type().bold()).setFontSize(face.size()).setFontColor(Design.ACCENT);
        if (numbered) {
            list.setListSymbol(ListNumberingType.DECIMAL);
            list.setPostSymbolText(".");
        } else {
            list.setListSymbol(new Text("•").setFont(pass.type().bold()).setFontColor(Design.ACCENT));
        }
        list.setSymbolIndent(0.5f * Design.TEXT);
        list.setProperty(Property.LIST_SYMBOL_ALIGNMENT, ListSymbolAlignment.RIGHT);
        for (List<Span> words : items) {
            var item = new ListItem();
            Paragraph line = justified(runs.paragraph(words, face));
            item.add(line.setMarginBottom(2));
            list.add(item);
        }
        return list;
    }

    /// A tinted box with a bar at its left; strong figures stand out in it.
    Div callout(Callout callout) {
        Div box = new Div();
        box.setBackgroundColor(Design.TINT).setBorderLeft(new SolidBorder(Design.ACCENT, 3));
        box.setPaddings(9, 16, 9, 14).setMargins(Design.BLOCK_GAP - 2, 0, Design.BLOCK_GAP, 0);
        box.setKeepTogether(true);
        Tags.role(box, StandardRoles.DIV);
        box.add(runs.paragraph(callout.lead(), Face.CALLOUT_LEAD));
        if (!callout.items().isEmpty()) {
            box.add(list(callout.items(), false, Face.CALLOUT, 0));
        }
        return box;
    }
}
