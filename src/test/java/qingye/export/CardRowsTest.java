package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.document.Element.Cards.Card;
import qingye.document.Span;

class CardRowsTest {

    @ParameterizedTest
    @CsvSource({"1,4,1", "3,4,3", "4,4,4", "5,4,3", "6,4,3", "7,4,4", "8,4,4", "9,4,3", "4,3,2", "6,9,3", "3,1,1"})
    void rowsAreAsEvenAsCanBe(int cards, int fitting, int abreast) {
        assertThat(CardRows.abreast(cards, fitting)).isEqualTo(abreast);
    }

    @Test
    void noCardIsLost() {
        var card = new Card(List.of(Span.of("1")), List.of(), List.of());
        assertThat(CardRows.rows(Collections.nCopies(7, card), 3)).extracting(List::size).containsExactly(3, 3, 1);
    }

    @Test
    void unitIsPartedFromTheNumber() {
        var card = new Card(List.of(Span.of("约 186.50 亿元")), List.of(), List.of());
        assertThat(CardRows.figure(card)).containsExactly(Span.of("约 186.50"), Span.of(" 亿元"));
        assertThat(CardRows.figure(card).stream().filter(CardRows::isUnit)).containsExactly(Span.of(" 亿元"));
        var live = new Card(List.of(new Span.Figure("65小时", "hours@2024", Set.of())), List.of(), List.of());
        assertThat(CardRows.figure(live))
                .containsExactly(new Span.Figure("65", "hours@2024", Set.of()), Span.of("小时"));
        var share = new Card(List.of(Span.of("97.59%")), List.of(), List.of());
        assertThat(CardRows.figure(share)).containsExactly(Span.of("97.59%")).noneMatch(CardRows::isUnit);
    }
}
