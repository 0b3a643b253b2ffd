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
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.ui.figure.Candidates.Candidate;

/// The choice of a figure: what is told of which indicator, of which years, and how it is to be printed.
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
    private final ObjectProperty<FigureForm> form = new SimpleObjectProperty<>(FigureForm.FIGURE);
    private final ObjectProperty<Year> base;
    private final ObjectProperty<Inline.Change.Measure> measure = new SimpleObjectProperty<>(
            Inline.Change.Measure.PERCENT);
    private final BooleanProperty worded = new SimpleBooleanProperty(true);
    private final ObjectBinding<Optional<Inline.Live>> figure;

    /// @param present what is to be changed, a figure or a name; empty for a new one
    public FigureChoice(Snapshot content, Language language, Optional<Inline.Live> present) {
        candidates = new Candidates(content, language);
        years = years(content, present);
        year = new SimpleObjectProperty<>(content.report().year());
        base = new SimpleObjectProperty<>(year.get().minusYears(1));
        present.ifPresent(this::take);
        query.addListener((_, _, _) -> search());
        search();
        figure = Bindings.createObjectBinding(
                this::made, chosen, year, unit, qualifier, decimals, form, base, measure, worded);
    }

    private static List<Year> years(Snapshot content, Optional<Inline.Live> present) {
        return Stream.of(
                content.tables().tables().values().stream().map(KpiTable::years).flatMap(Collection::stream),
                present.map(FigureChoice::yearsOf).orElse(Stream.empty()),
                Stream.of(content.report().year(), content.report().year().minusYears(1)))
                .flatMap(stream -> stream)
                .collect(() -> new TreeSet<>(Comparator.<Year>reverseOrder()), TreeSet::add, TreeSet::addAll)
                .stream().toList();
    }

    private static Stream<Year> yearsOf(Inline.Live live) {
        return switch (live) {
            case Inline.Figure one -> Stream.of(one.latest());
            case Inline.Total total -> Stream.of(total.from(), total.latest());
            case Inline.Change change -> Stream.of(change.base(), change.latest());
            case Inline.Name _, Inline.Reference _, Inline.Mention _, Inline.Term _, Inline.Note _ -> Stream.empty();
        };
    }

    private void take(Inline.Live live) {
        switch (live) {
            case Inline.Figure(var key, var places, boolean named, var about) -> {
                take(FigureForm.FIGURE, key.indicator(), key.year());
                unit.set(named);
                qualifier.set(about);
                decimals.set(places);
            }
            case Inline.Total(var indicator, var from, var latest, var places, boolean named, var about) -> {
                take(FigureForm.TOTAL, indicator, latest);
                base.set(from);
                unit.set(named);
                qualifier.set(about);
                decimals.set(places);
            }
            case Inline.Change(var key, var from, var told, var places, boolean word) -> {
                take(FigureForm.CHANGE, key.indicator(), key.year());
                base.set(from);
                measure.set(told);
                decimals.set(places);
                worded.set(word);
            }
            case Inline.Name(var indicator) -> take(FigureForm.NAME, indicator, year.get());
            case Inline.Reference _, Inline.Mention _, Inline.Term _, Inline.Note _ -> {
                // these tell nothing of an indicator
            }
        }
    }

    private void take(FigureForm told, IndicatorId indicator, Year latest) {
        form.set(told);
        chosen.set(candidates.of(indicator));
        chosen.get().ifPresent(candidate -> query.set(candidate.name()));
        year.set(latest);
    }

    private void search() {
        Optional<Candidate> before = chosen.get();
        matches.setAll(candidates.matching(query.get()));
        chosen.set(before.filter(matches::contains).or(() -> matches.stream().findFirst()));
    }

    private Optional<Inline.Live> made() {
        return chosen.get().flatMap(candidate -> made(candidate.id()));
    }

    private Optional<Inline.Live> made(IndicatorId indicator) {
        var key = new ValueKey(indicator, year.get());
        boolean span = base.get().isBefore(year.get());
        return switch (form.get()) {
            case FIGURE -> Optional.of(new Inline.Figure(key, decimals.get(), unit.get(), qualifier.get()));
            case NAME -> Optional.of(new Inline.Name(indicator));
            case TOTAL -> !span
                    ? Optional.empty()
                    : Optional.of(new Inline.Total(
                            indicator, base.get(), year.get(), decimals.get(), unit.get(), qualifier.get()));
            case CHANGE -> !span
                    ? Optional.empty()
                    : Optional.of(new Inline.Change(
                            key, base.get(), measure.get(), decimals.get(), worded.get()));
        };
    }

    /// What is told of the indicator.
    public ObjectProperty<FigureForm> form() {
        return form;
    }

    /// The first year of a sum, or the one a change is told against.
    public ObjectProperty<Year> base() {
        return base;
    }

    /// What is told of a change.
    public ObjectProperty<Inline.Change.Measure> measure() {
        return measure;
    }

    /// Whether the word for the direction of a change is printed.
    public BooleanProperty worded() {
        return worded;
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

    /// What is chosen; empty while nothing is found, and where the first of two years is not before the other.
    public ObjectBinding<Optional<Inline.Live>> figure() {
        return figure;
    }
}
