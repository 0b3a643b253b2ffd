package qingye.ui.materiality;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import qingye.edit.Edit;
import qingye.exchange.topic.Brought;
import qingye.exchange.topic.ChangeTable;
import qingye.exchange.topic.GroupTable;
import qingye.model.materiality.MaterialityPart;
import qingye.text.Messages;
import qingye.ui.matrix.Assessed;

/// Whole tables that are pasted into the lists: those who have a stake with all that is known of them, and what
/// changed. Each comes in one step; what could not come as it is, is told.
final class Pastes {

    private static final int TOLD = 4;

    private final MaterialityViewModel model;
    private final Messages messages;

    Pastes(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    /// Takes a table over, if the rows are one.
    boolean take(List<List<String>> rows) {
        Assessed assessed = model.assessed().get();
        return switch (model.side().get()) {
            case TOPICS -> false;
            case GROUPS -> {
                boolean table = GroupTable.isOne(rows);
                if (table) {
                    bring(GroupTable.read(
                            rows, assessed.all(), assessed.year(), model.language().get(), model::newId), "groups");
                }
                yield table;
            }
            case CHANGES -> {
                bring(ChangeTable.read(
                        rows, assessed.all(), assessed.year(), model.language().get(), model::newId), "changes");
                yield true;
            }
        };
    }

    private void bring(Brought brought, String what) {
        if (!brought.parts().isEmpty()) {
            model.hand(new Edit.Batch(Edit.Purpose.INSERT, brought.edits()));
            Assessed assessed = model.assessed().get();
            brought.parts().stream().filter(part -> part.year().equals(assessed.year())).map(MaterialityPart::id)
                    .reduce((_, last) -> last).ifPresent(last -> model.selected().set(Optional.of(last)));
        }
        List<Brought.Fault> faults = brought.faults();
        if (faults.isEmpty() && brought.parts().isEmpty()) {
            model.around().notices().tell(messages.text("assess.paste.nothing"));
        } else if (!faults.isEmpty()) {
            String told = faults.stream().limit(TOLD).map(this::told).collect(Collectors.joining("\n"));
            model.around().notices().warn(faults.size() > TOLD
                    ? told + "\n" + messages.text("assess.paste.more", faults.size() - TOLD)
                    : told);
        } else {
            Year year = model.assessed().get().year();
            model.around().notices().tell(messages.text("assess.paste.done." + what,
                    brought.parts().stream().filter(part -> part.year().equals(year)).count()));
        }
    }

    private String told(Brought.Fault fault) {
        return messages.text("assess.paste.fault." + fault.key(), fault.row(), fault.words());
    }
}
