package qingye.exchange.collect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Standing;
import qingye.model.indicator.ValueKey;

/// What filled forms say, compared to what a workspace holds. Nothing is changed by reading them.
///
/// @param forms those that were read
/// @param changes what may be accepted, in the order of the forms
/// @param conflicts what needs a decision first
/// @param faults cells that were not understood
/// @param refused forms of which nothing was taken
public record Collected(
        List<ReadForm> forms, List<Change> changes, List<Conflict> conflicts, List<Fault> faults,
        List<RefusedForm> refused) {

    public Collected {
        forms = List.copyOf(forms);
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        faults = List.copyOf(faults);
        refused = List.copyOf(refused);
    }

    /// Whether all that was said can be accepted as it is.
    public boolean isClean() {
        return conflicts.isEmpty() && faults.isEmpty() && refused.isEmpty();
    }

    /// The edit that takes over what was selected, undone as one.
    ///
    /// @param selection of [#changes], and of the changes in [#conflicts] that may be accepted
    /// @return empty if nothing was selected
    /// @throws IllegalArgumentException if two changes of one value are selected, or one that is not to be had here
    public Optional<Edit.Batch> accept(Collection<Change> selection) {
        var acceptable = new HashSet<>(changes);
        for (Conflict conflict : conflicts) {
            switch (conflict) {
                case Conflict.Differing(List<Change> claims) -> acceptable.addAll(claims);
                case Conflict.Overtaken(Change change, var _) -> acceptable.add(change);
                case Conflict.Locked _ -> {
                    // what is locked stays as it is
                }
            }
        }
        var keys = new HashSet<ValueKey>();
        var edits = new ArrayList<Edit>();
        for (Change change : selection) {
            if (!acceptable.contains(change) || !keys.add(change.key())) {
                throw new IllegalArgumentException("not to be accepted: " + change.key());
            }
            if (change.changesValue()) {
                edits.add(new Edit.SetValue(change.key(), change.before(), change.after()));
            }
            Dossier after = after(change);
            if (!after.equals(change.dossier())) {
                edits.add(new Edit.SetDossier(change.key(), change.dossier(), after));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(Edit.Purpose.COLLECT, edits));
    }

    /// Nobody has vouched for a new value yet.
    private static Dossier after(Change change) {
        Dossier sourced = change.dossier().withSource(change.source());
        return change.changesValue() ? sourced.with(Standing.OPEN) : sourced;
    }
}
