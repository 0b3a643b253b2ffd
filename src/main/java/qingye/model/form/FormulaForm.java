package qingye.model.form;

import java.util.List;

import qingye.model.factor.FactorSlot;
import qingye.model.formula.Expression;
import qingye.model.formula.Formula;
import qingye.model.formula.Function;
import qingye.model.formula.Operator;
import qingye.model.id.IndicatorId;

/// The readable form of a formula: `{E.gas}` is the value of an indicator, `{E.gas@-1}` that of the year before,
/// `factor(natural_gas.co2)` the factor chosen, `sum(…)`, `mean(…)`, `share(part, whole)` and `growth(…)` are called,
/// and numbers are joined by `+ - * /` and brackets, multiplication before addition.
public final class FormulaForm {

    /// How long a form may be.
    public static final int LONGEST = 10_000;

    static final String FACTOR = "factor";
    private static final int TIGHT = 3;

    private FormulaForm() {}

    /// What reading gave.
    public sealed interface Reading {}

    /// It is this formula.
    public record Read(Formula formula) implements Reading {}

    /// It is no formula; nothing was guessed.
    ///
    /// @param position of the first character that is wrong, from 0; the length of the form if it ends too early
    /// @param fault what is wrong with it
    /// @param found the words there; empty at the end
    public record Misread(int position, Fault fault, String found) implements Reading {}

    /// Why something is no formula.
    public enum Fault {
        /// nothing was written
        EMPTY,
        /// longer than [#LONGEST]
        TOO_LONG,
        /// too many brackets, or too long a chain of signs: a sum would be shorter
        TOO_DEEP,
        /// it ends where a value should stand, or before a bracket closes
        ENDS,
        /// a sign or word that cannot stand here
        UNEXPECTED,
        /// a function there is not
        FUNCTION,
        /// a function with too few or too many arguments
        ARGUMENTS,
        /// no code of an indicator between `{` and `}`
        INDICATOR,
        /// years back that are not between 1 and 20
        YEARS_BACK,
        /// no slot of a factor
        FACTOR,
        /// a number with more digits than can be calculated with
        NUMBER,
        /// a growth of a growth
        GROWTH
    }

    /// The formula in its readable form, with no more brackets than it needs.
    ///
    /// @throws IllegalArgumentException if it were longer than what can be read back
    public static String write(Formula formula) {
        var form = new StringBuilder();
        write(form, formula.expression());
        if (form.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + ": " + form.length());
        }
        return form.toString();
    }

    /// Reads a readable form. Full width signs and digits, `×` and `÷` are taken for their plain forms.
    public static Reading read(String form) {
        return new FormulaReader(form).read();
    }

    private static void write(StringBuilder form, Expression expression) {
        switch (expression) {
            case Expression.Constant(var number) -> form.append(number.toPlainString());
            case Expression.Of(IndicatorId indicator, int yearsBack) -> {
                form.append('{').append(indicator.code());
                if (yearsBack > 0) {
                    form.append("@-").append(yearsBack);
                }
                form.append('}');
            }
            case Expression.OfFactor(FactorSlot slot) -> form.append(FACTOR).append('(').append(slot).append(')');
            case Expression.Binary(Operator operator, Expression left, Expression right) -> {
                write(form, left, strength(left) < operator.strength());
                form.append(' ').append(operator.sign()).append(' ');
                write(form, right, strength(right) <= operator.strength());
            }
            case Expression.Negated(Expression operand) -> {
                form.append('-');
                write(form, operand, strength(operand) < TIGHT);
            }
            case Expression.Call(Function function, List<Expression> arguments) -> {
                form.append(function.code()).append('(');
                for (int at = 0; at < arguments.size(); at++) {
                    form.append(at == 0 ? "" : ", ");
                    write(form, arguments.get(at));
                }
                form.append(')');
            }
        }
    }

    private static void write(StringBuilder form, Expression expression, boolean inBrackets) {
        form.append(inBrackets ? "(" : "");
        write(form, expression);
        form.append(inBrackets ? ")" : "");
    }

    private static int strength(Expression expression) {
        return expression instanceof Expression.Binary(Operator operator, var _, var _)
                ? operator.strength()
                : TIGHT;
    }
}
