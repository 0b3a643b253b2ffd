package qingye.ui.figure;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.ui.figure.Candidates.Candidate;

/// The choice of what a chart shows: indicators of one unit, and years.
public final class ChartChoice {

    /// More series than this cannot be told apart.
    private static final int MOST_SERIES = 6;

    private final Candidates candidates;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Candidate> matches = FXCollections.observableArrayList();
    private final ObservableList<Candidate> series = FXCollections.observableArrayList();
    private final List<Year> years;
    private final ObservableList<Year> left = FXCollections.observableArrayList();
    private final ObjectProperty<Block.ChartBlock.Kind> kind = new SimpleObjectProperty<>(Block.ChartBlock.Kind.BAR);

    public ChartChoice(Snapshot content, Language language) {
        candidates = new Candidates(content, language);
        years = content.tables().tables().values().stream()
                .map(KpiTable::years)
                .flatMap(Collection::stream)
                .collect(TreeSet<Year>::new, TreeSet::add, TreeSet::addAll)
                .stream().toList();
        query.addListener((_, _, _) -> search());
        search();
    }

    private void search() {
        matches.setAll(candidates.matching(query.get()).stream()
                .filter(one -> !series.contains(one))
                .filter(one -> series.isEmpty() || series.getFirst().unit().equals(one.unit()))
                .toList());
    }

    public StringProperty query() {
        return query;
    }

    /// What was found and can be shown together with what is chosen.
    public ObservableList<Candidate> matches() {
        return matches;
    }

    /// What is chosen, in the order of choosing.
    public ObservableList<Candidate> series() {
        return series;
    }

    public ObjectProperty<Block.ChartBlock.Kind> kind() {
        return kind;
    }

    /// The years there are, earliest first.
    public List<Year> years() {
        return years;
    }

    /// Takes an indicator in.
    public void add(Candidate candidate) {
        if (series.size() < MOST_SERIES) {
            series.add(candidate);
            query.set("");
            search();
        }
    }

    /// Leaves an indicator out again.
    public void remove(Candidate candidate) {
        series.remove(candidate);
        search();
    }

    /// Shows a year, or leaves it out.
    public void show(Year year, boolean shown) {
        if (shown) {
            left.remove(year);
        } else if (!left.contains(year)) {
            left.add(year);
        }
    }

    /// The years to be shown, earliest first.
    public List<Year> chosenYears() {
        var chosen = new ArrayList<>(years);
        chosen.removeAll(left);
        return chosen;
    }
}
