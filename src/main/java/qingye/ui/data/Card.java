package qingye.ui.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.data.Uses.Use;

/// What the inspector says of a value and its indicator.
///
/// @param name of the indicator
/// @param definition what is counted; may be empty
/// @param indicator lines about the indicator
/// @param value lines about the value
record Card(String name, String definition, List<Fact> indicator, List<Fact> value, List<Use> uses) {

    /// A line: what it is, and how it is with this one.
    record Fact(String label, String words) {}

    static Card of(ValueKey key, Snapshot snapshot, Messages messages) {
        Language language = snapshot.report().language();
        Optional<Indicator> indicator = snapshot.figures().indicator(key.indicator());
        var facts = new ArrayList<Fact>();
        indicator.ifPresent(one -> one.name().byLanguage().forEach((other, name) -> {
            if (other != language) {
                facts.add(new Fact(messages.text("data.card.language." + other.tag()), name));
            }
        }));
        facts.add(new Fact(messages.text("data.card.code"), key.indicator().code()));
        indicator.flatMap(one -> one.unit().best(language)).filter(unit -> !unit.isBlank())
                .ifPresent(unit -> facts.add(new Fact(messages.text("data.card.unit"), unit)));
        indicator.ifPresent(one -> facts.add(
                new Fact(messages.text("data.card.decimals"), Integer.toString(one.decimals()))));
        return new Card(
                indicator.flatMap(one -> one.name().best(language)).orElse(key.indicator().code()),
                indicator.flatMap(one -> one.definition().best(language)).orElse(""),
                facts,
                value(key, snapshot.figures().value(key), messages),
                Uses.of(key.indicator(), snapshot));
    }

    private static List<Fact> value(ValueKey key, Value value, Messages messages) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(messages.text("data.card.year"), key.year().toString()));
        if (!value.printed().isEmpty()) {
            facts.add(new Fact(messages.text("data.card.printed"), value.printed()));
        }
        String kind = messages.text("data.card.kind");
        switch (value) {
            case Value.Amount(BigDecimal exact, _, _) -> {
                facts.add(new Fact(messages.text("data.card.exact"), exact.toPlainString()));
                facts.add(new Fact(kind, messages.text("data.card.kind.amount")));
            }
            case Value.Words _ -> facts.add(new Fact(kind, messages.text("data.card.kind.words")));
            case Value.NotApplicable(_, String reason) -> {
                facts.add(new Fact(kind, messages.text("data.card.kind.inapplicable")));
                facts.add(new Fact(messages.text("data.card.reason"),
                        reason.isBlank() ? messages.text("data.card.reason.none") : reason));
            }
            case Value.NotDisclosed _ -> facts.add(new Fact(kind, messages.text("data.card.kind.undisclosed")));
            case Value.Empty _ -> facts.add(new Fact(kind, messages.text("data.card.kind.empty")));
        }
        return facts;
    }
}
