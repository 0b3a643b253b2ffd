package qingye.ui.figure;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.block.Qualifier;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.ui.figure.Candidates.Candidate;

/// The choice of a figure: which indicator, which year, and how it is to be printed.
public final class FigureChoice {

    private final Candidates candidates;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Candidate> matches = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Candidate>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final List<Year> years;
    private final ObjectProperty<Year> year;
    private final BooleanProperty unit = new SimpleBooleanProperty();
    private final ObjectProperty<Qualifier> qualifier = new SimpleObjectProperty<>(Qualifier.NONE);
    private final ObjectProperty<OptionalInt> decimals = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectBinding<Optional<Inline.Figure>> figure;

    /// @param present the figure to be changed; empty for a new one
    public FigureChoice(Snapshot content, Language language, Optional<Inline.Figure> present) {
        candidates = new Candidates(content, language);
        years = years(content, present);
        year = new SimpleObjectProperty<>(content.report().year());
        present.ifPresent(this::take);
        query.addListener((_, _, _) -> search());
        search();
        figure = Bindings.createObjectBinding(this::made, chosen, year, unit, qualifier, decimals);
    }

    private static List<Year> years(Snapshot content, Optional<Inline.Figure> present) {
        return Stream.of(
                content.tables().tables().values().stream().map(KpiTable::years).flatMap(Collection::stream),
                present.map(Inline.Figure::key).map(ValueKey::year).stream(),
                Stream.of(content.report().year()))
                .flatMap(stream -> stream)
                .collect(() -> new TreeSet<>(Comparator.<Year>reverseOrder()), TreeSet::add, TreeSet::addAll)
                .stream().toList();
    }

    private void take(Inline.Figure figure) {
        chosen.set(candidates.of(figure.key().indicator()));
        chosen.get().ifPresent(candidate -> query.set(candidate.name()));
        year.set(figure.key().year());
        unit.set(figure.unit());
        qualifier.set(figure.qualifier());
        decimals.set(figure.decimals());
    }

    private void search() {
        Optional<Candidate> before = chosen.get();
        matches.setAll(candidates.matching(query.get()));
        chosen.set(before.filter(matches::contains).or(() -> matches.stream().findFirst()));
    }

    private Optional<Inline.Figure> made() {
        return chosen.get().map(candidate -> new Inline.Figure(
                new ValueKey(candidate.id(), year.get()), decimals.get(), unit.get(), qualifier.get()));
    }

    /// What is searched for.
    public StringProperty query() {
        return query;
    }

    /// What was found.
    public ObservableList<Candidate> matches() {
        return matches;
    }

    /// The indicator chosen so far.
    public ObjectProperty<Optional<Candidate>> chosen() {
        return chosen;
    }

    /// The years there are, latest first.
    public List<Year> years() {
        return years;
    }

    public ObjectProperty<Year> year() {
        return year;
    }

    /// Whether the unit is printed behind the figure.
    public BooleanProperty unit() {
        return unit;
    }

    public ObjectProperty<Qualifier> qualifier() {
        return qualifier;
    }

    /// How many decimals are printed; empty for as many as the value has.
    public ObjectProperty<OptionalInt> decimals() {
        return decimals;
    }

    /// The figure as chosen; empty while nothing is found.
    public ObjectBinding<Optional<Inline.Figure>> figure() {
        return figure;
    }
}
