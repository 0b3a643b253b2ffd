package qingye.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// The edits that lead from one snapshot to another.
public final class Difference {

    private Difference() {}

    /// The edit that fills a new workspace, blank but for the year, with `content`.
    public static Edit.Batch filling(Snapshot content) {
        return new Edit.Batch(Edit.Purpose.CREATE, between(Snapshot.blank(content.report().year()), content));
    }

    /// The edits that turn `from` into `to`, things before what refers to them; empty if the two are equal. The order
    /// of things that are in both snapshots is not changed.
    public static List<Edit> between(Snapshot from, Snapshot to) {
        var edits = new ArrayList<Edit>();
        if (!from.organisation().equals(to.organisation())) {
            edits.add(new Edit.SetOrganisation(from.organisation(), to.organisation()));
        }
        if (!from.report().equals(to.report())) {
            edits.add(new Edit.SetReport(from.report(), to.report()));
        }
        collect(edits, from.figures().indicators(), to.figures().indicators(), Edit.SetIndicator::new);
        collect(edits, from.figures().values(), to.figures().values(), Difference::setValue);
        collect(edits, from.figures().evidence(), to.figures().evidence(), Edit.SetEvidence::new);
        collect(edits, from.figures().factors(), to.figures().factors(), Edit.SetFactor::new);
        collect(edits, from.figures().dossiers(), to.figures().dossiers(), Difference::setDossier);
        collect(edits, from.chapters().assets(), to.chapters().assets(), Edit.SetAsset::new);
        collect(edits, from.chapters().sections(), to.chapters().sections(), Edit.SetSection::new);
        collect(edits, from.tables().tables(), to.tables().tables(), Edit.SetTable::new);
        collect(edits, from.tables().notes(), to.tables().notes(), Edit.SetNote::new);
        collect(edits, from.chapters().blocks(), to.chapters().blocks(), Edit.SetBlock::new);
        collect(edits, from.registers().entries(), to.registers().entries(), Edit.SetEntry::new);
        collect(edits, from.materiality().parts(), to.materiality().parts(), Edit.SetPart::new);
        collect(edits, from.disclosures().standards(), to.disclosures().standards(), Edit.SetStandard::new);
        collect(edits, from.disclosures().adoptions(), to.disclosures().adoptions(), Edit.SetAdoption::new);
        collect(edits, from.disclosures().answers(), to.disclosures().answers(), Difference::setAnswer);
        collect(edits, from.scrutiny().waivers(), to.scrutiny().waivers(), Edit.SetWaiver::new);
        collect(edits, from.scrutiny().verdicts(), to.scrutiny().verdicts(), Edit.SetVerdict::new);
        collect(edits, from.scrutiny().rules(), to.scrutiny().rules(), Difference::setRule);
        if (!from.chapters().outline().equals(to.chapters().outline())) {
            edits.add(new Edit.SetOutline(from.chapters().outline(), to.chapters().outline()));
        }
        return List.copyOf(edits);
    }

    private static Edit setValue(ValueKey key, Optional<Value> before, Optional<Value> after) {
        return new Edit.SetValue(key, before.orElse(Value.EMPTY), after.orElse(Value.EMPTY));
    }

    private static Edit setDossier(ValueKey key, Optional<Dossier> before, Optional<Dossier> after) {
        return new Edit.SetDossier(key, before.orElse(Dossier.BLANK), after.orElse(Dossier.BLANK));
    }

    private static Edit setAnswer(AnswerKey key, Optional<Answer> before, Optional<Answer> after) {
        return new Edit.SetAnswer(key, before.orElse(Answer.OPEN), after.orElse(Answer.OPEN));
    }

    private static Edit setRule(Rule rule, Optional<RuleSetting> before, Optional<RuleSetting> after) {
        return new Edit.SetRule(rule, before.orElse(RuleSetting.USUAL), after.orElse(RuleSetting.USUAL));
    }

    /// Makes the edit for one thing.
    @FunctionalInterface
    private interface Making<K, V> {
        Edit of(K key, Optional<V> before, Optional<V> after);
    }

    private static <K, V> void collect(List<Edit> edits, Map<K, V> from, Map<K, V> to, Making<K, V> making) {
        var keys = new LinkedHashSet<>(from.keySet());
        keys.addAll(to.keySet());
        for (K key : keys) {
            V before = from.get(key);
            V after = to.get(key);
            if (!Objects.equals(before, after)) {
                edits.add(making.of(key, Optional.ofNullable(before), Optional.ofNullable(after)));
            }
        }
    }
}
