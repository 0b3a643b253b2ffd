package qingye.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.id.FindingId;
import qingye.model.id.RelationId;

/// What people decided about the checks of this workspace.
///
/// @param waivers of the findings that were explained
/// @param verdicts on the relations that were inferred
/// @param rules those that are not used as usual
public record Scrutiny(
        Map<FindingId, Waiver> waivers, Map<RelationId, Verdict> verdicts, Map<Rule, RuleSetting> rules) {

    /// Nothing decided yet.
    public static final Scrutiny NONE = new Scrutiny(Map.of(), Map.of(), Map.of());

    public Scrutiny {
        waivers = Collections.unmodifiableMap(new LinkedHashMap<>(waivers));
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
        var ordered = new EnumMap<Rule, RuleSetting>(Rule.class);
        ordered.putAll(rules);
        rules = Collections.unmodifiableMap(ordered);
    }

    /// How that rule is used.
    public RuleSetting rule(Rule rule) {
        return rules.getOrDefault(rule, RuleSetting.USUAL);
    }

    /// What a rule tolerates here, in its own measure; empty for a rule that tolerates nothing anyway.
    public Optional<BigDecimal> tolerance(Rule rule) {
        return rule.tolerance().map(usual -> rule(rule).tolerance().orElse(usual));
    }
}
