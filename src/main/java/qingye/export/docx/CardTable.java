package qingye.export.docx;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import qingye.document.Element;
import qingye.document.Element.Cards.Card;
import qingye.document.Span;
import qingye.export.CardRows;

/// Figures set large, side by side: tinted cells with gaps between them, one table for each row of cards.
final class CardTable {

    /// Between two cards, in twips.
    private static final int GAP = 150;

    /// Left and right of the text together, in twips, as the table style says.
    private static final int SIDES = 300;

    /// Above and below the text together, in twips, as the table style says.
    private static final int ENDS = 280;

    /// Room for a typeface that runs a little wider than the program's own.
    private static final int SLACK = 60;

    private final Element.Cards cards;
    private final StyleSheet styles;
    private final List<List<Card>> rows;
    private final int width;

    private CardTable(Element.Cards cards, StyleSheet styles) {
        this.cards = cards;
        this.styles = styles;
        int widest = cards.cards().stream().mapToInt(this::width).max().orElse(0) + SLACK;
        int abreast =
                CardRows.abreast(Math.max(1, cards.cards().size()), (Paper.COLUMN + GAP) / (widest + SIDES + GAP));
        this.rows = CardRows.rows(cards.cards(), abreast);
        this.width = (Paper.COLUMN - GAP * (abreast - 1)) / abreast;
    }

    static CardTable of(Element.Cards cards, StyleSheet styles) {
        return new CardTable(cards, styles);
    }

    /// Reckons them.
    void slips(Slips slips) {
        if (!cards.title().isEmpty()) {
            StyleSheet.Look caption = styles.look("Caption");
            slips.lines(caption, LineFill.lines(cards.title(), caption, Paper.COLUMN), true);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                slips.lines(styles.look("CardsGap"), 1, false);
            }
            slips.add(rows.get(row).stream().mapToInt(this::height).max().orElse(0), 0, 0, false, false, 0);
        }
    }

    /// Writes them at the end of the flow.
    void write(Manuscript manuscript, Runs runs) {
        if (!cards.title().isEmpty()) {
            CTP title = manuscript.paragraph("Caption");
            BigInteger mark = manuscript.startBookmark(title, cards.id());
            runs.write(title, cards.title());
            Manuscript.endBookmark(title, mark);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                manuscript.paragraph("CardsGap");
            }
            CTRow line = Tables.begin(manuscript, "Cards", edges(rows.get(row).size())).addNewTr();
            line.addNewTrPr().addNewCantSplit();
            for (int at = 0; at < rows.get(row).size(); at++) {
                if (at > 0) {
                    gap(line.addNewTc());
                }
                CTP figure = card(line.addNewTc(), rows.get(row).get(at), runs);
                if (row == 0 && at == 0 && cards.title().isEmpty()) {
                    manuscript.bookmark(figure, cards.id());
                }
            }
        }
    }

    private int[] edges(int count) {
        int[] edges = new int[2 * count];
        for (int at = 0; at < count; at++) {
            edges[2 * at] = at * (width + GAP);
            edges[2 * at + 1] = edges[2 * at] + width;
        }
        return edges;
    }

    private CTP card(CTTc cell, Card card, Runs runs) {
        var properties = cell.addNewTcPr();
        var wide = properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(width);
        var shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(HexFormat.of().parseHex("EDF5F1"));
        CTP figure = Manuscript.paragraph(cell, "CardFigure");
        for (Span span : CardRows.figure(card)) {
            if (CardRows.isUnit(span)) {
                Runs.styled(figure, "CardUnit", Span.plain(List.of(span)));
            } else {
                runs.write(figure, List.of(span));
            }
        }
        if (!card.label().isEmpty()) {
            runs.write(Manuscript.paragraph(cell, "CardLabel"), card.label());
        }
        if (!card.remark().isEmpty()) {
            runs.write(Manuscript.paragraph(cell, "CardRemark"), card.remark());
        }
        return figure;
    }

    private static void gap(CTTc cell) {
        var properties = cell.addNewTcPr();
        var wide = properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(GAP);
        var margins = properties.addNewTcMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(0);
        }
        Manuscript.paragraph(cell, "Gap");
    }

    private int width(Card card) {
        return CardRows.figure(card).stream()
                .mapToInt(span -> LineFill.width(List.of(span),
                        styles.look(CardRows.isUnit(span) ? "CardUnit" : "CardFigure")))
                .sum();
    }

    private int height(Card card) {
        int column = width - SIDES;
        int figure = styles.look("CardFigure").line() * Math.max(1, Math.ceilDiv(width(card), column));
        return ENDS + figure + height(card.label(), "CardLabel", column) + height(card.remark(), "CardRemark", column);
    }

    private int height(List<Span> spans, String style, int column) {
        return spans.isEmpty() ? 0 : styles.look(style).height(spans, column);
    }
}
