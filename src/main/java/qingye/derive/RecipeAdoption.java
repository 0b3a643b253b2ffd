package qingye.derive;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import qingye.calc.factor.Recipe;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Formula;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;

/// Makes an indicator a calculated one by a recipe, with the factors of every year, in one step.
///
/// @param present the content as it is
/// @param indicator as it is
/// @param recipe gives the unit where the indicator has none
/// @param formula drafted by the recipe
/// @param factors those chosen, by year and slot
public record RecipeAdoption(
        Snapshot present, Indicator indicator, Recipe recipe, Formula formula,
        Map<Year, Map<FactorSlot, EmissionFactor>> factors) {

    /// The years for which factors are wanted: those of the tables that show the indicator, and those with values.
    public static List<Year> years(Snapshot content, Indicator indicator) {
        var years = new TreeSet<Year>();
        content.tables().tables().values().stream()
                .filter(table -> table.rows().stream().anyMatch(row -> row.indicator().equals(indicator.id())))
                .forEach(table -> years.addAll(table.years()));
        content.figures().values().keySet().stream()
                .filter(key -> key.indicator().equals(indicator.id()))
                .forEach(key -> years.add(key.year()));
        return List.copyOf(years);
    }

    /// The edit.
    ///
    /// @param notes that tell of factors that change from year to year, to be made in the same step
    public Edit edit(Collection<Edit> notes) {
        var edits = new ArrayList<Edit>();
        Language language = present.report().language();
        Indicator made = indicator.with(Optional.of(formula));
        if (indicator.unit().byLanguage().isEmpty()) {
            made = made.withUnit(indicator.unit().with(language, recipe.unit().printed(language)));
        }
        factors.forEach((year, bySlot) -> {
            var key = new ValueKey(indicator.id(), year);
            Dossier before = present.figures().dossier(key);
            Dossier after = before;
            for (var one : bySlot.entrySet()) {
                after = after.withFactor(one.getKey(), one.getValue().id());
            }
            if (!before.equals(after)) {
                edits.add(new Edit.SetDossier(key, before, after));
            }
        });
        edits.add(new Edit.SetIndicator(indicator.id(), Optional.of(indicator), Optional.of(made)));
        edits.addAll(notes);
        return new Edit.Batch(Edit.Purpose.CALCULATE, edits);
    }
}
