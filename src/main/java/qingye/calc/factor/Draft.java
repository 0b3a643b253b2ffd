package qingye.calc.factor;

import java.util.List;

import qingye.calc.unit.Dimension;
import qingye.calc.unit.Unit;
import qingye.model.formula.Formula;

/// What a recipe made of the activities chosen.
public sealed interface Draft {

    /// A formula whose result is in the unit of the recipe.
    record Drafted(Formula formula) implements Draft {}

    /// No formula: each problem is to be solved first. Without any problem named, no activity was chosen.
    record Refused(List<Problem> problems) implements Draft {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// What is wrong with an activity.
    sealed interface Problem {

        /// The activity.
        Activity activity();

        /// Its unit is not in the vocabulary.
        record UnknownUnit(Activity activity) implements Problem {}

        /// Its slot does not belong to the recipe.
        record OtherRecipe(Activity activity) implements Problem {}

        /// Its unit becomes that of the factor by a density only.
        record NeedsDensity(Activity activity, Unit to) implements Problem {}

        /// Its unit measures something else than the factor is for.
        record NotConvertible(Activity activity, Dimension from, Dimension to) implements Problem {}
    }
}
