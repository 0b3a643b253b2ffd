package qingye.ui.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.factor.ConstantFactorComparison;
import qingye.calc.factor.FactorLibrary;
import qingye.calc.factor.SlotEntry;
import qingye.calc.formula.FormulaNames;
import qingye.calc.formula.FormulaOrder;
import qingye.calc.formula.FormulaSentences;
import qingye.calc.formula.FormulaWords;
import qingye.calc.formula.NamedFormula;
import qingye.calc.formula.Result;
import qingye.derive.Derivation;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// What can be said of the calculation of a value, in words.
final class Calculus {

    private static final int MOST_LISTED = 5;

    private final Snapshot content;
    private final Messages messages;
    private final FactorLibrary library;
    private final Derivation derivation;
    private final FormulaNames names;

    /// @param shipped the factors that come with the program
    /// @param memory of the names in other contents
    Calculus(Snapshot content, Messages messages, FactorLibrary shipped, NamesMemory memory) {
        this.content = content;
        this.messages = messages;
        this.library = shipped.with(content.figures().factors().values());
        this.derivation = new Derivation(content, shipped);
        var slots = new LinkedHashMap<FactorSlot, String>();
        library.slots().forEach(entry -> slots.put(entry.slot(), name(entry.slot())));
        this.names = memory.names(content, slots);
    }

    private Figures figures() {
        return content.figures();
    }

    private Language language() {
        return content.report().language();
    }

    private String name(IndicatorId id) {
        return figures().indicator(id).map(Indicator::name).flatMap(name -> name.best(language())).orElse(id.code());
    }

    /// The name of what a factor is for.
    String name(FactorSlot slot) {
        return library.slot(slot).map(SlotEntry::name).flatMap(name -> name.best(language())).orElse(slot.code());
    }

    private FormulaSentences sentences() {
        return new FormulaSentences(messages, this::name, this::name);
    }

    private FormulaWords words() {
        return new FormulaWords(
                language(),
                id -> figures().indicator(id).map(Indicator::name).orElse(Localized.none()),
                slot -> library.slot(slot).map(SlotEntry::name).orElse(Localized.none()));
    }

    /// What reading a typed formula gave: the formula, or the sentence that says why it is none.
    sealed interface Typed {

        /// No formula: the values are entered.
        record None() implements Typed {}

        /// It can be taken.
        record Fine(Formula formula) implements Typed {}

        /// It cannot.
        record Wrong(String sentence) implements Typed {}
    }

    /// Reads what was typed as the formula of an indicator.
    Typed read(IndicatorId of, String typed) {
        if (typed.isBlank()) {
            return new Typed.None();
        }
        return switch (typing().read(typed)) {
            case NamedFormula.Read(Formula formula) -> checked(of, formula);
            case NamedFormula.Misread(var misread) -> new Typed.Wrong(sentences().say(misread));
            case NamedFormula.Unknown(String name, var similar) -> new Typed.Wrong(similar.isEmpty()
                    ? messages.text("card.formula.nobody", name)
                    : messages.text("card.formula.similar", name, listed(similar)));
            case NamedFormula.Ambiguous(String name, var titles) -> new Typed.Wrong(messages.text(
                    "card.formula.several", name, Integer.toString(titles.size()),
                    listed(titles.subList(0, Math.min(titles.size(), MOST_LISTED)))));
        };
    }

    private String listed(List<String> titles) {
        return titles.stream().reduce((one, other) -> messages.text("formula.result.comma", one, other)).orElse("");
    }

    /// The factors that come with the program, and those the company added.
    FactorLibrary library() {
        return library;
    }

    /// The unit in which a factor stands in formulas.
    String unit(FactorSlot slot) {
        return library.slot(slot).map(entry -> entry.unit().printed(Language.EN)).orElse("");
    }

    /// Whether a factor can stand in its slot: its unit can be converted to that of the slot.
    boolean fits(EmissionFactor factor) {
        return library.pin(factor).isPresent();
    }

    /// A factor with everything that tells it from others.
    String words(EmissionFactor factor) {
        return messages.text("card.factor.words", factor.value().toPlainString(), factor.unit(), origin(factor));
    }

    /// Where a factor comes from: year, kind, region, how sure it is, and document.
    String origin(EmissionFactor factor) {
        var parts = new ArrayList<String>();
        if (factor.kind().equals("own")) {
            parts.add(factor.note());
        }
        factor.year().ifPresent(year -> parts.add(messages.text("card.factor.year", year.toString())));
        parts.add(messages.text("card.factor.kind." + factor.kind()));
        library.region(factor.region()).ifPresent(parts::add);
        parts.add(messages.text("card.factor.confidence." + factor.confidence().code()));
        parts.add(factor.document());
        return parts.stream().filter(part -> !part.isBlank())
                .reduce((one, other) -> messages.text("card.factor.and", one, other)).orElse("");
    }

    /// How formulas are typed in this report.
    NamedFormula typing() {
        return new NamedFormula(names, messages);
    }

    /// What indicators and factors are called in formulas.
    FormulaNames names() {
        return names;
    }

    private Typed checked(IndicatorId of, Formula formula) {
        List<String> unknown = formula.indicators().stream()
                .map(Formula.IndicatorUse::indicator)
                .filter(id -> figures().indicator(id).isEmpty())
                .map(IndicatorId::code)
                .toList();
        if (!unknown.isEmpty()) {
            return new Typed.Wrong(messages.text("card.formula.unknown", String.join(" ", unknown)));
        }
        Map<IndicatorId, Formula> others = new LinkedHashMap<>();
        figures().indicators().forEach((id, one) -> one.formula().ifPresent(present -> others.put(id, present)));
        return FormulaOrder.circleBy(of, formula, others)
                .<Typed>map(circle -> new Typed.Wrong(sentences().circle(circle)))
                .orElseGet(() -> new Typed.Fine(formula));
    }

    /// The formula with its numbers and the result, or why there is none.
    String worked(Formula formula, ValueKey key) {
        Optional<Result> result = derivation.at(key);
        String numbers = FormulaWords.text(words().withNumbers(formula, key, derivation.calculation()));
        return result.map(found -> found instanceof Result.Computed computed
                ? messages.text("card.formula.result", numbers, printed(computed),
                        Integer.toString(computed.rounded().scale()))
                : sentences().say(found).orElse("")).orElse("");
    }

    private static String printed(Result.Computed computed) {
        return new Value.Amount(computed.rounded(), computed.rounded().scale(), true).printed();
    }

    /// The factors that can be chosen for a slot of the value's formula.
    List<EmissionFactor> candidates(FactorSlot slot, ValueKey key) {
        return library.candidates(slot, key.year(), FactorLibrary.COUNTRY).all();
    }

    /// The factor chosen for a slot in that year.
    Optional<EmissionFactor> chosen(FactorSlot slot, ValueKey key) {
        return Optional.ofNullable(figures().dossier(key).factors().get(slot)).flatMap(library::factor);
    }

    /// What the value would be had last year's factors stayed; empty if they did.
    Optional<String> comparison(ValueKey key) {
        return ConstantFactorComparison.of(derivation.calculation().given(), key)
                .map(found -> messages.text("card.factor.comparison",
                        printed(found.now()), printed(found.atLastFactors()), percent(found.growth()),
                        percent(found.growthAtLastFactors())));
    }

    private static String percent(Optional<BigDecimal> growth) {
        return growth.map(one -> one.setScale(1, RoundingMode.HALF_UP))
                .map(one -> (one.signum() > 0 ? "+" : "") + one.toPlainString() + "%")
                .orElse("—");
    }
}
