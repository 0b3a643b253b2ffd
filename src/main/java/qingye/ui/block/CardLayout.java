package qingye.ui.block;

import java.util.Collections;
import java.util.List;

import javafx.scene.layout.VBox;

/// Puts the items of a roster side by side as cards, the way they are printed.
final class CardLayout {

    private static final int PER_ROW = 3;
    private static final double GAP = 8;
    private static final List<String> LOOKS = List.of("card-figure", "card-label", "card-remark");

    private CardLayout() {}

    /// The width of each part of a card.
    static List<Double> widths(int parts) {
        return Collections.nCopies(parts, Math.floor((Measure.COLUMN - (PER_ROW - 1) * GAP) / PER_ROW) - 2);
    }

    /// @param names of the parts, shown where nothing is written
    static void place(CellGrid cells, List<List<Field>> items, List<String> names) {
        cells.setHgap(GAP);
        cells.setVgap(GAP);
        for (int at = 0; at < items.size(); at++) {
            var card = new VBox();
            card.getStyleClass().add("figure-tile");
            for (int part = 0; part < names.size(); part++) {
                Field field = items.get(at).get(part);
                field.getStyleClass().add(LOOKS.get(part));
                field.setPrompt(names.get(part));
                card.getChildren().add(field);
            }
            cells.add(card, at % PER_ROW, at / PER_ROW);
        }
    }
}
