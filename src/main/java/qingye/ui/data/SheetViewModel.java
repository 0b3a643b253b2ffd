package qingye.ui.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.ui.nav.Surroundings;
import qingye.ui.sheet.Block;
import qingye.ui.sheet.Clip;
import qingye.ui.sheet.LabelSteps;
import qingye.ui.sheet.Laid;
import qingye.ui.sheet.Pasted;
import qingye.ui.sheet.RowFilter;
import qingye.ui.sheet.Scope;
import qingye.ui.sheet.SelectionSum;
import qingye.ui.sheet.TableSheet;
import qingye.ui.sheet.Target;
import qingye.ui.sheet.TypedValue;
import qingye.workspace.Commits;

/// The table that is open: its cells, what is selected in it, and every way to change its values.
final class SheetViewModel {

    private final Commits commits;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<TableSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ValueKey>> focused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final SheetWords words;
    private List<ValueKey> selected = List.of();
    private List<IndicatorId> indicators = List.of();
    private Scope scope = Scope.PRINTED;
    private Optional<Laid> laid = Optional.empty();

    SheetViewModel(Commits commits, Surroundings around) {
        this.commits = commits;
        this.around = around;
        this.words = new SheetWords(around, commits::present);
        this.snapshot = new ReadOnlyObjectWrapper<>(commits.present());
    }

    /// The content as it is shown.
    ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /// The cells of the open table; empty while none is open.
    ReadOnlyObjectProperty<Optional<TableSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// The value that has the focus.
    ReadOnlyObjectProperty<Optional<ValueKey>> focused() {
        return focused.getReadOnlyProperty();
    }

    /// The open table.
    Optional<KpiTable> table() {
        return sheet.get().flatMap(one -> snapshot.get().tables().table(one.table()));
    }

    /// Takes over newer content.
    void show(Snapshot newer) {
        snapshot.set(newer);
        sheet.get().ifPresent(one -> open(one.table()));
        tellSum();
    }

    /// Opens a table; stays where it is if there is no such table.
    void open(TableId id) {
        Optional<KpiTable> table = snapshot.get().tables().table(id);
        if (table.isPresent()) {
            boolean other = sheet.get().filter(one -> one.table().equals(id)).isEmpty();
            if (other) {
                select(List.of(), Optional.empty(), Set.of());
                scope = scope.with(scope.filter(), snapshot.get(), table.get());
            }
            lay(table.get(), other);
        } else if (sheet.get().filter(one -> one.table().equals(id)).isPresent()) {
            laid = Optional.empty();
            sheet.set(Optional.empty());
        }
    }

    private void lay(KpiTable table, boolean anew) {
        KpiTable shown = scope.of(table);
        Laid now = laid.filter(_ -> !anew)
                .map(one -> one.renewed(snapshot.get(), shown, around.messages()))
                .orElseGet(() -> Laid.of(snapshot.get(), shown, around.messages()));
        laid = Optional.of(now);
        sheet.set(Optional.of(now.sheet()));
    }

    /// How much of the table is shown.
    Scope scope() {
        return scope;
    }

    /// Shows more or less of the table.
    void scope(Scope other) {
        scope = other;
        table().ifPresent(table -> lay(table, false));
    }

    /// Shows the rows that the filter finds now.
    void filter(RowFilter filter) {
        table().ifPresent(table -> scope(scope.with(filter, snapshot.get(), table)));
    }

    /// The indicators in the rows that are selected, whichever of their cells are.
    List<IndicatorId> indicators() {
        return indicators;
    }

    /// Remembers what is selected and tells its sum.
    void select(List<ValueKey> keys, Optional<ValueKey> focus, Set<Integer> rows) {
        selected = List.copyOf(keys);
        indicators = sheet.get().stream()
                .flatMap(one -> rows.stream().sorted().flatMap(row -> one.rows().get(row).getLast().key().stream()))
                .map(ValueKey::indicator)
                .distinct()
                .toList();
        focused.set(focus);
        tellSum();
    }

    private void tellSum() {
        List<Value> values = selected.stream().map(snapshot.get().figures()::value).toList();
        SelectionSum.of(values).ifPresentOrElse(words::gauge, () -> around.gauge().show(""));
    }

    /// Whether the typed text can stand there; if not, the sentence that says why.
    Optional<String> fault(Target target, String typed) {
        if (target instanceof Target.Figure(ValueKey key)) {
            return switch (read(key, typed)) {
                case TypedValue.Read _ -> Optional.empty();
                case TypedValue.Misread misread -> Optional.of(words.sentence(misread));
            };
        }
        return labelFault(target, typed).map(around.messages()::text);
    }

    /// The key of the sentence that says why the words cannot stand there. The unit of figures that are there is
    /// changed on the card, which asks what is to become of them; a group with hidden rows would be torn apart.
    private Optional<String> labelFault(Target target, String typed) {
        return switch (target) {
            case Target.Unit(IndicatorId id) when hasAmounts(id) && label(target, typed).isPresent() ->
                Optional.of("data.label.unit");
            case Target.Group _, Target.Subgroup _ when !scope.hidden().isEmpty()
                    && label(target, typed).isPresent() ->
                Optional.of("data.row.filtered");
            case Target.Figure _, Target.Name _, Target.Unit _, Target.Group _, Target.Subgroup _ ->
                LabelSteps.fault(target, typed).map(fault -> "data.label." + fault);
        };
    }

    private Optional<Edit> label(Target target, String typed) {
        return table().flatMap(table -> new LabelSteps(commits.present(), table).edit(target, typed));
    }

    private boolean hasAmounts(IndicatorId id) {
        return snapshot.get().figures().values().entrySet().stream()
                .anyMatch(one -> one.getKey().indicator().equals(id) && one.getValue() instanceof Value.Amount);
    }

    /// Commits what was typed into a cell.
    ///
    /// @return whether something changes; if not, the cell is to show again what it showed before
    boolean commit(Target target, String typed) {
        if (target instanceof Target.Figure(ValueKey key)) {
            return commit(key, typed);
        }
        Optional<Edit> edit = labelFault(target, typed).isPresent() ? Optional.empty() : label(target, typed);
        edit.ifPresent(this::hand);
        return edit.isPresent();
    }

    /// Commits what was typed as a value.
    boolean commit(ValueKey key, String typed) {
        return switch (read(key, typed)) {
            case TypedValue.Read(Value value) -> set(Map.of(key, value));
            case TypedValue.Misread misread -> {
                around.notices().warn(words.sentence(misread));
                yield false;
            }
        };
    }

    /// Says that typed text which cannot stand there was set aside and comes back when its cell is edited again.
    void tellKept(Target target, String typed) {
        fault(target, typed).ifPresent(sentence -> words.warn("data.misread.kept", sentence));
    }

    /// Clears the selected values, in one edit.
    void clear() {
        var values = new LinkedHashMap<ValueKey, Value>();
        selected.forEach(key -> values.put(key, Value.EMPTY));
        set(values);
    }

    /// Whether the value may be edited; if it is locked, says so.
    boolean opens(ValueKey key) {
        return !words.warnLocked(List.of(key));
    }

    /// Fills a block from its first row or column, in one edit; a block of one row or column from the one before it.
    ///
    /// @param right 1 to fill to the right
    /// @param down 1 to fill down
    void fill(Block block, int right, int down) {
        int top = down > 0 && block.top() == block.bottom() ? block.top() - 1 : block.top();
        int left = right > 0 && block.left() == block.right() ? block.left() - 1 : block.left();
        var values = new LinkedHashMap<ValueKey, Value>();
        for (int row = top + down; row <= block.bottom(); row++) {
            for (int column = left + right; column <= block.right(); column++) {
                Optional<ValueKey> from = keyAt(down > 0 ? top : row, right > 0 ? left : column);
                Optional<ValueKey> to = keyAt(row, column);
                if (from.isPresent() && to.isPresent()) {
                    values.put(to.get(), commits.present().figures().value(from.get()));
                }
            }
        }
        set(values);
    }

    private Optional<ValueKey> keyAt(int row, int column) {
        return sheet.get().flatMap(one -> one.keyAt(row, column));
    }

    /// The block of cells as the clipboard holds it.
    Clip copy(Block block) {
        return sheet.get().map(one -> Clip.of(one, block)).orElseGet(() -> new Clip("", ""));
    }

    /// Puts a block from the clipboard into the cells from there on, in one edit. Cells that are no values are left as
    /// they are and told; so is what falls on other labels or beyond the table.
    void paste(int top, int left, Clip clipboard) {
        Optional<List<List<String>>> cells = clipboard.cells();
        if (cells.isEmpty()) {
            words.warn("data.paste.large", Integer.toString(Clip.MOST));
            return;
        }
        sheet.get().ifPresent(one -> reader().ifPresent(reader -> {
            Pasted pasted = Pasted.of(one, reader, top, left, cells.get());
            set(pasted.values());
            words.tell(pasted);
        }));
    }

    private Optional<TypedValue> reader() {
        return laid.map(Laid::table).map(
                table -> new TypedValue(snapshot.get().figures(), table, snapshot.get().report().language()));
    }

    private TypedValue.Reading read(ValueKey key, String typed) {
        return reader().<TypedValue.Reading>map(one -> one.read(key, typed))
                .orElseGet(() -> new TypedValue.Misread(typed, "shape"));
    }

    private boolean set(Map<ValueKey, Value> values) {
        var edits = new ArrayList<Edit.SetValue>();
        values.forEach((key, value) -> {
            Value before = commits.present().figures().value(key);
            if (!before.equals(value)) {
                edits.add(new Edit.SetValue(key, before, value));
            }
        });
        if (edits.isEmpty()) {
            return false;
        }
        Edit edit = edits.size() == 1 ? edits.getFirst() : new Edit.Batch(Edit.Purpose.PASTE, List.copyOf(edits));
        if (words.warnLocked(edits.stream().map(Edit.SetValue::key).toList())) {
            return false;
        }
        hand(edit);
        return true;
    }

    /// Hands in an edit and shows at once what it does.
    void hand(Edit edit) {
        commits.hand(edit, _ -> {
            commits.renew();
            show(commits.present());
        });
        show(commits.present());
    }

    /// The content with all that was handed in.
    Snapshot present() {
        return commits.present();
    }

    /// What is said to the person.
    SheetWords words() {
        return words;
    }
}
