package qingye.ui.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import qingye.edit.Edit;
import qingye.exchange.collect.Change;
import qingye.exchange.collect.Collected;
import qingye.exchange.collect.Conflict;

/// What a person takes of what the forms say: at first all that is not in conflict.
final class Picks {

    private final Collected collected;
    private final Set<Change> ticked;
    private final Map<Conflict, Optional<Change>> decided = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    Picks(Collected collected) {
        this.collected = collected;
        this.ticked = new HashSet<>(collected.changes());
    }

    Collected collected() {
        return collected;
    }

    /// Another number after each decision.
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    boolean isTicked(Change change) {
        return ticked.contains(change);
    }

    void tick(List<Change> changes, boolean wanted) {
        if (wanted) {
            ticked.addAll(changes);
        } else {
            ticked.removeAll(Set.copyOf(changes));
        }
        version.set(version.get() + 1);
    }

    /// What may be chosen in a conflict; nothing where the value is locked.
    static List<Change> claims(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Differing(List<Change> claims) -> claims;
            case Conflict.Overtaken(Change change, var _) -> List.of(change);
            case Conflict.Locked _ -> List.of();
        };
    }

    /// Whether that was decided: a claim, or to keep what the workspace has.
    boolean isDecided(Conflict conflict, Optional<Change> answer) {
        return answer.equals(decided.get(conflict));
    }

    void decide(Conflict conflict, Optional<Change> answer) {
        decided.put(conflict, answer);
        version.set(version.get() + 1);
    }

    /// Keeps what the workspace has in all conflicts that are still open.
    void keepRest() {
        open().forEach(conflict -> decided.put(conflict, Optional.empty()));
        version.set(version.get() + 1);
    }

    /// The conflicts that need a decision before anything can be taken over.
    List<Conflict> open() {
        return collected.conflicts().stream()
                .filter(conflict -> !claims(conflict).isEmpty() && !decided.containsKey(conflict))
                .toList();
    }

    /// What is taken over.
    List<Change> chosen() {
        var chosen = new ArrayList<>(collected.changes().stream().filter(ticked::contains).toList());
        collected.conflicts().forEach(
                conflict -> Optional.ofNullable(decided.get(conflict)).flatMap(answer -> answer)
                        .ifPresent(chosen::add));
        return chosen;
    }

    /// The one edit that takes it over; none while a conflict is open.
    Optional<Edit.Batch> edit() {
        return open().isEmpty() ? collected.accept(chosen()) : Optional.empty();
    }
}
