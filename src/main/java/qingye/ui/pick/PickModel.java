package qingye.ui.pick;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is offered, what of it is sought, and what is ticked. What was ticked stays ticked while something else is
/// sought. Used on one thread.
final class PickModel<T> {

    /// A row of the list.
    sealed interface Row<T> {

        /// The heading of those below.
        record Head<T>(String words) implements Row<T> {}

        /// One that can be picked, or is there already.
        record Item<T>(Pickable<T> pickable) implements Row<T> {}
    }

    private final List<Pickable<T>> all;
    private final Set<Pickable<T>> ticked = new LinkedHashSet<>();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObservableList<Row<T>> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    PickModel(List<Pickable<T>> all) {
        this.all = List.copyOf(all);
        sought.subscribe(_ -> list());
    }

    /// The words that are sought.
    StringProperty sought() {
        return sought;
    }

    /// The rows that hold them, each group below its heading.
    ObservableList<Row<T>> rows() {
        return rows;
    }

    /// How many are ticked.
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    boolean isTicked(Pickable<T> one) {
        return ticked.contains(one);
    }

    /// Ticks one, or unticks it.
    void toggle(Pickable<T> one) {
        if (one.open()) {
            if (!ticked.remove(one)) {
                ticked.add(one);
            }
            count.set(ticked.size());
        }
    }

    /// Ticks all that are shown and can be picked; unticks them where all of them are ticked.
    void toggleShown() {
        List<Pickable<T>> shown = shown();
        if (ticked.containsAll(shown)) {
            shown.forEach(ticked::remove);
        } else {
            ticked.addAll(shown);
        }
        count.set(ticked.size());
    }

    /// The first that is shown and can be picked.
    Optional<Pickable<T>> first() {
        return shown().stream().findFirst();
    }

    private List<Pickable<T>> shown() {
        return rows.stream().flatMap(row -> switch (row) {
            case Row.Head<T> _ -> Optional.<Pickable<T>>empty().stream();
            case Row.Item<T>(var pickable) -> Optional.of(pickable).filter(Pickable::open).stream();
        }).toList();
    }

    /// Those that are ticked, in the order in which they are offered.
    List<T> taken() {
        return all.stream().filter(ticked::contains).map(Pickable::value).toList();
    }

    private void list() {
        var found = new ArrayList<Row<T>>();
        String group = "";
        for (Pickable<T> one : all) {
            if (sought.get().isBlank() || one.holds(sought.get())) {
                if (!one.group().equals(group)) {
                    group = one.group();
                    found.add(new Row.Head<>(group));
                }
                found.add(new Row.Item<>(one));
            }
        }
        rows.setAll(found);
    }
}
