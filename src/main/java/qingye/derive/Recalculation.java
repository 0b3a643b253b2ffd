package qingye.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import qingye.calc.factor.FactorLibrary;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.edit.LockedValueException;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.workspace.Consequences;

/// Lets what is calculated follow what is entered. A calculated value is stored like any other, so that it prints, is
/// logged and undone like any other; what tells it apart is the formula of its indicator. A value typed over it is kept
/// and marked in its dossier, and becomes calculated again when it is cleared. Locked values never follow.
public final class Recalculation implements Consequences {

    private final Supplier<FactorLibrary> library;

    /// @param library asked for when the first formula is met, and not before
    public Recalculation(Supplier<FactorLibrary> library) {
        this.library = library;
    }

    @Override
    public Edit complete(Snapshot before, Edit edit) {
        Snapshot after;
        try {
            after = Application.apply(before, edit);
        } catch (StaleEditException | LockedValueException _) {
            // it will be refused as it is
            return edit;
        }
        Touched touched = Touched.by(edit);
        var follow = new ArrayList<Edit>();
        for (ValueKey key : touched.values()) {
            dossier(touched, after, key).ifPresent(follow::add);
        }
        if (after.figures().indicators().values().stream().anyMatch(one -> one.formula().isPresent())) {
            follow.addAll(entered(touched, before, after));
            Snapshot marked = Application.apply(after, new Edit.Batch(Edit.Purpose.CALCULATE, follow));
            follow.addAll(new Derivation(marked, library.get()).after(touched));
        }
        return follow.isEmpty() ? edit : together(edit, follow);
    }

    /// An indicator that was entered until now may have been published with other numbers than its new formula gives:
    /// those are kept, as typed over.
    private List<Edit> entered(Touched touched, Snapshot before, Snapshot after) {
        Set<IndicatorId> fresh = new HashSet<>();
        for (IndicatorId id : touched.indicators()) {
            boolean calculated = before.figures().indicator(id).flatMap(Indicator::formula).isPresent();
            if (!calculated && after.figures().indicator(id).flatMap(Indicator::formula).isPresent()) {
                fresh.add(id);
            }
        }
        var edits = new ArrayList<Edit>();
        if (fresh.isEmpty()) {
            return edits;
        }
        var derivation = new Derivation(after, library.get());
        after.figures().values().forEach((key, value) -> {
            Dossier dossier = after.figures().dossier(key);
            boolean untold = dossier.override().isEmpty() && !touched.values().contains(key);
            if (fresh.contains(key.indicator()) && untold && !derivation.gives(key, value)) {
                edits.add(new Edit.SetDossier(key, dossier, dossier.withOverride(Optional.of(""))));
            }
        });
        return edits;
    }

    private static Edit together(Edit edit, List<Edit> follow) {
        var all = new ArrayList<Edit>();
        Edit.Purpose purpose = Edit.Purpose.CALCULATE;
        if (edit instanceof Edit.Batch(Edit.Purpose of, List<Edit> edits)) {
            purpose = of;
            all.addAll(edits);
        } else {
            all.add(edit);
        }
        all.addAll(follow);
        return new Edit.Batch(purpose, all);
    }

    /// What becomes of the dossier of a value that was set: it is no longer confirmed, and if the indicator is
    /// calculated, it is an override now, or no longer. A dossier that the edit sets itself is left as it is.
    private static Optional<Edit> dossier(Touched touched, Snapshot after, ValueKey key) {
        if (touched.dossiers().contains(key)) {
            return Optional.empty();
        }
        Dossier before = after.figures().dossier(key);
        Dossier now = before.standing() instanceof Standing.Confirmed ? before.with(Standing.OPEN) : before;
        boolean calculated = after.figures().indicator(key.indicator())
                .filter(one -> one.formula().isPresent())
                .isPresent();
        if (calculated) {
            boolean cleared = after.figures().value(key) instanceof Value.Empty;
            now = now.withOverride(cleared
                    ? Optional.empty()
                    : now.override().or(() -> Optional.of("")));
        }
        return now.equals(before)
                ? Optional.empty()
                : Optional.of(new Edit.SetDossier(key, before, now));
    }
}
