package qingye.store.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.edit.Edit;
import qingye.edit.StaleEditException;
import qingye.model.indicator.ValueKey;

/// Writes the changes of one edit into the tables, within a transaction that is already open. Changes of values are
/// gathered and written together.
final class EditWriter {

    private final StoredContent content;
    private final List<Edit.SetValue> values = new ArrayList<>();
    private final Set<ValueKey> keys = new HashSet<>();

    EditWriter(StoredContent content) {
        this.content = content;
    }

    /// @throws StaleEditException if something else is there than expected; the transaction is to be rolled back
    void write(Edit edit) {
        apply(edit);
        flush();
    }

    private void gather(Edit.SetValue value) {
        if (!keys.add(value.key())) {
            flush();
            keys.add(value.key());
        }
        values.add(value);
    }

    private void flush() {
        content.values().apply(values);
        values.clear();
        keys.clear();
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.SetValue value -> gather(value);
            case Edit.SetDossier(var key, var before, var after) -> {
                expect(content.dossiers().find(key).equals(before), key.toString());
                content.dossiers().write(key, after);
            }
            case Edit.SetEvidence(var id, var before, var after) ->
                set(content.evidence(), id, id.value(), before, after);
            case Edit.SetFactor(var id, var before, var after) ->
                set(content.factors(), id, id.code(), before, after);
            case Edit.SetIndicator(var id, var before, var after) ->
                set(content.indicators(), id, id.code(), before, after);
            case Edit.SetTable(var id, var before, var after) ->
                set(content.tables(), id, id.value(), before, after);
            case Edit.SetNote(var id, var before, var after) ->
                set(content.notes(), id, id.value(), before, after);
            case Edit.SetSection(var id, var before, var after) ->
                set(content.sections(), id, id.value(), before, after);
            case Edit.SetBlock(var id, var before, var after) ->
                set(content.blocks(), id, id.value(), before, after);
            case Edit.SetAsset(var id, var before, var after) ->
                set(content.assets(), id, id.value(), before, after);
            case Edit.SetOrganisation(var before, var after) -> {
                expect(content.organisation().read().equals(before), "organisation");
                content.organisation().write(after);
            }
            case Edit.SetReport(var before, var after) -> {
                expect(content.report().read().equals(before), "report");
                content.report().write(after);
            }
            case Edit.SetOutline(var before, var after) -> {
                expect(content.outline().read().equals(before), "outline");
                content.outline().write(after);
            }
            case Edit.SetEntry(var id, var before, var after) ->
                set(content.entries(), id, id.value(), before, after);
            case Edit.SetPart(var id, var before, var after) -> set(content.parts(), id, id.value(), before, after);
            case Edit.SetAnswer(var key, var before, var after) -> {
                expect(content.answers().find(key).equals(before), key.toString());
                content.answers().write(key, after);
            }
            case Edit.SetAdoption(var key, var before, var after) -> {
                expect(content.adoptions().find(key).equals(before), key.toString());
                content.adoptions().write(key, after);
            }
            case Edit.SetStandard(var id, var before, var after) -> set(content.standards(), id, id, before, after);
            case Edit.SetWaiver(var id, var before, var after) ->
                set(content.waivers(), id, id.value(), before, after);
            case Edit.SetVerdict(var id, var before, var after) ->
                set(content.verdicts(), id, id.value(), before, after);
            case Edit.SetRule(var rule, var before, var after) -> {
                expect(content.rules().find(rule).equals(before), rule.code());
                content.rules().write(rule, after);
            }
            case Edit.Batch(var _, var edits) -> edits.forEach(this::apply);
        }
    }

    private static <K, V> void set(Shelf<K, V> shelf, K id, String place, Optional<V> before, Optional<V> after) {
        expect(shelf.holds(id, before), place);
        if (after.isEmpty()) {
            before.ifPresent(_ -> shelf.delete(id));
        } else if (before.isEmpty()) {
            shelf.insert(id, after.get());
        } else {
            shelf.update(id, after.get());
        }
    }

    private static void expect(boolean found, String place) {
        if (!found) {
            throw new StaleEditException(place);
        }
    }
}
