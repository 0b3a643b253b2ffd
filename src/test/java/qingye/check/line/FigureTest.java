package qingye.check.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;

import org.junit.jupiter.api.Test;

import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

class FigureTest {

    private static final ValueKey KEY = new ValueKey(new IndicatorId("E1"), Year.of(2024));

    private static Figure figure(String exact, int decimals, boolean counted) {
        return Figure.of(KEY, new Value.Amount(new BigDecimal(exact), decimals, true), counted);
    }

    @Test
    void standsForHalfAUnitOfItsLastPlaceUpAndDown() {
        Figure figure = figure("12.3", 1, false);

        assertThat(figure.half()).isEqualByComparingTo("0.05");
        assertThat(figure.rounded().low()).isEqualByComparingTo("12.25");
        assertThat(figure.rounded().high()).isEqualByComparingTo("12.35");
    }

    @Test
    void takesAsManyHalfUnitsAsAreAllowedFor() {
        Figure figure = figure("7", 0, false);

        assertThat(figure.span(BigDecimal.valueOf(3)).width()).isEqualByComparingTo("3");
        assertThat(figure.span(BigDecimal.ZERO)).isEqualTo(Span.of(new BigDecimal("7")));
    }

    @Test
    void isExactlyWhatWasCountedWhateverIsAllowedFor() {
        Figure people = figure("124", 0, true);

        assertThat(people.whole()).isTrue();
        assertThat(people.half()).isZero();
        assertThat(people.span(BigDecimal.TEN)).isEqualTo(Span.of(new BigDecimal("124")));
    }

    @Test
    void isRoundedAfterAllWhenACountHasDecimals() {
        assertThat(figure("124.5", 1, true).whole()).isFalse();
    }

    @Test
    void isWhatIsPrintedAndNotWhatIsKnownBehindIt() {
        Figure figure = figure("1234.5678", 2, false);

        assertThat(figure.number()).isEqualByComparingTo("1234.57");
        assertThat(figure.printed()).isEqualTo("1,234.57");
    }

    @Test
    void printsAnotherNumberAsItself() {
        assertThat(figure("1234.5", 1, false).like(new BigDecimal("9876.55")).printed()).isEqualTo("9,876.6");
    }
}
