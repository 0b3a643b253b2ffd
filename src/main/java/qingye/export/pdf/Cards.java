package qingye.export.pdf;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;

import qingye.document.Element;
import qingye.document.Element.Cards.Card;
import qingye.document.Span;
import qingye.export.CardRows;

/// Figures set large, side by side on tinted ground.
final class Cards {

    private static final float GAP = 8;
    private static final float SIDE = 10;

    private final Pass pass;
    private final Runs runs;

    Cards(Pass pass, Runs runs) {
        this.pass = pass;
        this.runs = runs;
    }

    /// One block for each row of cards; the first one bears the title.
    List<Div> blocks(Element.Cards cards) {
        if (cards.cards().isEmpty()) {
            return List.of();
        }
        double widest = cards.cards().stream().mapToDouble(this::width).max().orElse(0) + 2;
        int fitting = (int) ((Design.COLUMN + GAP) / (widest + 2 * SIDE + GAP));
        int abreast = CardRows.abreast(cards.cards().size(), fitting);
        float width = (Design.COLUMN - GAP * (abreast - 1)) / abreast;
        var blocks = new ArrayList<Div>();
        for (List<Card> row : CardRows.rows(cards.cards(), abreast)) {
            Div block = Tags.role(new Div(), StandardRoles.DIV);
            block.setKeepTogether(true).setMarginBottom(GAP);
            if (blocks.isEmpty()) {
                block.setMarginTop(Design.BLOCK_GAP - 2);
                if (!cards.title().isEmpty()) {
                    block.add(runs.paragraph(cards.title(), Face.CAPTION).setMarginBottom(4));
                }
            }
            blocks.add(block.add(row(row, width)));
        }
        blocks.getLast().setMarginBottom(Design.BLOCK_GAP + 2);
        return blocks;
    }

    private Table row(List<Card> row, float width) {
        var columns = new float[2 * row.size() - 1];
        for (int at = 0; at < columns.length; at++) {
            columns[at] = at % 2 == 1 ? GAP : width;
        }
        Table table = Tags.role(new Table(columns), StandardRoles.DIV);
        table.setFixedLayout();
        for (int at = 0; at < row.size(); at++) {
            if (at > 0) {
                table.addCell(cell());
            }
            table.addCell(card(row.get(at)));
        }
        return table;
    }

    private Cell card(Card card) {
        Cell cell = cell().setBackgroundColor(Design.TINT).setPaddings(9, SIDE, 9, SIDE);
        cell.add(runs.paragraph(CardRows.figure(card), Face.CARD,
                span -> CardRows.isUnit(span) ? Face.CARD_UNIT : Face.CARD));
        if (!card.label().isEmpty()) {
            cell.add(runs.paragraph(card.label(), Face.CARD_LABEL).setMarginTop(2));
        }
        if (!card.remark().isEmpty()) {
            cell.add(runs.paragraph(card.remark(), Face.CARD_REMARK));
        }
        return cell;
    }

    private static Cell cell() {
        return Tags.role(new Cell(), StandardRoles.DIV).setBorder(Border.NO_BORDER).setPadding(0);
    }

    private double width(Card card) {
        double width = 0;
        for (Span span : CardRows.figure(card)) {
            Face face = CardRows.isUnit(span) ? Face.CARD_UNIT : Face.CARD;
            width += pass.type().weight(face.bold()).getWidth(Glyphs.clean(Span.plain(List.of(span))), face.size());
        }
        return width;
    }
}
