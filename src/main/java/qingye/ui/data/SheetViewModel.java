package qingye.ui.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.TableId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.text.Messages;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Commits;

/// The table that is open: its cells, what is selected in it, and every way to change its values.
final class SheetViewModel {

    /// How many of many are named in a notice.
    private static final int MOST_TOLD = 3;

    private final Commits commits;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<TableSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ValueKey>> focused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private List<ValueKey> selected = List.of();

    SheetViewModel(Commits commits, Surroundings around) {
        this.commits = commits;
        this.around = around;
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
                select(List.of(), Optional.empty());
            }
            sheet.set(table.map(one -> SheetLayout.of(snapshot.get(), one, around.messages())));
        } else if (sheet.get().filter(one -> one.table().equals(id)).isPresent()) {
            sheet.set(Optional.empty());
        }
    }

    /// Remembers what is selected and tells its sum.
    void select(List<ValueKey> keys, Optional<ValueKey> focus) {
        selected = List.copyOf(keys);
        focused.set(focus);
        tellSum();
    }

    private void tellSum() {
        Messages messages = around.messages();
        List<Value> values = selected.stream().map(snapshot.get().figures()::value).toList();
        around.gauge().show(SelectionSum.of(values)
                .map(sum -> messages.text("data.selection.sum", Integer.toString(sum.cells()),
                        SelectionSum.written(sum.sum()), SelectionSum.written(sum.mean())))
                .orElse(""));
    }

    /// Whether the typed text is a value; if not, the sentence that says why.
    Optional<String> fault(ValueKey key, String typed) {
        return switch (read(key, typed)) {
            case TypedValue.Read _ -> Optional.empty();
            case TypedValue.Misread misread -> Optional.of(sentence(misread));
        };
    }

    /// Commits what was typed into a cell.
    ///
    /// @return whether something changes; if not, the cell is to show again what it showed before
    boolean commit(ValueKey key, String typed) {
        return switch (read(key, typed)) {
            case TypedValue.Read(Value value) -> set(Map.of(key, value));
            case TypedValue.Misread misread -> {
                around.notices().warn(sentence(misread));
                yield false;
            }
        };
    }

    /// Says that typed text which is no value was set aside and comes back when its cell is edited again.
    void tellKept(ValueKey key, String typed) {
        fault(key, typed)
                .ifPresent(sentence -> around.notices().warn(around.messages().text("data.misread.kept", sentence)));
    }

    /// Clears the selected values, in one edit.
    void clear() {
        var values = new LinkedHashMap<ValueKey, Value>();
        selected.forEach(key -> values.put(key, Value.EMPTY));
        set(values);
    }

    /// Whether the value may be edited; if it is locked, says so.
    boolean opens(ValueKey key) {
        return !locked(Stream.of(key));
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
            around.notices().warn(around.messages().text("data.paste.large", Integer.toString(Clip.MOST)));
            return;
        }
        sheet.get().ifPresent(one -> reader().ifPresent(reader -> {
            Pasted pasted = Pasted.of(one, reader, top, left, cells.get());
            set(pasted.values());
            tell(pasted);
        }));
    }

    private void tell(Pasted pasted) {
        Messages messages = around.messages();
        if (!pasted.misread().isEmpty()) {
            String some = pasted.misread().stream()
                    .limit(MOST_TOLD)
                    .map(fault -> messages.text("data.paste.fault", named(fault.key()), sentence(fault.misread())))
                    .collect(Collectors.joining("\n"));
            around.notices().warn(
                    messages.text("data.paste.misread", Integer.toString(pasted.misread().size()), some));
        }
        if (pasted.beyond() > 0) {
            around.notices().warn(messages.text("data.paste.beyond", Integer.toString(pasted.beyond())));
        }
    }

    private Optional<TypedValue> reader() {
        return table().map(
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
        if (locked(edits.stream().map(Edit.SetValue::key))) {
            return false;
        }
        commits.hand(edit, _ -> {
            commits.renew();
            show(commits.present());
        });
        show(commits.present());
        return true;
    }

    private boolean locked(Stream<ValueKey> keys) {
        List<String> locked = keys.filter(key -> commits.present().figures().dossier(key).isLocked())
                .map(this::named)
                .toList();
        if (!locked.isEmpty()) {
            String some = String.join(around.messages().text("data.list.comma"),
                    locked.subList(0, Math.min(5, locked.size())));
            around.notices().warn(around.messages().text("data.locked", Integer.toString(locked.size()), some));
        }
        return !locked.isEmpty();
    }

    private String named(ValueKey key) {
        String name = commits.present().figures().indicator(key.indicator())
                .flatMap(one -> one.name().best(commits.present().report().language()))
                .orElse(key.indicator().code());
        return around.messages().text("data.value.named", name, key.year().toString());
    }

    private String sentence(TypedValue.Misread misread) {
        return around.messages().text("data.misread." + misread.fault(), misread.typed());
    }
}
