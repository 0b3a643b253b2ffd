package qingye.check.word;

import java.math.BigDecimal;

import qingye.model.check.Rule;
import qingye.text.Messages;

/// Says rules: what they are called, what they ask, and what they tolerate.
///
/// @param messages the words of the program
public record RuleWords(Messages messages) {

    /// What a rule is called.
    public String name(Rule rule) {
        return messages.text("check.rule." + rule.code());
    }

    /// What it asks of figures, in one sentence.
    public String asks(Rule rule) {
        return messages.text("check.asks." + rule.code());
    }

    /// That tolerance with its measure, such as half units of the last printed place.
    ///
    /// @param rule one that tolerates something
    public String tolerance(Rule rule, BigDecimal tolerance) {
        return messages.text("check.tolerance." + rule.code(), tolerance.toPlainString());
    }
}
