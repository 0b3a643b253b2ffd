package qingye.ui.card;

import java.util.Map;
import java.util.Optional;

import qingye.calc.formula.FormulaNames;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.text.Language;

/// The names used in formulas, kept as long as nothing is renamed: there may be thousands, and they are asked for with
/// every value that is selected.
final class NamesMemory {

    private Optional<Kept> kept = Optional.empty();

    /// What names are made of.
    private record Source(
            Map<IndicatorId, Indicator> indicators, Tables tables, Language language, Map<FactorSlot, String> slots) {}

    private record Kept(Source source, FormulaNames names) {}

    /// The names in that content.
    ///
    /// @param slots the names of the factors there are
    FormulaNames names(Snapshot content, Map<FactorSlot, String> slots) {
        Language language = content.report().language();
        var source = new Source(content.figures().indicators(), content.tables(), language, slots);
        Kept known = kept.filter(one -> one.source().equals(source))
                .orElseGet(() -> new Kept(source, new FormulaNames(content, language, slots)));
        kept = Optional.of(known);
        return known.names();
    }
}
