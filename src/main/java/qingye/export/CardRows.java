package qingye.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import qingye.document.Element.Cards.Card;
import qingye.document.Span;

/// How cards share the lines they stand in: two to four side by side, rows as even as can be.
public final class CardRows {

    private static final int MOST = 4;

    /// These belong to the number they stand behind.
    private static final String SIGNS = "%‰+";

    private CardRows() {}

    /// How many cards stand side by side.
    ///
    /// @param cards how many there are, at least one
    /// @param fitting how many the widest figure leaves room for
    public static int abreast(int cards, int fitting) {
        int most = Math.clamp(fitting, 1, MOST);
        if (cards <= most) {
            return cards;
        }
        // The fewest rows; of the ways to fill them the one that leaves no card alone.
        int rows = Math.ceilDiv(cards, most);
        return IntStream.rangeClosed(Math.ceilDiv(cards, rows), most)
                .filter(abreast -> cards % abreast != 1)
                .findFirst()
                .orElse(Math.ceilDiv(cards, rows));
    }

    /// The cards in rows of that many.
    public static List<List<Card>> rows(List<Card> cards, int abreast) {
        var rows = new ArrayList<List<Card>>();
        for (int from = 0; from < cards.size(); from += abreast) {
            rows.add(cards.subList(from, Math.min(cards.size(), from + abreast)));
        }
        return rows;
    }

    /// The runs of a figure, with words parted where the number ends and its unit begins.
    public static List<Span> figure(Card card) {
        var runs = new ArrayList<Span>();
        for (Span span : card.figure()) {
            switch (span) {
                case Span.Text(String text, var marks) -> {
                    int end = numberEnd(text);
                    if (end > 0) {
                        runs.add(new Span.Text(text.substring(0, end), marks));
                    }
                    if (end < text.length()) {
                        runs.add(new Span.Text(text.substring(end), marks));
                    }
                }
                case Span.Figure(String text, String key, var marks) -> {
                    int end = numberEnd(text) == 0 ? text.length() : numberEnd(text);
                    runs.add(new Span.Figure(text.substring(0, end), key, marks));
                    if (end < text.length()) {
                        runs.add(new Span.Text(text.substring(end), marks));
                    }
                }
                case Span.Link _, Span.PageNumber _, Span.NoteMark _ -> runs.add(span);
            }
        }
        return runs;
    }

    private static int numberEnd(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && SIGNS.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    /// Whether a run of a card's figure is its unit, which is set smaller: words without any digit.
    public static boolean isUnit(Span span) {
        return span instanceof Span.Text(String text, var _) && numberEnd(text) == 0;
    }
}
