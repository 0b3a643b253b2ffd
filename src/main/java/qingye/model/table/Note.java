package qingye.model.table;

import java.util.List;

import qingye.model.id.NoteId;
import qingye.model.text.Localized;

/// A note to a table. It has no number of its own: numbers run through the whole document in the order of printing.
///
/// @param anchors all places that carry its mark
/// @param text what it says; in no language until written
public record Note(NoteId id, List<NoteAnchor> anchors, Localized<String> text) {

    public Note {
        anchors = List.copyOf(anchors);
    }
}
