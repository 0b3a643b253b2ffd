package qingye.check.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.check.Waiver;
import qingye.model.id.FindingId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;

/// Checks workspaces. It remembers what it found, so that the next check looks only at what changed; used by one thread
/// at a time.
public final class Checker {

    /// Checks everything that may have changed since the last call.
    public Checked check(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        for (KpiTable table : snapshot.tables().tables().values()) {
            for (KpiRow row : table.rows()) {
                var key = new ValueKey(row.indicator(), snapshot.report().year());
                if (table.years().contains(key.year()) && snapshot.figures().value(key) instanceof Value.Empty) {
                    findings.add(new Finding(
                            new FindingId("completeness.empty." + key.indicator().code() + "." + key.year()),
                            Rule.COMPLETENESS, Severity.WARNING,
                            new Spot.OnCell(table.id(), row.id(), row.indicator(), key.year()),
                            Sentence.of("completeness.empty", new Term.Name(row.indicator()),
                                    new Term.In(key.year())),
                            "", "", List.of(), Optional.empty(), Optional.empty()));
                }
            }
        }
        var open = new ArrayList<Finding>();
        var explained = new ArrayList<Checked.Explained>();
        for (Finding finding : findings) {
            Waiver waiver = snapshot.scrutiny().waivers().get(finding.id());
            if (waiver != null && waiver.seen().equals(finding.seen())) {
                explained.add(new Checked.Explained(finding, waiver));
            } else {
                open.add(finding);
            }
        }
        return new Checked(open, explained, List.of());
    }
}
