package qingye.calc.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.model.factor.Confidence;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorKey;
import qingye.model.factor.FactorSlot;
import qingye.model.factor.PinnedFactor;
import qingye.model.form.FormulaForm;
import qingye.model.formula.Formula;
import qingye.model.id.FactorId;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

class CalculationTest {

    private final Map<ValueKey, Value> values = new HashMap<>();
    private final Map<IndicatorId, Formula> formulas = new HashMap<>();
    private final Map<FactorKey, PinnedFactor> factors = new HashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{a} + {b} * 2 | 22.00", "({a} + {b}) * 2 | 32.00", "-{a} - -{b} | -4.00", "{a} / {b} | 1.67",
            "{b} / {a} / 2 | 0.30",
            "sum({a}, {b}, 1) | 17.00", "mean({a}, {b}) | 8.00", "share({b}, {a} + {b}) | 37.50", "growth({a}) | 25.00",
            "{a@-1} | 8.00", "growth({a} + {b@-1}) | 25.00", "0.005 | 0.01", "-0.005 | -0.01", "{a} / 3 * 3 | 10.00"})
    void calculates(String form, BigDecimal expected) {
        type("a", 2024, "10");
        type("a", 2023, "8");
        type("b", 2024, "6");
        type("b", 2023, "0");
        type("b", 2022, "0");
        formula("x", form);

        assertThat(computed("x", 2024).rounded()).isEqualTo(expected);
    }

    @Test
    void keepsEverythingExactUntilTheLastRounding() {
        type("a", 2024, "0.004");
        formula("half", "{a}");
        formula("whole", "{half} + {half}");

        assertThat(computed("half", 2024).rounded()).isEqualTo("0.00");
        assertThat(computed("whole", 2024).rounded()).isEqualTo("0.01");
    }

    @Test
    void showsTheNumbersPutIn() {
        type("a", 2024, "12");
        type("a", 2023, "10");
        pin("x", 2024, "0.5");
        formula("x", "growth({a}) * factor(grid.location) + {a}");

        assertThat(computed("x", 2024).inputs()).containsExactly(
                new Input.Figure(key("a", 2024), new BigDecimal("12"), false),
                new Input.Figure(key("a", 2023), new BigDecimal("10"), false),
                new Input.Factor(
                        new FactorKey(new IndicatorId("x"), Year.of(2024), new FactorSlot("grid.location")),
                        factor("0.5")));
    }

    @Test
    void namesWhatIsMissingAtTheRoot() {
        type("a", 2024, "1");
        values.put(key("b", 2024), new Value.NotApplicable("不适用", ""));
        values.put(key("c", 2024), new Value.Words("优秀"));
        formula("m", "{a} + {b}");
        formula("x", "{m} + {c} + {d} * factor(grid.location)");

        assertThat(at("x", 2024)).isEqualTo(new Result.Missing(
                List.of(key("b", 2024), key("c", 2024), key("d", 2024)),
                List.of(new FactorKey(new IndicatorId("x"), Year.of(2024), new FactorSlot("grid.location")))));
    }

    @Test
    void saysWhereADivisionByZeroIs() {
        type("a", 2024, "0");
        formula("m", "1 / {a}");
        formula("x", "{m} + 1");
        formula("g", "growth({a})");
        type("a", 2023, "0.00");

        assertThat(at("x", 2024)).isEqualTo(
                new Result.Undefined(key("m", 2024), Result.Cause.DIVISION_BY_ZERO));
        assertThat(at("g", 2024)).isEqualTo(
                new Result.Undefined(key("g", 2024), Result.Cause.DIVISION_BY_ZERO));
    }

    @Test
    void refusesNumbersWithoutMeasure() {
        type("v0", 2024, "999999999999");
        IntStream.range(0, 60).forEach(at -> formula("v" + (at + 1), "{v%d} * {v%d}".formatted(at, at)));

        assertThat(at("v60", 2024)).isInstanceOfSatisfying(
                Result.Undefined.class, fault -> assertThat(fault.cause()).isEqualTo(Result.Cause.OUT_OF_RANGE));
    }

    @Test
    void namesThePathOfACircle() {
        formula("a", "{b} + 1");
        formula("b", "{c} + 1");
        formula("c", "{a} + 1");
        formula("x", "{a}");

        assertThat(at("x", 2024)).isEqualTo(new Result.Circular(List.of(
                new IndicatorId("a"), new IndicatorId("b"), new IndicatorId("c"), new IndicatorId("a"))));
        assertThat(at("b", 2024)).isEqualTo(new Result.Circular(List.of(
                new IndicatorId("b"), new IndicatorId("c"), new IndicatorId("a"), new IndicatorId("b"))));
        assertThat(FormulaOrder.of(formulas).circle()).hasValueSatisfying(path -> assertThat(path).hasSize(4));
        assertThat(FormulaOrder.circleBy(new IndicatorId("q"), read("{q} * 2"), formulas)).contains(List.of(
                new IndicatorId("q"), new IndicatorId("q")));
        assertThat(FormulaOrder.circleBy(new IndicatorId("c"), read("{a@-1} * 2"), formulas)).isEmpty();
    }

    @Test
    void addsUpOverTheYears() {
        type("t", 2021, "100");
        IntStream.rangeClosed(2022, 2024).forEach(year -> type("a", year, "10"));
        formula("t", "{t@-1} + {a}");

        assertThat(computed("t", 2024).rounded()).isEqualTo("130.00");
        assertThat(FormulaOrder.of(formulas).circle()).isEmpty();
        assertThat(at("t", 2021)).isInstanceOf(Result.Missing.class);
    }

    @Test
    void takesAnOverrideInsteadOfTheResult() {
        type("a", 2024, "10");
        type("m", 2024, "99");
        formula("m", "{a} * 2");
        formula("x", "{m} + 1");

        assertThat(computed("m", 2024).rounded()).isEqualTo("20.00");
        assertThat(computed("x", 2024).rounded()).isEqualTo("100.00");
        assertThat(computed("x", 2024).inputs()).containsExactly(
                new Input.Figure(key("m", 2024), new BigDecimal("99"), false));
    }

    @Test
    void findsWhatFollowsFromAChange() {
        formula("m", "{a} + {b}");
        formula("x", "growth({m})");
        formula("y", "{c}");
        var dependents = Dependents.of(formulas, years(2022, 2024));

        assertThat(dependents.affectedBy(Set.of(key("a", 2023)))).containsExactly(
                key("m", 2023), key("x", 2023), key("x", 2024));
        assertThat(dependents.affectedBy(Set.of(key("a", 2024)))).containsExactly(key("m", 2024), key("x", 2024));
        assertThat(dependents.affectedBy(Set.of(key("q", 2024)))).isEmpty();
    }

    @Test
    void findsWhatFollowsFromAnotherFactor() {
        formula("s2", "{a} * factor(grid.location)");
        formula("total", "{s1} + {s2}");
        var choice = new FactorKey(new IndicatorId("s2"), Year.of(2023), new FactorSlot("grid.location"));

        assertThat(Dependents.of(formulas, years(2022, 2024)).affectedBy(choice))
                .containsExactly(key("s2", 2023), key("total", 2023));
    }

    @Test
    void calculatesALongChainAndAWideSheet() {
        int wide = 5_000;
        for (int at = 1; at < wide; at++) {
            formula("i" + at, "{i%d} + {i0} * 2 - growth({i0})".formatted(at - 1));
        }
        for (int year = 2014; year <= 2024; year++) {
            type("i0", year, "1");
        }
        var indicators = List.copyOf(formulas.keySet());
        var calculation = Calculation.of(given());

        var all = assertTimeout(Duration.ofSeconds(30), () -> calculation.all(indicators, years(2015, 2024)));

        assertThat(all).hasSize((wide - 1) * 10);
        assertThat(all.get(key("i4999", 2024))).isInstanceOfSatisfying(
                Result.Computed.class, last -> assertThat(last.rounded()).isEqualTo("9999.00"));
        assertThat(Dependents.of(formulas, years(2015, 2024)).affectedBy(Set.of(key("i0", 2024)))).hasSize(wide - 1);
    }

    private static List<Year> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Year::of).toList();
    }

    private static ValueKey key(String indicator, int year) {
        return new ValueKey(new IndicatorId(indicator), Year.of(year));
    }

    private void type(String indicator, int year, String number) {
        var exact = new BigDecimal(number);
        values.put(key(indicator, year), new Value.Amount(exact, exact.scale(), false));
    }

    private void formula(String indicator, String form) {
        formulas.put(new IndicatorId(indicator), read(form));
    }

    private static Formula read(String form) {
        return ((FormulaForm.Read) FormulaForm.read(form)).formula();
    }

    private void pin(String indicator, int year, String number) {
        factors.put(
                new FactorKey(new IndicatorId(indicator), Year.of(year), new FactorSlot("grid.location")),
                factor(number));
    }

    private static PinnedFactor factor(String number) {
        var value = new BigDecimal(number);
        var slot = new FactorSlot("grid.location");
        return new PinnedFactor(
                new EmissionFactor(
                        new FactorId("f"), slot, "own", "", Optional.empty(), value, "kgCO2/kWh", "doc", "2024",
                        Confidence.HIGH, ""),
                value);
    }

    private Given given() {
        return new Given(
                key -> values.getOrDefault(key, Value.EMPTY), id -> Optional.ofNullable(formulas.get(id)),
                key -> Optional.ofNullable(factors.get(key)), _ -> 2);
    }

    private Result at(String indicator, int year) {
        return Calculation.of(given()).at(key(indicator, year)).orElseThrow();
    }

    private Result.Computed computed(String indicator, int year) {
        Result result = at(indicator, year);
        assertThat(result).isInstanceOf(Result.Computed.class);
        return (Result.Computed) result;
    }
}
