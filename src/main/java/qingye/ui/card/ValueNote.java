package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;

import qingye.model.Snapshot;
import qingye.model.factor.FactorSlot;
import qingye.model.id.Ids;
import qingye.model.id.NoteId;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.table.NoteAnchor;

/// A note that hangs on a value wherever a table prints it.
final class ValueNote {

    private static final String FACTOR = "factor";

    private ValueNote() {}

    /// The id of the note of one kind that a value may have.
    ///
    /// @param kind letters
    static NoteId id(String kind, ValueKey key) {
        String code = key.indicator().code();
        String readable = kind + "." + code + "." + key.year();
        return new NoteId(Ids.isId(readable)
                ? readable
                : kind + "." + Integer.toHexString(code.hashCode()) + "." + key.year());
    }

    /// The id of the note on the choice of one factor of a value, which may have several.
    static NoteId factor(ValueKey key, FactorSlot slot) {
        String whole = id(FACTOR, key).value();
        String readable = whole + "." + slot.code();
        return new NoteId(Ids.isId(readable) ? readable : whole + "." + Integer.toHexString(slot.code().hashCode()));
    }

    /// The id such a note had when there was one for all factors of a value.
    static NoteId factor(ValueKey key) {
        return id(FACTOR, key);
    }

    /// Every place at which the value is printed in a table.
    static List<NoteAnchor> anchors(Snapshot present, ValueKey key) {
        var anchors = new ArrayList<NoteAnchor>();
        for (KpiTable table : present.tables().tables().values()) {
            if (table.years().contains(key.year())) {
                table.rows().stream()
                        .filter(row -> row.indicator().equals(key.indicator()))
                        .forEach(row -> anchors.add(new NoteAnchor.OnCell(table.id(), row.id(), key.year())));
            }
        }
        return anchors;
    }
}
