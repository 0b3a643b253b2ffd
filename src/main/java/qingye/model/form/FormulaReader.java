package qingye.model.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm.Fault;
import qingye.model.form.FormulaForm.Misread;
import qingye.model.form.FormulaForm.Read;
import qingye.model.form.FormulaForm.Reading;
import qingye.model.formula.Expression;
import qingye.model.formula.Formula;
import qingye.model.formula.Function;
import qingye.model.formula.Operator;
import qingye.model.id.Ids;
import qingye.model.id.IndicatorId;

/// Reads one formula from left to right. The first fault is kept; whatever is read after it no longer matters.
final class FormulaReader {

    private static final Expression NOTHING = Expression.Constant.of("0");

    private final String typed;
    private final String form;
    private int at;
    private int depth;
    private @Nullable Misread fault;

    FormulaReader(String typed) {
        this.typed = typed;
        this.form = typed.length() > FormulaForm.LONGEST ? "" : narrow(typed);
    }

    Reading read() {
        if (typed.length() > FormulaForm.LONGEST) {
            return new Misread(FormulaForm.LONGEST, Fault.TOO_LONG, "");
        }
        skip();
        if (at == form.length()) {
            return new Misread(0, Fault.EMPTY, "");
        }
        Expression expression = chain(1);
        if (fault == null && at < form.length()) {
            wrong(Fault.UNEXPECTED);
        }
        if (fault != null) {
            return fault;
        }
        return switch (Formula.shape(expression)) {
            case FINE -> new Read(new Formula(expression));
            case TOO_DEEP -> new Misread(0, Fault.TOO_DEEP, "");
            case GROWTH_OF_GROWTH -> new Misread(0, Fault.GROWTH, "");
        };
    }

    /// Operands joined by operators of at least that strength.
    private Expression chain(int strength) {
        if (strength > Operator.MULTIPLY.strength()) {
            return operand();
        }
        Expression left = chain(strength + 1);
        while (fault == null) {
            Operator operator = operator(strength);
            if (operator == null) {
                break;
            }
            left = new Expression.Binary(operator, left, chain(strength + 1));
        }
        return left;
    }

    private @Nullable Operator operator(int strength) {
        for (Operator operator : Operator.values()) {
            if (operator.strength() == strength && form.startsWith(operator.sign(), at)) {
                step();
                return operator;
            }
        }
        return null;
    }

    private Expression operand() {
        if (fault != null) {
            return NOTHING;
        }
        if (at == form.length()) {
            return wrong(Fault.ENDS);
        }
        if (++depth > Formula.DEEPEST) {
            return wrong(Fault.TOO_DEEP);
        }
        char c = form.charAt(at);
        Expression operand = switch (c) {
            case '(' -> {
                step();
                Expression inside = chain(1);
                close();
                yield inside;
            }
            case '-' -> {
                step();
                yield new Expression.Negated(operand());
            }
            case '{' -> indicator();
            default -> isDigit(c) ? number() : isLetter(c) ? call() : wrong(Fault.UNEXPECTED);
        };
        depth--;
        return operand;
    }

    private Expression indicator() {
        int end = form.indexOf('}', at);
        if (end < 0) {
            return wrong(form.length(), Fault.ENDS);
        }
        String inside = form.substring(at + 1, end);
        int mark = inside.indexOf('@');
        String code = mark < 0 ? inside : inside.substring(0, mark);
        if (!Ids.isId(code)) {
            return wrong(at + 1, Fault.INDICATOR);
        }
        int back = 0;
        if (mark >= 0) {
            String years = inside.substring(mark + 1);
            if (!years.matches("-(?:[1-9]|1[0-9]|20)")) {
                return wrong(at + 1 + mark, Fault.YEARS_BACK);
            }
            back = Integer.parseInt(years.substring(1));
        }
        at = end;
        step();
        return new Expression.Of(new IndicatorId(code), back);
    }

    private Expression number() {
        int start = at;
        while (at < form.length() && isDigit(form.charAt(at))) {
            at++;
        }
        if (at + 1 < form.length() && form.charAt(at) == '.' && isDigit(form.charAt(at + 1))) {
            at++;
            while (at < form.length() && isDigit(form.charAt(at))) {
                at++;
            }
        }
        String digits = form.substring(start, at);
        int decimals = digits.indexOf('.') < 0 ? 0 : digits.length() - digits.indexOf('.') - 1;
        if (digits.length() > 40 || decimals > 30) {
            return wrong(start, Fault.NUMBER);
        }
        skip();
        return new Expression.Constant(new BigDecimal(digits));
    }

    private Expression call() {
        int start = at;
        while (at < form.length() && isLetter(form.charAt(at))) {
            at++;
        }
        String name = form.substring(start, at);
        boolean factor = name.equalsIgnoreCase(FormulaForm.FACTOR);
        Optional<Function> function = Function.of(name);
        if (!factor && function.isEmpty()) {
            return wrong(start, Fault.FUNCTION);
        }
        skip();
        if (at == form.length()) {
            return wrong(Fault.ENDS);
        }
        if (form.charAt(at) != '(') {
            return wrong(Fault.UNEXPECTED);
        }
        step();
        return function.map(called -> arguments(called, start)).orElseGet(this::slot);
    }

    private Expression arguments(Function function, int start) {
        List<Expression> arguments = new ArrayList<>();
        if (at == form.length() || form.charAt(at) != ')') {
            arguments.add(chain(1));
            while (fault == null && at < form.length() && form.charAt(at) == ',') {
                step();
                arguments.add(chain(1));
            }
        }
        close();
        if (fault == null && !function.takes(arguments.size())) {
            return wrong(start, Fault.ARGUMENTS);
        }
        return fault == null ? new Expression.Call(function, arguments) : NOTHING;
    }

    private Expression slot() {
        int end = form.indexOf(')', at);
        if (end < 0) {
            return wrong(form.length(), Fault.ENDS);
        }
        String code = form.substring(at, end).strip();
        if (!FactorSlot.isSlot(code)) {
            return wrong(Fault.FACTOR);
        }
        at = end;
        step();
        return new Expression.OfFactor(new FactorSlot(code));
    }

    private void close() {
        if (fault != null) {
            return;
        }
        if (at == form.length()) {
            wrong(Fault.ENDS);
        } else if (form.charAt(at) != ')') {
            wrong(Fault.UNEXPECTED);
        } else {
            step();
        }
    }

    /// Past one character and the blanks after it.
    private void step() {
        at++;
        skip();
    }

    private void skip() {
        while (at < form.length() && Character.isWhitespace(form.charAt(at))) {
            at++;
        }
    }

    private Expression wrong(Fault why) {
        return wrong(at, why);
    }

    private Expression wrong(int position, Fault why) {
        if (fault == null) {
            int end = position;
            while (end < typed.length() && end < position + 20 && !Character.isWhitespace(typed.charAt(end))) {
                end++;
            }
            fault = new Misread(position, why, typed.substring(position, end));
        }
        return NOTHING;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// What an input method writes, in plain signs and at the same positions.
    private static String narrow(String typed) {
        var narrow = new StringBuilder(typed.length());
        typed.chars().forEach(c -> narrow.append((char) switch (c) {
            case '×' -> '*';
            case '÷' -> '/';
            case '−' -> '-';
            case '\u3000' -> ' ';
            case '、' -> ',';
            default -> c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c;
        }));
        return narrow.toString();
    }
}
