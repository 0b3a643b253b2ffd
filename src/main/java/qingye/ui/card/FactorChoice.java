package qingye.ui.card;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Formula.FactorUse;
import qingye.model.id.NoteId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.Note;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// The choice of a factor for a calculated value. Where another one was chosen for the year before, a note tells the
/// reader.
///
/// @param last what was chosen for the year before, if anything
/// @param slot its name in the language of the report
record FactorChoice(ValueKey key, EmissionFactor now, Optional<EmissionFactor> last, String slot) {

    /// The edit that does it.
    Edit edit(Snapshot present) {
        Dossier dossier = present.figures().dossier(key);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.SetDossier(key, dossier, dossier.withFactor(now.slot(), now.id())));
        noteEdit(present).ifPresent(edits::add);
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(Edit.Purpose.CALCULATE, edits);
    }

    /// The edit of the note that tells of another factor than last year's; empty if it stands already.
    Optional<Edit> noteEdit(Snapshot present) {
        NoteId id = note(present);
        Optional<Note> before = Optional.ofNullable(present.tables().notes().get(id));
        Optional<Note> after = last.filter(one -> !one.id().equals(now.id()))
                .map(one -> new Note(id, ValueNote.anchors(present, key), before.map(Note::text)
                        .orElseGet(Localized::none)
                        .with(present.report().language(), words(present.report().language(), one))))
                .filter(note -> !note.anchors().isEmpty());
        return before.equals(after) ? Optional.empty() : Optional.of(new Edit.SetNote(id, before, after));
    }

    /// A note from before there was one for each factor is written on where it can only be about this one.
    private NoteId note(Snapshot present) {
        NoteId own = ValueNote.factor(key, now.slot());
        NoteId earlier = ValueNote.factor(key);
        boolean known = present.tables().notes().containsKey(earlier) && !present.tables().notes().containsKey(own);
        return known && slots(present).equals(Set.of(now.slot())) ? earlier : own;
    }

    private Set<FactorSlot> slots(Snapshot present) {
        return present.figures().indicator(key.indicator()).flatMap(Indicator::formula).stream()
                .flatMap(formula -> formula.factors().stream())
                .map(FactorUse::slot)
                .collect(Collectors.toSet());
    }

    private String words(Language language, EmissionFactor one) {
        Messages messages = Messages.of(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE);
        return messages.text("card.factor.note", key.year().toString(), slot, printed(one), printed(now),
                now.document());
    }

    private static String printed(EmissionFactor factor) {
        return factor.value().toPlainString() + " " + factor.unit();
    }
}
