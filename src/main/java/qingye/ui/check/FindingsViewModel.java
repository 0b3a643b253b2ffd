package qingye.ui.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Spot;
import qingye.check.word.CheckWords;
import qingye.model.Snapshot;
import qingye.model.id.FindingId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.standard.RequirementKey;
import qingye.text.Messages;
import qingye.ui.fx.Newest;
import qingye.ui.nav.Findings;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Marks;
import qingye.workspace.Workspace;

/// What is found in the figures of a workspace: checked again behind the window after each edit, filtered, and one of
/// it selected.
final class FindingsViewModel implements Findings {

    private static final Logger LOG = LoggerFactory.getLogger(FindingsViewModel.class);

    private final Messages messages;
    private final Supplier<Check> checkers;
    private final ReadOnlyObjectWrapper<Result> result;
    private final ObservableValue<Map<TableId, Marks>> marks;
    private final ObservableValue<Map<RequirementKey, Mark>> answers;
    private final ReadOnlyObjectWrapper<List<Finding>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<FindingId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.ALL);
    private final Newest<Snapshot, Optional<Result>> checks;
    private final Runnable stopListening;
    /// Belongs to the thread that checks. It remembers what it found; one that failed is thrown away.
    private Optional<Check> checker = Optional.empty();
    private Optional<TableId> looked = Optional.empty();
    private Optional<ValueKey> jumped = Optional.empty();

    /// @param checkers makes what checks
    FindingsViewModel(Workspace workspace, Messages messages, Supplier<Check> checkers) {
        this.messages = messages;
        this.checkers = checkers;
        this.result = new ReadOnlyObjectWrapper<>(Result.first(workspace.snapshot()));
        this.marks = result.map(Result::marks);
        this.answers = result.map(Result::answers);
        this.checks = new Newest<>("qingye-check", this::check, this::show);
        this.stopListening = workspace.onChange(change -> checks.hand(change.after()));
        sieve.subscribe(this::list);
        checks.hand(workspace.snapshot());
    }

    private Optional<Result> check(Snapshot snapshot) {
        try {
            Check present = checker.orElseGet(checkers);
            checker = Optional.of(present);
            Checked checked = present.check(snapshot);
            var words = new CheckWords(messages, snapshot);
            return Optional.of(new Result(Result.Stage.DONE, snapshot, checked,
                    Markings.of(checked.open(), words), Markings.answers(checked.open(), words)));
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            LOG.error("the check failed by a fault of the program", e);
            checker = Optional.empty();
            return Optional.empty();
        }
    }

    private void show(Optional<Result> newer) {
        result.set(newer.orElseGet(() -> result.get().failed()));
        list();
    }

    private void list() {
        CheckWords words = words();
        listed.set(result.get().checked().open().stream()
                .filter(finding -> sieve.get().lets(finding, words, looked))
                .toList());
    }

    /// What the last check gave.
    ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    /// The findings that the filter lets through.
    ReadOnlyObjectProperty<List<Finding>> listed() {
        return listed.getReadOnlyProperty();
    }

    /// Which finding is selected; it may be gone by now.
    ObjectProperty<Optional<FindingId>> selected() {
        return selected;
    }

    /// Which findings are listed.
    ObjectProperty<Sieve> sieve() {
        return sieve;
    }

    /// Says what was checked.
    CheckWords words() {
        return new CheckWords(messages, result.get().snapshot());
    }

    /// The selected finding, while it is listed.
    Optional<Finding> current() {
        return selected.get().flatMap(id -> listed.get().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    /// Selects the next of the listed findings, or the one before, round the end.
    ///
    /// @return the one selected now; empty where none is listed
    Optional<Finding> step(int steps) {
        List<Finding> all = listed.get();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = current().map(all::indexOf).orElse(steps > 0 ? -1 : 0);
        Finding next = all.get(Math.floorMod(at + steps, all.size()));
        selected.set(Optional.of(next.id()));
        return Optional.of(next);
    }

    /// Remembers where one goes from here, so that to arrive there selects nothing else.
    void jumping(Optional<ValueKey> to) {
        jumped = to;
    }

    @Override
    public ObservableValue<Map<TableId, Marks>> marks() {
        return marks;
    }

    @Override
    public ObservableValue<Map<RequirementKey, Mark>> answers() {
        return answers;
    }

    @Override
    public void lookAt(TableId table, Optional<ValueKey> value) {
        boolean other = !looked.equals(Optional.of(table));
        looked = Optional.of(table);
        if (other && sieve.get().here()) {
            list();
        }
        if (value.isPresent() && !value.equals(jumped)) {
            jumped = Optional.empty();
            value.flatMap(key -> on(table, key)).ifPresent(finding -> selected.set(Optional.of(finding.id())));
        }
    }

    /// The finding on that value: the selected one if it is there, else the worst.
    private Optional<Finding> on(TableId table, ValueKey key) {
        return current().filter(finding -> isOn(finding.spot(), table, key))
                .or(() -> listed.get().stream().filter(one -> isOn(one.spot(), table, key)).findFirst());
    }

    private static boolean isOn(Spot spot, TableId table, ValueKey key) {
        return spot instanceof Spot.OnCell(var there, var _, var indicator, var year)
                && there.equals(table) && indicator.equals(key.indicator()) && year.equals(key.year());
    }

    /// Goes on as the other one was left.
    void takeOver(FindingsViewModel before) {
        sieve.set(before.sieve.get());
        selected.set(before.selected.get());
    }

    void close() {
        stopListening.run();
        checks.close();
    }
}
