package qingye.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TextAlignment;

import qingye.document.Element.Box;
import qingye.document.Span;
import qingye.export.QuoteMark;

/// Text that stands apart: cases, quotations, letters and statements.
final class Boxes {

    private static final float SIDE = 16;
    private static final float HIGHEST_PICTURES = 170;

    /// Boxes lower than this share of a page are never broken over pages.
    private static final float WHOLE = 0.4f;

    private final Pass pass;
    private final Runs runs;
    private final Pictures pictures;
    private final Shelf shelf;

    Boxes(Pass pass, Runs runs, Pictures pictures, Shelf shelf) {
        this.pass = pass;
        this.runs = runs;
        this.pictures = pictures;
        this.shelf = shelf;
    }

    /// The box. It stays whole if it is low; else its head stays with the first paragraph.
    Div box(Box box) {
        boolean whole = pass.height(filled(box, false)) < WHOLE * pass.columnHeight();
        return filled(box, whole);
    }

    private Div filled(Box box, boolean whole) {
        Div frame = Tags.role(new Div(), StandardRoles.DIV);
        frame.setMargins(Design.BLOCK_GAP, 0, Design.BLOCK_GAP + 2, 0);
        var blocks = new ArrayList<>(head(box));
        int lead = blocks.size();
        blocks.addAll(body(box));
        int last = blocks.size() - 1;
        switch (box.look()) {
            case CASE -> frame.setBackgroundColor(Design.PALE).setBorder(new SolidBorder(Design.RULE, 0.7f))
                    .setPaddings(11, SIDE, 10, SIDE);
            case STATEMENT -> frame.setBorder(new SolidBorder(Design.RULE, 0.7f)).setPaddings(14, SIDE + 4, 14,
                    SIDE + 4);
            case QUOTE -> frame.setPaddings(4, 21, 2, 21);
            case LETTER -> {
                // as running text
            }
        }
        float width = pass.column() - (box.look() == Box.Look.LETTER ? 0 : 2 * SIDE + 2);
        if (!box.pictures().isEmpty()) {
            Div foot = new Div().add(shelf.row(box.pictures(), width, HIGHEST_PICTURES));
            foot.setNeutralRole();
            blocks.add(foot.setKeepTogether(true).setMarginTop(5));
        }
        blocks.addAll(signature(box));
        // The head stays with the first paragraph, pictures and signature with the last one.
        int opening = last > lead ? lead + 1 : blocks.size();
        int closing = Math.max(opening, last);
        frame.add(together(blocks.subList(0, opening)));
        blocks.subList(opening, closing).forEach(frame::add);
        if (closing < blocks.size()) {
            frame.add(together(blocks.subList(closing, blocks.size())));
        }
        return frame.setKeepTogether(whole);
    }

    private static Div together(List<IBlockElement> blocks) {
        var together = new Div();
        together.setNeutralRole();
        blocks.forEach(together::add);
        return together.setKeepTogether(true);
    }

    private List<IBlockElement> head(Box box) {
        var head = new ArrayList<IBlockElement>();
        switch (box.look()) {
            case CASE -> {
                if (!box.kicker().isEmpty() || !box.by().isEmpty()) {
                    head.add(kicker(box));
                }
                title(head, box.title(), Face.BOX_TITLE, TextAlignment.LEFT, 3);
            }
            case QUOTE -> {
                Paragraph mark = new Paragraph().add(pictures.ornament(QuoteMark.of(Design.MARK)));
                mark.setNeutralRole();
                head.add(mark.setMargin(0).setMarginBottom(3));
                title(head, box.title(), Face.BOX_TITLE, TextAlignment.LEFT, 4);
            }
            case LETTER, STATEMENT -> {
                boolean letter = box.look() == Box.Look.LETTER;
                TextAlignment side = letter ? TextAlignment.LEFT : TextAlignment.CENTER;
                if (!box.title().isEmpty()) {
                    title(head, box.kicker(), Face.QUOTED, side, 1);
                }
                title(head, box.title().isEmpty() ? box.kicker() : box.title(), Face.SIGNED_TITLE, side, 8);
            }
        }
        return head;
    }

    private void title(List<IBlockElement> head, List<Span> spans, Face face, TextAlignment side, float below) {
        if (!spans.isEmpty()) {
            head.add(runs.paragraph(spans, face).setTextAlignment(side).setMarginBottom(below));
        }
    }

    /// What kind of box it is, white on green, and whose.
    private Paragraph kicker(Box box) {
        Paragraph whose = runs.paragraph(box.by(), Face.BOX_HEAD);
        if (!box.kicker().isEmpty()) {
            var badge = new Text("\u00A0" + Glyphs.clean(Span.plain(box.kicker())) + "\u00A0");
            badge.setFont(pass.type().bold()).setFontColor(Design.WHITE);
            badge.setBackgroundColor(Design.ACCENT, 2, 1.5f, 2, 1.5f);
            whose.getChildren().addAll(0, List.of(badge, new Text("\u2002\u2002")));
        }
        return whose.setMarginBottom(4);
    }

    private List<IBlockElement> body(Box box) {
        var body = new ArrayList<IBlockElement>();
        for (int at = 0; at < box.body().size(); at++) {
            var spans = new ArrayList<Span>();
            if (box.numbered()) {
                spans.add(new Span.Text((at + 1) + ". ", Set.of(Span.Mark.STRONG)));
            }
            spans.addAll(box.body().get(at));
            boolean last = at == box.body().size() - 1;
            body.add(switch (box.look()) {
                case CASE -> justified(spans, Face.BOX, 0).setMarginBottom(last ? 0 : 4);
                case QUOTE -> justified(spans, Face.QUOTE, 0).setMarginBottom(last ? 0 : 4);
                case LETTER, STATEMENT -> justified(spans, Face.BODY, box.numbered() ? 0 : 2 * Design.TEXT)
                        .setMarginBottom(6);
            });
        }
        return body;
    }

    private Paragraph justified(List<Span> spans, Face face, float indent) {
        return Prose.justified(runs.paragraph(spans, face)).setFirstLineIndent(indent);
    }

    private List<IBlockElement> signature(Box box) {
        if (box.by().isEmpty() || box.look() == Box.Look.CASE) {
            return List.of();
        }
        boolean quote = box.look() == Box.Look.QUOTE;
        var spans = new ArrayList<Span>();
        if (quote) {
            spans.add(Span.of("—— "));
        }
        spans.addAll(box.by());
        Paragraph line = runs.paragraph(spans, quote ? Face.QUOTED : Face.SIGNATURE);
        return List.of(line.setTextAlignment(TextAlignment.RIGHT).setMarginTop(quote ? 4 : 6));
    }
}
