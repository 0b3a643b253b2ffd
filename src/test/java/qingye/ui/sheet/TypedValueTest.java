package qingye.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.ui.SampleContent;

class TypedValueTest {

    private final Snapshot snapshot = SampleContent.snapshot();

    private TypedValue.Reading read(int table, int indicator, int year, String typed) {
        KpiTable there = SampleContent.table(snapshot, table).orElseThrow();
        return new TypedValue(snapshot.figures(), there, Language.ZH_HANS)
                .read(SampleContent.key(indicator, year), typed);
    }

    /// The first indicator was 6,557.48 in 2024, the second 20.47.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 7000      | 7,000.00
            1 | 7000.5    | 7,000.5
            1 | 7000.125  | 7,000.125
            1 | 7,000.1   | 7,000.1
            1 | 12        | 12.00
            2 | 2047      | 2,047.00
            2 | -3        | -3.00
            2 | 优秀      | 优秀
            """)
    void takesOverTheMannerOfWhatWasThere(int indicator, String typed, String printed) {
        var reading = read(1, indicator, 2024, typed);

        assertThat(reading).isInstanceOfSatisfying(TypedValue.Read.class,
                read -> assertThat(read.value().printed()).isEqualTo(printed));
    }

    @Test
    void isTheSameValueWhenTypedAgain() {
        Value there = snapshot.figures().value(SampleContent.key(1, 2024));

        assertThat(read(1, 1, 2024, "6557.48")).isEqualTo(new TypedValue.Read(there));
        assertThat(read(1, 1, 2024, "6,557.48")).isEqualTo(new TypedValue.Read(there));
    }

    @Test
    void keepsWhatIsNotPrintedWhenItsPrintedFormComesBack() {
        var key = SampleContent.key(1, 2024);
        var exact = new Value.Amount(new BigDecimal("12.3456"), 2, false);
        var reasoned = new Value.NotApplicable("不适用", "没有这类业务");

        assertThat(holding(key, exact).read(key, "12.35")).isEqualTo(new TypedValue.Read(exact));
        assertThat(holding(key, reasoned).read(key, "不适用")).isEqualTo(new TypedValue.Read(reasoned));
    }

    private TypedValue holding(ValueKey key, Value value) {
        var values = new LinkedHashMap<>(snapshot.figures().values());
        values.put(key, value);
        return new TypedValue(
                new Figures(snapshot.figures().indicators(), values),
                SampleContent.table(snapshot, 1).orElseThrow(), Language.ZH_HANS);
    }

    @ParameterizedTest
    @CsvSource({
            "2-1, date", "2/1, date", "2024-2-1, date", "2月1日, date", "2024年2月, date", "1-Feb, date", "Feb-24, date",
            "#REF!, error", "#N/A, error", "#DIV/0!, error", "#NAME?, error", "########, error", "Err:502, error",
            "=A1+B1, formula", "3-1-, ''", "AA-1, ''", "1-5 年, ''"})
    void tellsDatesErrorsAndFormulasFromWords(String typed, String fault) {
        assertThat(read(1, 1, 2024, typed)).isEqualTo(fault.isEmpty()
                ? new TypedValue.Read(new Value.Words(typed))
                : new TypedValue.Misread(typed, fault));
    }

    @Test
    void refusesWhatOnlyLooksLikeANumber() {
        assertThat(read(1, 1, 2024, "45.2.")).isInstanceOf(TypedValue.Misread.class);
        assertThat(read(1, 1, 2024, "12,34.5")).isInstanceOf(TypedValue.Misread.class);
    }

    @Test
    void knowsTheUnit() {
        var typed = new TypedValue(
                snapshot.figures(), SampleContent.table(snapshot, 1).orElseThrow(), Language.ZH_HANS);

        assertThat(typed.unit(SampleContent.key(1, 2024).indicator())).isEqualTo("吨二氧化碳当量");
        assertThat(Optional.of(typed.unit(new IndicatorId("none")))).hasValue("");
    }
}
