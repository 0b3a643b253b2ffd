package qingye.calc.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import qingye.model.factor.FactorKey;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Expression;
import qingye.model.formula.Formula;
import qingye.model.formula.Operator;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.text.Traditional;

/// Writes formulas out for people: with the names of indicators in place of their codes, or with the numbers put in.
public final class FormulaWords {

    private static final int TIGHT = 3;
    private static final int SHOWN_DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final Messages messages;
    private final Function<IndicatorId, Localized<String>> names;
    private final Function<FactorSlot, Localized<String>> slots;

    /// @param language in which names are written
    /// @param names of indicators; one without a name is shown by its code
    /// @param slots the names of factors; one without a name is shown by its code
    public FormulaWords(
            Language language, Function<IndicatorId, Localized<String>> names,
            Function<FactorSlot, Localized<String>> slots) {
        this.language = language;
        this.messages = Messages.of(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE);
        this.names = names;
        this.slots = slots;
    }

    /// What a part of a written formula is, so that it can be coloured or opened.
    public enum Kind {
        INDICATOR, FACTOR, NUMBER, SIGN,
        /// a number that is not there, under its name
        MISSING
    }

    /// A part of a written formula.
    public record Part(Kind kind, String text) {}

    /// The parts one after the other.
    public static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /// The formula with names: `消耗天然气总量 × 天然气二氧化碳排放因子 ÷ 10,000`.
    public List<Part> named(Formula formula) {
        var writing = new Writing(Optional.empty(), Year.of(0));
        writing.write(formula.expression(), 0);
        return List.copyOf(writing.parts);
    }

    /// The formula with the numbers put in, as they stand in the calculation: `7,395.00 × 21.6219 ÷ 10,000`.
    /// Functions are written out by what they do. Results of other formulas are shown rounded, and calculated with
    /// unrounded.
    public List<Part> withNumbers(Formula formula, ValueKey key, Calculation calculation) {
        var writing = new Writing(Optional.of(new Numbers(key.indicator(), calculation)), key.year());
        writing.write(formula.expression(), 0);
        return List.copyOf(writing.parts);
    }

    private record Numbers(IndicatorId indicator, Calculation calculation) {}

    private String words(String key, Object... arguments) {
        String words = messages.text("formula.words." + key, arguments);
        return language == Language.ZH_HANT ? Traditional.of(words) : words;
    }

    private String name(IndicatorId indicator) {
        return names.apply(indicator).best(language).orElse(indicator.code());
    }

    private static String number(BigDecimal number) {
        int decimals = Math.clamp(number.scale(), 0, SHOWN_DECIMALS);
        return new Value.Amount(number, decimals, true).printed();
    }

    /// One formula being written.
    private final class Writing {

        private final List<Part> parts = new ArrayList<>();
        private final Optional<Numbers> numbers;
        private Year year;

        Writing(Optional<Numbers> numbers, Year year) {
            this.numbers = numbers;
            this.year = year;
        }

        /// @param least how strong the expression must be to stand without brackets
        void write(Expression expression, int least) {
            switch (expression) {
                case Expression.Constant(BigDecimal number) -> add(Kind.NUMBER, number(number));
                case Expression.Of(IndicatorId indicator, int yearsBack) -> indicator(indicator, yearsBack);
                case Expression.OfFactor(FactorSlot slot) -> factor(slot);
                case Expression.Negated(Expression operand) -> bracketed(TIGHT - 1 < least, () -> {
                    sign("−");
                    write(operand, TIGHT);
                });
                case Expression.Binary(Operator operator, Expression left, Expression right) -> bracketed(
                        operator.strength() < least, () -> {
                            write(left, operator.strength());
                            sign(operator);
                            write(right, operator.strength() + 1);
                        });
                case Expression.Call call -> {
                    if (numbers.isPresent()) {
                        writtenOut(call, least);
                    } else {
                        called(call);
                    }
                }
            }
        }

        private void called(Expression.Call call) {
            sign(words(call.function().code()) + words("open"));
            for (int at = 0; at < call.arguments().size(); at++) {
                if (at > 0) {
                    sign(words("comma"));
                }
                write(call.arguments().get(at), 0);
            }
            sign(words("close"));
        }

        private void writtenOut(Expression.Call call, int least) {
            List<Expression> arguments = call.arguments();
            switch (call.function()) {
                case SUM -> bracketed(Operator.ADD.strength() < least && arguments.size() > 1, () -> sum(arguments));
                case MEAN -> bracketed(Operator.DIVIDE.strength() < least, () -> {
                    bracketed(arguments.size() > 1, () -> sum(arguments));
                    sign(Operator.DIVIDE);
                    add(Kind.NUMBER, number(BigDecimal.valueOf(arguments.size())));
                });
                case SHARE -> bracketed(Operator.DIVIDE.strength() < least, () -> {
                    write(arguments.getFirst(), Operator.DIVIDE.strength());
                    sign(Operator.DIVIDE);
                    write(arguments.getLast(), Operator.DIVIDE.strength() + 1);
                    timesHundred();
                });
                case GROWTH -> bracketed(Operator.MULTIPLY.strength() < least, () -> {
                    bracketed(true, () -> growth(arguments.getFirst()));
                    timesHundred();
                });
            }
        }

        private void growth(Expression expression) {
            write(expression, Operator.DIVIDE.strength());
            sign(Operator.DIVIDE);
            Year now = year;
            year = now.minusYears(1);
            write(expression, Operator.DIVIDE.strength() + 1);
            year = now;
            sign(Operator.SUBTRACT);
            add(Kind.NUMBER, number(BigDecimal.ONE));
        }

        private void timesHundred() {
            sign(Operator.MULTIPLY);
            add(Kind.NUMBER, number(HUNDRED));
        }

        private void sum(List<Expression> arguments) {
            for (int at = 0; at < arguments.size(); at++) {
                if (at > 0) {
                    sign(Operator.ADD);
                }
                write(arguments.get(at), Operator.ADD.strength() + (at > 0 ? 1 : 0));
            }
        }

        private void indicator(IndicatorId indicator, int yearsBack) {
            if (numbers.isEmpty()) {
                String name = name(indicator);
                add(Kind.INDICATOR, yearsBack == 0
                        ? name
                        : yearsBack == 1 ? words("last", name) : words("back", name, String.valueOf(yearsBack)));
                return;
            }
            var key = new ValueKey(indicator, year.minusYears(yearsBack));
            Calculation calculation = numbers.get().calculation();
            calculation.figure(key).ifPresentOrElse(
                    figure -> {
                        if (figure.calculated()) {
                            int decimals = calculation.given().decimals().applyAsInt(indicator);
                            add(Kind.NUMBER, number(figure.number().setScale(decimals, RoundingMode.HALF_UP)));
                        } else {
                            add(Kind.NUMBER, number(figure.number()));
                        }
                    },
                    () -> add(Kind.MISSING, words("missing", name(indicator), key.year().toString())));
        }

        private void factor(FactorSlot slot) {
            String name = slots.apply(slot).best(language).orElse(slot.code());
            if (numbers.isEmpty()) {
                add(Kind.FACTOR, name);
                return;
            }
            var key = new FactorKey(numbers.get().indicator(), year, slot);
            numbers.get().calculation().given().factors().apply(key).ifPresentOrElse(
                    pinned -> add(Kind.FACTOR, number(pinned.number())),
                    () -> add(Kind.MISSING, words("missing", name, year.toString())));
        }

        private void sign(Operator operator) {
            sign(switch (operator) {
                case ADD -> " + ";
                case SUBTRACT -> " − ";
                case MULTIPLY -> " × ";
                case DIVIDE -> " ÷ ";
            });
        }

        private void sign(String sign) {
            add(Kind.SIGN, sign);
        }

        private void bracketed(boolean brackets, Runnable inside) {
            if (brackets) {
                sign(words("open"));
            }
            inside.run();
            if (brackets) {
                sign(words("close"));
            }
        }

        private void add(Kind kind, String text) {
            parts.add(new Part(kind, text));
        }
    }
}
