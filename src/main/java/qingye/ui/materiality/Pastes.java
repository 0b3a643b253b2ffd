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

    private static final int TOLD = 6;

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
            model.around().notices().warn(faults.stream().map(Brought.Fault::key).distinct()
                    .map(key -> told(key, faults.stream().filter(fault -> fault.key().equals(key)).toList()))
                    .collect(Collectors.joining("\n")));
        } else {
            Year year = model.assessed().get().year();
            model.around().notices().tell(messages.text("assess.paste.done." + what,
                    brought.parts().stream().filter(part -> part.year().equals(year)).count()));
        }
    }

    /// Faults of one kind in one sentence: in which rows, and what stood there.
    private String told(String key, List<Brought.Fault> faults) {
        List<String> rows = faults.stream().map(fault -> Integer.toString(fault.row())).distinct().toList();
        List<String> words = faults.stream().map(Brought.Fault::words).distinct().toList();
        return messages.text("assess.paste.fault." + key, some(rows, ""),
                some(words, messages.text("assess.paste.gap")));
    }

    /// The first of them, parted by what parts words of a sentence.
    ///
    /// @param gap stands there instead, where words have marks around them; may be empty
    private String some(List<String> all, String gap) {
        String parted = gap.isEmpty() ? messages.text("assess.and") : gap;
        String first = all.stream().limit(TOLD).collect(Collectors.joining(parted));
        return all.size() > TOLD ? messages.text("assess.paste.more", first, all.size()) : first;
    }
}
