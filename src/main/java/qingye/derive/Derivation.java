package qingye.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.formula.Calculation;
import qingye.calc.formula.Dependents;
import qingye.calc.formula.Given;
import qingye.calc.formula.Result;
import qingye.edit.Edit;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.factor.FactorKey;
import qingye.model.formula.Formula;
import qingye.model.id.FactorId;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// The calculated values of a snapshot.
public final class Derivation {

    /// Enough to calculate on without a visible difference.
    private static final int KEPT_DECIMALS = 20;

    private final Figures figures;
    private final Map<IndicatorId, Formula> formulas = new LinkedHashMap<>();
    private final Set<Year> years = new TreeSet<>();
    private final Calculation calculation;

    /// @param library the factors that come with the program
    public Derivation(Snapshot snapshot, FactorLibrary library) {
        this.figures = snapshot.figures();
        figures.indicators().forEach((id, indicator) -> indicator.formula()
                .ifPresent(formula -> formulas.put(id, formula)));
        years.add(snapshot.report().year());
        snapshot.tables().tables().values().forEach(table -> years.addAll(table.years()));
        figures.values().keySet().forEach(key -> years.add(key.year()));
        FactorLibrary all = figures.factors().isEmpty() ? library : library.with(figures.factors().values());
        this.calculation = Calculation.of(new Given(this::typed, this::formula, all.chosen(choices()), this::decimals));
    }

    private Map<FactorKey, FactorId> choices() {
        var choices = new LinkedHashMap<FactorKey, FactorId>();
        figures.dossiers().forEach((key, dossier) -> dossier.factors().forEach((slot, factor) -> choices.put(
                new FactorKey(key.indicator(), key.year(), slot), factor)));
        return choices;
    }

    private Value typed(ValueKey key) {
        return isCalculated(key) ? Value.EMPTY : figures.value(key);
    }

    private Optional<Formula> formula(IndicatorId id) {
        return Optional.ofNullable(formulas.get(id));
    }

    private int decimals(IndicatorId id) {
        return figures.indicator(id).map(Indicator::decimals).orElse(2);
    }

    /// Whether the value comes from the formula of its indicator, and was not typed over.
    public boolean isCalculated(ValueKey key) {
        return formulas.containsKey(key.indicator()) && figures.dossier(key).override().isEmpty();
    }

    /// What the formula of the indicator gives for that year, typed over or not; empty if it has none.
    public Optional<Result> at(ValueKey key) {
        return calculation.at(key);
    }

    /// Whether the formula gives that value, as far as it is printed.
    boolean gives(ValueKey key, Value value) {
        return value instanceof Value.Amount amount
                && calculation.at(key).orElse(null) instanceof Result.Computed computed
                && computed.exact().setScale(amount.decimals(), RoundingMode.HALF_UP)
                        .compareTo(amount.rounded()) == 0;
    }

    /// The calculation itself, of everything that is calculated here.
    public Calculation calculation() {
        return calculation;
    }

    /// The edits that bring the calculated values in line after that was touched.
    List<Edit> after(Touched touched) {
        Dependents dependents = Dependents.of(formulas, years);
        var keys = new LinkedHashSet<ValueKey>();
        var roots = new LinkedHashSet<>(touched.values());
        roots.addAll(touched.dossiers());
        if (touched.factors()) {
            formulas.keySet().forEach(id -> years.forEach(year -> roots.add(new ValueKey(id, year))));
        }
        touched.indicators().forEach(id -> years.forEach(year -> roots.add(new ValueKey(id, year))));
        keys.addAll(roots);
        keys.addAll(dependents.affectedBy(roots));
        var edits = new ArrayList<Edit>();
        for (ValueKey key : keys) {
            if (isCalculated(key) && !figures.dossier(key).isLocked()) {
                Value before = figures.value(key);
                Value after = value(key, before);
                if (!before.equals(after)) {
                    edits.add(new Edit.SetValue(key, before, after));
                }
            }
        }
        return edits;
    }

    private Value value(ValueKey key, Value before) {
        return calculation.at(key)
                .flatMap(result -> result instanceof Result.Computed computed
                        ? Optional.of(computed.exact())
                        : Optional.empty())
                .<Value>map(exact -> new Value.Amount(
                        kept(exact), decimals(key.indicator()),
                        !(before instanceof Value.Amount amount) || amount.grouped()))
                .orElse(Value.EMPTY);
    }

    private static BigDecimal kept(BigDecimal exact) {
        BigDecimal plain = exact.scale() < 0 ? exact.setScale(0) : exact;
        return plain.scale() > KEPT_DECIMALS ? plain.setScale(KEPT_DECIMALS, RoundingMode.HALF_UP) : plain;
    }
}
