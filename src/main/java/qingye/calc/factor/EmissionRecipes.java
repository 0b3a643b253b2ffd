package qingye.calc.factor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.calc.unit.Conversion;
import qingye.calc.unit.Ratio;
import qingye.calc.unit.Unit;
import qingye.calc.unit.Units;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Expression;
import qingye.model.formula.Formula;
import qingye.model.formula.Function;
import qingye.model.formula.Operator;

/// The ready-made calculations of `standards/recipes.csv`: GHG Protocol Scope 1, Scope 2 (by location and by
/// market) and Scope 3 (selected lines), and comprehensive energy in standard coal after GB/T 2589-2020.
public final class EmissionRecipes {

    private static final int WRITTEN_OUT = 10;

    private final Units units;
    private final FactorLibrary library;
    private final Map<String, Recipe> recipes = new LinkedHashMap<>();

    private EmissionRecipes(Units units, FactorLibrary library) {
        this.units = units;
        this.library = library;
    }

    /// Reads the recipes.
    ///
    /// @throws qingye.calc.table.BrokenTableException if the table is not as it should be
    public static EmissionRecipes read(Units units, FactorLibrary library) {
        var read = new EmissionRecipes(units, library);
        StandardTable table = StandardTable.read("recipes.csv", List.of("recipe", "unit", "zh-Hans", "en"));
        for (CSVRecord row : table.rows()) {
            String code = table.text(row, "recipe");
            if (!(units.find(table.text(row, "unit")).orElse(null) instanceof Unit.Simple unit)) {
                throw table.broken(row, "unit");
            }
            List<FactorSlot> slots = library.slots().stream()
                    .filter(entry -> entry.recipes().contains(code))
                    .map(SlotEntry::slot)
                    .toList();
            read.recipes.put(code, new Recipe(code, unit, FactorLibrary.names(table, row), slots));
        }
        return read;
    }

    /// All recipes.
    public List<Recipe> all() {
        return List.copyOf(recipes.values());
    }

    /// The recipe of that code.
    public Optional<Recipe> recipe(String code) {
        return Optional.ofNullable(recipes.get(code));
    }

    /// The slots for which an indicator of that unit can be an activity without a density, in the order of the library.
    public List<FactorSlot> slotsFor(Recipe recipe, String printedUnit) {
        return units.find(printedUnit).stream()
                .flatMap(unit -> recipe.slots().stream().filter(slot -> library.slot(slot)
                        .map(entry -> Conversion.between(unit, entry.unit().denominator()))
                        .filter(Conversion.Scaling.class::isInstance)
                        .isPresent()))
                .toList();
    }

    private record Scaled(Expression amount, Ratio toFactor) {}

    /// The formula for those activities: each converted to the unit its factor is for, those of one factor added up,
    /// times the factor, converted to the unit of the recipe.
    public Draft draft(Recipe recipe, List<Activity> activities) {
        var problems = new ArrayList<Draft.Problem>();
        var bySlot = new LinkedHashMap<SlotEntry, List<Scaled>>();
        for (Activity activity : activities) {
            Optional<SlotEntry> entry = library.slot(activity.slot())
                    .filter(slot -> recipe.slots().contains(slot.slot()) || slot.recipes().isEmpty())
                    .filter(slot -> outward(slot, recipe).isPresent());
            Optional<Unit> unit = units.find(activity.unit());
            if (entry.isEmpty()) {
                problems.add(new Draft.Problem.OtherRecipe(activity));
            } else if (unit.isEmpty()) {
                problems.add(new Draft.Problem.UnknownUnit(activity));
            } else {
                switch (Conversion.between(unit.get(), entry.get().unit().denominator(), activity.bridge())) {
                    case Conversion.Scaling(Ratio ratio) -> bySlot
                            .computeIfAbsent(entry.get(), _ -> new ArrayList<>())
                            .add(new Scaled(new Expression.Of(activity.indicator()), ratio));
                    case Conversion.NeedsDensity(var _, Unit to) -> problems
                            .add(new Draft.Problem.NeedsDensity(activity, to));
                    case Conversion.NotConvertible(var from, var to) -> problems
                            .add(new Draft.Problem.NotConvertible(activity, from, to));
                }
            }
        }
        if (!problems.isEmpty() || bySlot.isEmpty()) {
            return new Draft.Refused(problems);
        }
        var terms = new ArrayList<Expression>();
        bySlot.forEach((entry, amounts) -> terms.add(term(
                entry.slot(), amounts, outward(entry, recipe).orElse(Ratio.ONE))));
        return new Draft.Drafted(new Formula(sum(terms)));
    }

    /// From the unit the factor gives to that of the recipe.
    private static Optional<Ratio> outward(SlotEntry entry, Recipe recipe) {
        return Conversion.between(entry.unit().numerator(), recipe.unit()) instanceof Conversion.Scaling(Ratio ratio)
                ? Optional.of(ratio)
                : Optional.empty();
    }

    private static Expression term(FactorSlot slot, List<Scaled> amounts, Ratio outward) {
        var factor = new Expression.OfFactor(slot);
        if (amounts.size() == 1) {
            Scaled one = amounts.getFirst();
            return scaled(
                    new Expression.Binary(Operator.MULTIPLY, one.amount(), factor), one.toFactor().times(outward));
        }
        Expression sum = sum(amounts.stream().map(one -> scaled(one.amount(), one.toFactor())).toList());
        return scaled(new Expression.Binary(Operator.MULTIPLY, sum, factor), outward);
    }

    private static Expression sum(List<Expression> terms) {
        if (terms.size() > WRITTEN_OUT) {
            return new Expression.Call(Function.SUM, terms);
        }
        Expression sum = terms.getFirst();
        for (Expression term : terms.subList(1, terms.size())) {
            sum = new Expression.Binary(Operator.ADD, sum, term);
        }
        return sum;
    }

    private static Expression scaled(Expression amount, Ratio ratio) {
        if (ratio.isOne()) {
            return amount;
        }
        if (ratio.numerator().compareTo(BigDecimal.ONE) != 0) {
            boolean decimal = ratio.isDecimal() && ratio.decimal().scale() <= 12;
            var by = new Expression.Constant(decimal ? ratio.decimal() : ratio.numerator());
            var product = new Expression.Binary(Operator.MULTIPLY, amount, by);
            return decimal ? product : divided(product, ratio.denominator());
        }
        return divided(amount, ratio.denominator());
    }

    private static Expression divided(Expression amount, BigDecimal by) {
        return by.compareTo(BigDecimal.ONE) == 0
                ? amount
                : new Expression.Binary(Operator.DIVIDE, amount, new Expression.Constant(by));
    }
}
