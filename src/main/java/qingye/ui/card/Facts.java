package qingye.ui.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;

/// What can be read off a value.
final class Facts {

    private Facts() {}

    /// A line: what it is, and how it is with this one.
    record Fact(String label, String words) {}

    static List<Fact> of(ValueKey key, Value value, Messages messages) {
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
