package qingye.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.check.word.RuleWords;
import qingye.model.Scrutiny;
import qingye.model.check.Rule;
import qingye.text.Messages;

/// Says how rules are used in a workspace: in lines for people, in facts for scripts.
record RuleLines(Messages messages, Scrutiny scrutiny) {

    List<String> lines(Rule rule) {
        var words = new RuleWords(messages);
        String state = messages.text(scrutiny.rule(rule).on() ? "cli.check.on" : "cli.check.stopped");
        Optional<BigDecimal> tolerance = scrutiny.tolerance(rule);
        String head = tolerance.isPresent()
                ? messages.text("cli.check.tolerant", rule.code(), words.name(rule), state,
                        words.tolerance(rule, tolerance.get()))
                : messages.text("cli.check.line", rule.code(), words.name(rule), state);
        return List.of(head, messages.text("cli.check.why", words.asks(rule)));
    }

    Map<String, Object> facts(Rule rule) {
        var words = new RuleWords(messages);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("rule", rule.code());
        facts.put("name", words.name(rule));
        facts.put("asks", words.asks(rule));
        facts.put("on", scrutiny.rule(rule).on());
        scrutiny.tolerance(rule).ifPresent(tolerance -> {
            facts.put("tolerance", tolerance);
            facts.put("measure", words.tolerance(rule, tolerance));
        });
        return facts;
    }
}
