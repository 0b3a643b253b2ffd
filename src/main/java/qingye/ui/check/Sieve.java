package qingye.ui.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import qingye.check.Finding;
import qingye.check.Severity;
import qingye.check.word.CheckWords;
import qingye.model.check.Rule;
import qingye.model.id.TableId;

/// Which findings are listed.
///
/// @param severities those that are
/// @param rule of those; empty for all
/// @param text in their sentence or place; blank for any
/// @param here whether only those of the table that is looked at
record Sieve(Set<Severity> severities, Optional<Rule> rule, String text, boolean here) {

    /// Lists them all.
    static final Sieve ALL = new Sieve(EnumSet.allOf(Severity.class), Optional.empty(), "", false);

    Sieve {
        severities = Set.copyOf(severities);
    }

    Sieve with(Severity severity, boolean listed) {
        var changed = EnumSet.noneOf(Severity.class);
        changed.addAll(severities);
        if (listed) {
            changed.add(severity);
        } else {
            changed.remove(severity);
        }
        return new Sieve(changed, rule, text, here);
    }

    Sieve with(Optional<Rule> other) {
        return new Sieve(severities, other, text, here);
    }

    Sieve with(String other) {
        return new Sieve(severities, rule, other, here);
    }

    Sieve with(boolean hereOnly) {
        return new Sieve(severities, rule, text, hereOnly);
    }

    /// Whether it is listed.
    ///
    /// @param looked the table that is looked at
    boolean lets(Finding finding, CheckWords words, Optional<TableId> looked) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return severities.contains(finding.severity())
                && rule.filter(one -> one != finding.rule()).isEmpty()
                && (!here || Spots.table(finding.spot()).equals(looked))
                && (wanted.isEmpty()
                        || words.message(finding).toLowerCase(Locale.ROOT).contains(wanted)
                        || words.place(finding.spot()).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
