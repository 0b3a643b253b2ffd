package qingye.calc.formula;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import qingye.model.factor.FactorKey;
import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;

/// Says why there is no formula or no result, and what to do next.
///
/// @param messages the words
/// @param names of indicators in the person's language
/// @param slots the names of factors in the person's language
public record FormulaSentences(
        Messages messages, Function<IndicatorId, String> names, Function<FactorSlot, String> slots) {

    /// What is wrong with what was typed.
    public String say(FormulaForm.Misread misread) {
        return messages.text(
                "formula.fault." + misread.fault().name().toLowerCase(Locale.ROOT),
                String.valueOf(misread.position() + 1), misread.found());
    }

    /// Why there is no number; empty if there is one.
    public Optional<String> say(Result result) {
        return switch (result) {
            case Result.Computed _ -> Optional.empty();
            case Result.Missing(List<ValueKey> values, List<FactorKey> factors) -> Optional.of(messages.text(
                    "formula.result.missing", joined(
                            "comma",
                            Stream.concat(values.stream().map(this::name), factors.stream().map(this::name)))));
            case Result.Undefined(ValueKey where, Result.Cause cause) -> Optional.of(messages.text(
                    "formula.result." + cause.name().toLowerCase(Locale.ROOT), name(where)));
            case Result.Circular(List<IndicatorId> path) -> Optional.of(circle(path));
        };
    }

    /// That formulas go round in a circle.
    public String circle(List<IndicatorId> path) {
        return messages.text("formula.result.circular", joined("arrow", path.stream().map(names)));
    }

    private String joined(String by, Stream<String> words) {
        return words.reduce((one, other) -> messages.text("formula.result." + by, one, other)).orElse("");
    }

    private String name(ValueKey key) {
        return messages.text("formula.result.value", names.apply(key.indicator()), key.year().toString());
    }

    private String name(FactorKey key) {
        return messages.text("formula.result.factor", slots.apply(key.slot()), key.year().toString());
    }
}
