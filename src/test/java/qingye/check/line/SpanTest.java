package qingye.check.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class SpanTest {

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Span span(String low, String high) {
        return new Span(number(low), number(high));
    }

    @Test
    void addsEndsToEnds() {
        assertThat(span("1", "2").plus(span("10", "30"))).isEqualTo(span("11", "32"));
    }

    @Test
    void takesTheGreatestFromTheLeast() {
        assertThat(span("10", "12").minus(span("1", "4"))).isEqualTo(span("6", "11"));
    }

    @Test
    void turnsRoundWhenMultipliedByLessThanZero() {
        assertThat(span("2", "5").times(number("-3"))).isEqualTo(span("-15", "-6"));
        assertThat(span("2", "5").times(number("3"))).isEqualTo(span("6", "15"));
    }

    @Test
    void holdsTheTrueQuotientWhateverIsCutOff() {
        Span third = Span.of(BigDecimal.ONE).over(Span.of(number("3")));

        assertThat(third.low().multiply(number("3"))).isLessThan(BigDecimal.ONE);
        assertThat(third.high().multiply(number("3"))).isGreaterThan(BigDecimal.ONE);
        assertThat(third.width()).isLessThan(number("1e-30")).isPositive();
    }

    @Test
    void dividesTheLeastByTheGreatest() {
        assertThat(span("10", "20").over(span("4", "5"))).isEqualTo(span("2", "5"));
    }

    @Test
    void meetsWhatTouchesIt() {
        assertThat(span("1", "2").meets(span("2", "3"))).isTrue();
        assertThat(span("1", "2").meets(span("2.0001", "3"))).isFalse();
        assertThat(span("1", "2").and(span("2", "3"))).isEqualTo(span("2", "2"));
    }

    @Test
    void holdsItsEnds() {
        assertThat(span("1", "2").holds(number("2.00"))).isTrue();
        assertThat(span("1", "2").holds(number("2.01"))).isFalse();
    }

    @Test
    void isPositiveOnlyWhenNoneOfItIsZero() {
        assertThat(span("0", "1").isPositive()).isFalse();
        assertThat(span("0.1", "1").isPositive()).isTrue();
    }

    @Test
    void isOnePointWithoutSlack() {
        assertThat(Span.around(number("7"), number("0.0"))).isEqualTo(Span.of(number("7")));
        assertThat(Span.around(number("7"), number("0.5"))).isEqualTo(span("6.5", "7.5"));
    }
}
