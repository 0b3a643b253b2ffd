package qingye.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

    private static Value read(String typed, String unit) {
        return ((ValueReader.Read) ValueReader.read(typed, unit)).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "9,467.00", "0.0009", "20", "97.9", "0", "-3.20", "8,290,923.02", "0.20", "1234.5", "不适用", "8.5（满分9分）",
            "优秀", "-", "—", "2024-01-01", "AA+"})
    void theFormOnPaperSurvives(String printed) {
        assertThat(read(printed, "").printed()).isEqualTo(printed);
    }

    @Test
    void aTrailingZeroIsPartOfTheFigure() {
        assertThat(read("9,467.00", "")).isEqualTo(new Value.Amount(new BigDecimal("9467.00"), 2, true));
    }

    @Test
    void fullWidthDigitsAreDigits() {
        assertThat(read("１２３．５", "").printed()).isEqualTo("123.5");
    }

    @Test
    void raisedDigitsAreNoDigits() {
        assertThat(read("3,541.51²", "")).isEqualTo(new Value.Words("3,541.51²"));
        assertThat(read("①", "")).isEqualTo(new Value.Words("①"));
    }

    @Test
    void aPercentSignGoesWhereTheUnitSaysIt() {
        assertThat(read("12.50%", "%").printed()).isEqualTo("12.50");
        assertThat(read("12.50%", "人")).isEqualTo(new Value.Words("12.50%"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "3.541.51; POINTS", "45.2.; POINTS", "12,34.5; GROUPS", "1O0; LETTERS", "l2; LETTERS", "1 234; SHAPE"})
    void whatOnlyLooksLikeANumberIsRefused(String typed, ValueReader.Fault fault) {
        assertThat(ValueReader.read(typed, "")).isEqualTo(new ValueReader.Misread(typed, fault));
    }

    @Test
    void blanksAreToldApart() {
        assertThat(read("  ", "")).isEqualTo(Value.EMPTY);
        assertThat(read("不適用", "")).isEqualTo(new Value.NotApplicable("不適用", ""));
        assertThat(read("未披露", "")).isEqualTo(new Value.NotDisclosed("未披露"));
        assertThat(read("0", "")).isInstanceOf(Value.Amount.class);
    }

    @Test
    void endlessTextIsRefused() {
        assertThat(ValueReader.read("9".repeat(5_000), ""))
                .isInstanceOfSatisfying(
                        ValueReader.Misread.class,
                        misread -> assertThat(misread.fault()).isEqualTo(ValueReader.Fault.TOO_LONG));
    }
}
