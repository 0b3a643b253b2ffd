package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.NoteId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Restatement;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A restatement: a published value is changed, the reason is kept with it, and a note tells the reader.
///
/// @param value the new one
/// @param reason why it changes
/// @param effect what follows from it; may be empty
/// @param note what the reader is told
record Restating(Value value, String reason, String effect, String note) {

    /// The edit that does all of it; empty if the value is that already.
    Optional<Edit> edit(Snapshot present, ValueKey key) {
        Value before = present.figures().value(key);
        if (before.equals(value)) {
            return Optional.empty();
        }
        Dossier dossier = present.figures().dossier(key);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.SetValue(key, before, value));
        edits.add(new Edit.SetDossier(key, dossier, dossier.withRestatement(
                Optional.of(new Restatement(before.printed(), reason.strip(), effect.strip())))));
        noteEdit(present, key).ifPresent(edits::add);
        return Optional.of(new Edit.Batch(Edit.Purpose.RESTATE, edits));
    }

    private Optional<Edit> noteEdit(Snapshot present, ValueKey key) {
        List<NoteAnchor> anchors = ValueNote.anchors(present, key);
        if (note.isBlank() || anchors.isEmpty()) {
            return Optional.empty();
        }
        NoteId id = ValueNote.id("restated", key);
        Language language = present.report().language();
        Optional<Note> before = Optional.ofNullable(present.tables().notes().get(id));
        Localized<String> text = before.map(Note::text).orElse(Localized.none()).with(language, note.strip());
        return Optional.of(new Edit.SetNote(id, before, Optional.of(new Note(id, anchors, text))));
    }
}
