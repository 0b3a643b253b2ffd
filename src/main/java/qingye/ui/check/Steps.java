package qingye.ui.check;

import java.math.BigDecimal;
import java.util.Optional;

import qingye.check.Finding;
import qingye.check.Fix;
import qingye.check.Suggestion;
import qingye.edit.Edit;
import qingye.model.Scrutiny;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.id.FindingId;
import qingye.ui.fx.Fx;
import qingye.workspace.Commits;
import qingye.workspace.Signature;
import qingye.workspace.Workspace;

/// What can be done about findings. Each is one edit.
final class Steps {

    private final Workspace workspace;
    private final Commits commits;
    private final Runnable stopListening;

    Steps(Workspace workspace) {
        this.workspace = workspace;
        this.commits = new Commits(workspace, Fx::later);
        this.stopListening = workspace.onChange(Fx.hop(_ -> commits.renew()));
    }

    /// Puts in the value that is certain to be meant. Does nothing where another one was typed in the meantime: the
    /// check of that is on its way.
    void mend(Fix fix) {
        switch (fix) {
            case Fix.Put(var key, var before, var after) -> {
                if (commits.present().figures().value(key).equals(before)) {
                    hand(new Edit.SetValue(key, before, after));
                }
            }
            case Fix.Link link -> commits.present().chapters().block(link.block())
                    .ifPresent(before -> link.in(before).ifPresent(after -> hand(
                            new Edit.SetBlock(link.block(), Optional.of(before), Optional.of(after)))));
        }
    }

    /// Says why the figures of a finding stand as they are.
    void explain(Finding finding, String reason) {
        Signature signature = workspace.signature();
        set(finding.id(), Optional.of(new Waiver(
                reason.strip(), signature.by(), signature.at().toInstant(), finding.seen())));
    }

    /// Takes back what was said of a finding.
    void withdraw(FindingId finding) {
        set(finding, Optional.empty());
    }

    private void set(FindingId finding, Optional<Waiver> after) {
        Optional<Waiver> before = Optional.ofNullable(scrutiny().waivers().get(finding));
        if (!before.equals(after)) {
            hand(new Edit.SetWaiver(finding, before, after));
        }
    }

    /// Says what a relation is; empty for nothing.
    void judge(Suggestion suggestion, Optional<Verdict> verdict) {
        Optional<Verdict> before = Optional.ofNullable(scrutiny().verdicts().get(suggestion.id()));
        if (!before.equals(verdict)) {
            hand(new Edit.SetVerdict(suggestion.id(), before, verdict));
        }
    }

    /// Has a rule looked at, or not.
    void use(Rule rule, boolean on) {
        set(rule, scrutiny().rule(rule).with(on));
    }

    /// Gives a rule another tolerance; empty for its own.
    void tolerate(Rule rule, Optional<BigDecimal> tolerance) {
        set(rule, scrutiny().rule(rule).with(tolerance));
    }

    private void set(Rule rule, RuleSetting after) {
        RuleSetting before = scrutiny().rule(rule);
        if (!before.equals(after)) {
            hand(new Edit.SetRule(rule, before, after));
        }
    }

    private Scrutiny scrutiny() {
        return commits.present().scrutiny();
    }

    private void hand(Edit edit) {
        commits.hand(edit, _ -> commits.renew());
    }

    void close() {
        stopListening.run();
    }
}
