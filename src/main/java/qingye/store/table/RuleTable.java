package qingye.store.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;

/// `rule_setting`: the rules that are not used as usual.
record RuleTable(Handle handle) {

    /// All of them.
    Map<Rule, RuleSetting> all() {
        var all = new EnumMap<Rule, RuleSetting>(Rule.class);
        handle.createQuery("select rule, used, tolerance from rule_setting")
                .map((row, _) -> Map.entry(
                        Rule.of(row.getString("rule")).orElseThrow(IllegalArgumentException::new),
                        new RuleSetting(
                                row.getBoolean("used"),
                                Optional.ofNullable(row.getString("tolerance")).map(BigDecimal::new))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    /// How a rule is used.
    RuleSetting find(Rule rule) {
        return all().getOrDefault(rule, RuleSetting.USUAL);
    }

    /// Writes how a rule is used from now on.
    void write(Rule rule, RuleSetting setting) {
        handle.execute("delete from rule_setting where rule = ?", rule.code());
        if (!setting.equals(RuleSetting.USUAL)) {
            handle.execute(
                    "insert into rule_setting (rule, used, tolerance) values (?, ?, ?)", rule.code(), setting.on(),
                    setting.tolerance().map(BigDecimal::toString).orElse(null));
        }
    }
}
