package qingye.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm.Fault;
import qingye.model.formula.Expression;
import qingye.model.formula.Expression.Binary;
import qingye.model.formula.Expression.Call;
import qingye.model.formula.Expression.Constant;
import qingye.model.formula.Expression.Negated;
import qingye.model.formula.Expression.Of;
import qingye.model.formula.Expression.OfFactor;
import qingye.model.formula.Formula;
import qingye.model.formula.Function;
import qingye.model.formula.Operator;
import qingye.model.id.IndicatorId;

class FormulaFormTest {

    private static final Of GAS = new Of(new IndicatorId("E.gas"));

    @ParameterizedTest
    @ValueSource(strings = {
            "{E.gas} * factor(natural_gas.co2) + {E.elec} * factor(grid.location)", "growth({S.staff})", "{S.staff@-1}",
            "share({a}, {b} + {c})", "({a} + {b}) / ({c} - ({d} - 1.50))", "-({a} * {b})", "-{a} * --{b}",
            "sum({a}, mean({b}, {c}), 0.0010)", "{a} / ({b} / {c}) / {d}", "{a} - -{b}"})
    void writesWhatItRead(String form) {
        assertThat(FormulaForm.write(read(form))).isEqualTo(form);
    }

    @Test
    void readsMultiplicationBeforeAddition() {
        assertThat(read("{E.gas}+{E.gas}*2").expression()).isEqualTo(
                new Binary(Operator.ADD, GAS, new Binary(Operator.MULTIPLY, GAS, Constant.of("2"))));
    }

    @Test
    void readsFromLeftToRight() {
        assertThat(read("{E.gas} - 1 - 2").expression()).isEqualTo(
                new Binary(Operator.SUBTRACT, new Binary(Operator.SUBTRACT, GAS, Constant.of("1")), Constant.of("2")));
    }

    @Test
    void readsWhatAnInputMethodWrites() {
        assertThat(read("（{E.gas}＋１．５）×２÷sum（3，4）")).isEqualTo(read("({E.gas} + 1.5) * 2 / sum(3, 4)"));
    }

    @Test
    void anyFormulaIsReadBackEqual() {
        for (int seed = 0; seed < 5_000; seed++) {
            var formula = new Formula(anyExpression(new Random(seed), 6, true));

            assertThat(FormulaForm.read(FormulaForm.write(formula)))
                    .as("seed %s", seed)
                    .isEqualTo(new FormulaForm.Read(formula));
        }
    }

    @Test
    void anyFormWithOneCharacterChangedIsReadOrRefusedWithAPlace() {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var form = new StringBuilder(FormulaForm.write(new Formula(anyExpression(random, 4, true))));
            String signs = "{}()@-+*/,. 19aZ\u0000、÷\uD83D";
            form.setCharAt(random.nextInt(form.length()), signs.charAt(random.nextInt(signs.length())));

            switch (FormulaForm.read(form.toString())) {
                case FormulaForm.Read(Formula formula) -> assertThat(FormulaForm.read(FormulaForm.write(formula)))
                        .isEqualTo(new FormulaForm.Read(formula));
                case FormulaForm.Misread wrong -> assertThat(wrong.position()).isBetween(0, form.length());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "\"\" | 0 | EMPTY |", "\"  \" | 0 | EMPTY |", "1 + | 3 | ENDS |", "(1 + 2 | 6 | ENDS |",
            "{E.gas | 6 | ENDS |",
            "1 2 | 2 | UNEXPECTED | 2", "1 + ) | 4 | UNEXPECTED | )", "{E.gas} ! 3 | 8 | UNEXPECTED | !",
            "1 + max(2) | 4 | FUNCTION | max(2)", "sum() | 0 | ARGUMENTS | sum()",
            "share(1) | 0 | ARGUMENTS | share(1)",
            "growth(1, 2) | 0 | ARGUMENTS | growth(1,", "{} | 1 | INDICATOR | }", "{a b} | 1 | INDICATOR | a",
            "{a@0} | 2 | YEARS_BACK | @0}", "{a@-21} | 2 | YEARS_BACK | @-21}", "{a@2023} | 2 | YEARS_BACK | @2023}",
            "factor(Gas) | 7 | FACTOR | Gas)", "factor(a.b | 10 | ENDS |", "sum | 3 | ENDS |",
            "sum 3 | 4 | UNEXPECTED | 3",
            "growth(growth({a})) | 0 | GROWTH |", "1. | 1 | UNEXPECTED | .",
            "0.1234567890123456789012345678901 | 0 | NUMBER | 0.123456789012345678"})
    void saysWhereAndWhyItIsNoFormula(String form, int position, Fault fault, String found) {
        assertThat(FormulaForm.read(form))
                .isEqualTo(new FormulaForm.Misread(position, fault, found == null ? "" : found));
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(fault("1".repeat(10_001))).isEqualTo(Fault.TOO_LONG);
        assertThat(fault("(".repeat(5_000) + "1" + ")".repeat(4_999))).isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("-".repeat(9_999) + "1")).isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("1" + "+1".repeat(4_999))).isEqualTo(Fault.TOO_DEEP);
        assertThat(FormulaForm.read("1" + "+1".repeat(99))).isInstanceOf(FormulaForm.Read.class);
        assertThat(FormulaForm.read("sum(1" + ",1".repeat(499) + ")")).isInstanceOf(FormulaForm.Read.class);
    }

    @Test
    void writesNothingThatCannotBeReadBack() {
        var id = new IndicatorId("x".repeat(80));
        var wide = new Formula(new Call(Function.SUM, IntStream.range(0, 130).<Expression>mapToObj(_ -> new Of(id))
                .toList()));

        assertThatThrownBy(() -> FormulaForm.write(wide)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Formula read(String form) {
        var reading = FormulaForm.read(form);
        assertThat(reading).isInstanceOf(FormulaForm.Read.class);
        return ((FormulaForm.Read) reading).formula();
    }

    private static Fault fault(String form) {
        var reading = FormulaForm.read(form);
        assertThat(reading).isInstanceOf(FormulaForm.Misread.class);
        return ((FormulaForm.Misread) reading).fault();
    }

    private static Expression anyExpression(Random random, int depth, boolean mayGrow) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(8);
        return switch (kind) {
            case 0 -> new Constant(new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(10)));
            case 1 -> new Of(new IndicatorId("S." + random.nextInt(90) + "-a_B"), random.nextInt(21));
            case 2 -> new OfFactor(new FactorSlot("fuel_" + random.nextInt(90) + ".co2"));
            case 3 -> new Negated(anyExpression(random, depth - 1, mayGrow));
            case 4 -> {
                boolean growth = mayGrow && random.nextBoolean();
                var arguments = IntStream.range(0, growth ? 1 : 2)
                        .mapToObj(_ -> anyExpression(random, depth - 1, mayGrow && !growth))
                        .toList();
                List<Function> of = List.of(Function.SUM, Function.MEAN, Function.SHARE);
                yield new Call(growth ? Function.GROWTH : of.get(random.nextInt(3)), arguments);
            }
            default -> new Binary(
                    List.of(Operator.values()).get(random.nextInt(4)),
                    anyExpression(random, depth - 1, mayGrow),
                    anyExpression(random, depth - 1, mayGrow));
        };
    }
}
