package qingye.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import qingye.edit.Edit;
import qingye.exchange.ImportSentences;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.exchange.log.Entry;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.State;
import qingye.model.Snapshot;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Heir;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// An import from the choice of the file to the one edit that takes it over.
final class ImportViewModel {

    private final Workspace workspace;
    private final Surroundings around;
    private final ImportSentences sentences;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.None());
    private final Heir<ImportViewModel> heir = new Heir<>(this);

    /// A line of the preview.
    ///
    /// @param kind of what it tells: `rejected`, `changed`, `hint` or `added`
    /// @param words made when the line is seen
    record Line(String kind, Supplier<String> words) {}

    ImportViewModel(Workspace workspace, Surroundings around) {
        this.workspace = workspace;
        this.around = around;
        this.sentences = new ImportSentences(around.messages());
    }

    ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads the file in the background and finds out what it would change.
    void plan(Path source) {
        String name = String.valueOf(source.getFileName());
        Snapshot present = workspace.snapshot();
        state.set(new ImportState.Reading(name));
        around.jobs().run(around.messages().text("data.import.reading", name),
                progress -> KpiImport.plan(source, present, progress),
                planning -> heir.present().planned(planning),
                () -> heir.present().leave());
    }

    private void planned(Planning planning) {
        state.set(switch (planning) {
            case Planning.Planned planned -> new ImportState.Ready(planned);
            case Planning.Unreadable unreadable -> new ImportState.Refused(sentences.say(unreadable));
        });
    }

    /// Goes on from another one; a file it began to read is shown here.
    void takeOver(ImportViewModel before) {
        heir.takeOver(before.heir);
        state.set(before.state.get());
    }

    /// Gives the import up; nothing was changed.
    void leave() {
        state.set(new ImportState.None());
    }

    /// Takes the planned changes over, in one edit.
    void apply() {
        if (state.get() instanceof ImportState.Ready(Planning.Planned plan)) {
            leave();
            plan.edit().ifPresent(edit -> commit(edit, plan.log()));
        }
    }

    private void commit(Edit edit, ImportLog log) {
        var _ = workspace.apply(edit).thenAccept(outcome -> {
            if (outcome instanceof Outcome.Done) {
                Fx.later(() -> heir.present().tell(log));
            }
        });
    }

    private void tell(ImportLog log) {
        around.notices().tell(around.messages().text("data.import.done",
                Integer.toString(log.counts().added()), Integer.toString(log.counts().changed())));
    }

    /// How many cells are in each state, as a sentence.
    String counts(ImportLog log) {
        return sentences.say(log.counts());
    }

    /// What is to be known, the most urgent first.
    List<Line> lines(ImportLog log) {
        var lines = new ArrayList<Line>();
        sentences.rejected(log).forEach(words -> lines.add(new Line("rejected", () -> words)));
        log.hints().forEach(hint -> lines.add(new Line("hint", () -> sentences.say(hint))));
        addEntries(lines, log, State.CHANGED, "changed");
        addEntries(lines, log, State.ADDED, "added");
        return lines;
    }

    private void addEntries(List<Line> lines, ImportLog log, State wanted, String kind) {
        for (Entry entry : log.in(wanted)) {
            lines.add(new Line(kind, () -> sentences.say(entry)));
        }
    }
}
