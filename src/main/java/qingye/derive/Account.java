package qingye.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.formula.Calculation;
import qingye.calc.formula.Result;
import qingye.model.Snapshot;
import qingye.model.formula.Formula;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// How a calculated value came about, beside what stands in the file.
///
/// @param result of the formula
/// @param stored what the file holds
/// @param typedOver why the stored value is another than the result; empty if it is calculated
/// @param calculation in which the numbers put in can be looked up
public record Account(
        ValueKey key, Indicator indicator, Formula formula, Result result, Value stored, Optional<String> typedOver,
        Calculation calculation) {

    /// How much more the formula gives than is stored, both as printed; empty if either is no number.
    public Optional<BigDecimal> difference() {
        return result instanceof Result.Computed computed && stored instanceof Value.Amount amount
                ? Optional.of(computed.exact().setScale(amount.decimals(), RoundingMode.HALF_UP)
                        .subtract(amount.rounded()))
                : Optional.empty();
    }

    /// Whether the file holds what the formula gives.
    public boolean agrees() {
        return difference().filter(one -> one.signum() == 0).isPresent();
    }

    /// The accounts of all calculated indicators, in the order of the indicators and then of the years.
    ///
    /// @param library the factors that come with the program
    /// @param wanted the years; if none, those of the tables
    public static List<Account> of(Snapshot content, FactorLibrary library, Set<Year> wanted) {
        var derivation = new Derivation(content, library);
        var years = new TreeSet<>(wanted);
        if (years.isEmpty()) {
            content.tables().tables().values().forEach(table -> years.addAll(table.years()));
        }
        var accounts = new ArrayList<Account>();
        content.figures().indicators().values().forEach(indicator -> indicator.formula().ifPresent(formula -> {
            for (Year year : years) {
                var key = new ValueKey(indicator.id(), year);
                derivation.at(key).ifPresent(result -> accounts.add(new Account(
                        key, indicator, formula, result, content.figures().value(key),
                        content.figures().dossier(key).override(), derivation.calculation())));
            }
        }));
        return accounts;
    }
}
