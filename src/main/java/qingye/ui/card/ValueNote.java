package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;

import qingye.model.Snapshot;
import qingye.model.id.Ids;
import qingye.model.id.NoteId;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.table.NoteAnchor;

/// A note that hangs on a value wherever a table prints it.
final class ValueNote {

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
