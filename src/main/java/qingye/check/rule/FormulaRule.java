package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import qingye.calc.factor.FactorLibrary;
import qingye.check.Finding;
import qingye.check.Fix;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Line;
import qingye.derive.Account;
import qingye.model.check.Rule;
import qingye.model.formula.Expression;
import qingye.model.formula.Formula;
import qingye.model.formula.Operator;
import qingye.model.indicator.Value;

/// What a person typed over a calculated value is what the formula gives. The relation is not inferred: it is the
/// formula the person set. Tolerance: none, the result is rounded as it is printed.
public final class FormulaRule implements BroadCheck {

    private final FactorLibrary factors;

    /// @param factors those that come with the program
    public FormulaRule(FactorLibrary factors) {
        this.factors = factors;
    }

    @Override
    public void look(Whole whole, Consumer<Finding> found) {
        boolean any = whole.snapshot().figures().indicators().values().stream()
                .anyMatch(indicator -> indicator.formula().isPresent());
        if (!any) {
            return;
        }
        for (Account account : Account.of(whole.snapshot(), factors, Set.<Year>of())) {
            account.difference().filter(difference -> difference.signum() != 0)
                    .ifPresent(difference -> whole.places().of(account.key().indicator())
                            .filter(line -> line.years().contains(account.key().year()))
                            .ifPresent(line -> found.accept(finding(account, line, difference))));
        }
    }

    private static Finding finding(Account account, Line line, BigDecimal difference) {
        var stored = (Value.Amount) account.stored();
        BigDecimal result = stored.rounded().add(difference);
        Rule rule = rule(account.formula());
        var message = Sentence.of(
                "calculated.differs", Words.row(line), Words.year(account.key().year()),
                new Term.Figure(stored.printed()), Words.figure(result, stored.decimals()));
        Finding plain = new Found(rule, Severity.ERROR, Found.cell(line, account.key().year()), message)
                .printed(stored.printed())
                .expected(Words.printed(result, stored.decimals()))
                .inputs(List.of(line), account.key().year())
                .done();
        var fix = new Fix.Put(account.key(), stored, new Value.Amount(result, stored.decimals(), stored.grouped()));
        return new Finding(
                plain.id(), rule, plain.severity(), plain.spot(), plain.message(), plain.printed(), plain.expected(),
                plain.inputs(), Optional.of(fix), plain.relation());
    }

    private static Rule rule(Formula formula) {
        if (!formula.factors().isEmpty()) {
            return Rule.EMISSION;
        }
        return divides(formula.expression()) ? Rule.RATIO : Rule.PARTITION;
    }

    private static boolean divides(Expression expression) {
        boolean quotient = expression instanceof Expression.Binary(Operator operator, var _, var _)
                && operator == Operator.DIVIDE;
        return quotient || expression.parts().stream().anyMatch(FormulaRule::divides);
    }
}
