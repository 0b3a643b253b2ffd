package qingye.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Renewal;
import qingye.compose.PlaceNames;
import qingye.edit.Edit;
import qingye.edit.NextYear;
import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Notices;
import qingye.workspace.Outcome;
import qingye.workspace.Signature;
import qingye.workspace.Workspace;

/// What the window says about the opened workspace as a whole: whose report it is, whether all is saved, what can be
/// undone.
public final class ShellViewModel implements AutoCloseable {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final WatchedWorkspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Clock clock;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Untouched());
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper windowTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /// @param clock for the zone in which a time is said
    public ShellViewModel(Workspace opened, Messages messages, Notices notices, Clock clock) {
        this.messages = messages;
        this.notices = notices;
        this.clock = clock;
        this.workspace = new WatchedWorkspace(opened, new Watcher());
        this.stopListening = opened.onChange(Fx.hop(change -> show(change.after())));
        show(opened.snapshot());
    }

    /// What desks are to use: the workspace, with all outcomes seen by the window.
    public Workspace workspace() {
        return workspace;
    }

    /// Takes back the last edit.
    ///
    /// @return what it was, if there was one
    public Optional<Edit> undo() {
        Optional<Edit> edit = workspace.undoable();
        var _ = workspace.undo();
        return edit;
    }

    /// Does the last undone edit again.
    ///
    /// @return what it is, if there is one
    public Optional<Edit> redo() {
        Optional<Edit> edit = workspace.redoable();
        var _ = workspace.redo();
        return edit;
    }

    /// Makes the workspace ready for the next year, as one edit that can be undone.
    public void beginNextYear() {
        Signature signature = workspace.signature();
        Snapshot snapshot = workspace.snapshot();
        Edit roll = NextYear.of(
                snapshot, signature.by(), signature.at().toInstant(), Asked.of(snapshot)::asks);
        var _ = workspace.apply(roll).thenAccept(Fx.hop(outcome -> {
            if (outcome instanceof Outcome.Done(Snapshot after)) {
                String done = messages.text("shell.next-year.done", after.report().year().toString());
                notices.tell(done + changed(snapshot, after));
            }
        }));
    }

    /// Which standards the next report answers in another version, as a sentence; empty where none.
    private String changed(Snapshot before, Snapshot after) {
        Language spoken = messages.locale().getLanguage().equals("en") ? Language.EN : Language.ZH_HANS;
        List<String> names = Renewal.of(after.disclosures(), before.report().year(), after.report().year()).stream()
                .map(renewal -> renewal.standard().brief().best(spoken).orElse(renewal.standard().id()))
                .toList();
        return names.isEmpty()
                ? ""
                : " " + messages.text("shell.next-year.standards", String.join(messages.text("assess.and"), names));
    }

    /// Whether what was entered is on disk.
    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /// The same as a sentence; empty before the first edit.
    public String savingText(Saving state) {
        return switch (state) {
            case Saving.Untouched() -> messages.text("shell.saving.untouched");
            case Saving.Writing() -> messages.text("shell.saving.writing");
            case Saving.Saved(Instant at) -> messages.text(
                    "shell.saving.saved", MINUTE.format(at.atZone(clock.getZone())));
            case Saving.Unsaved(String detail) -> messages.text("shell.saving.unsaved", detail);
        };
    }

    /// Whose report, for which year.
    public ReadOnlyStringProperty subject() {
        return subject.getReadOnlyProperty();
    }

    /// The title of the window.
    public ReadOnlyStringProperty windowTitle() {
        return windowTitle.getReadOnlyProperty();
    }

    /// What undo would take back, as a menu item says it.
    public ReadOnlyStringProperty undoText() {
        return undoText.getReadOnlyProperty();
    }

    /// What redo would do again, as a menu item says it.
    public ReadOnlyStringProperty redoText() {
        return redoText.getReadOnlyProperty();
    }

    /// Whether there is something to undo.
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Whether there is something to redo.
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    private void show(Snapshot snapshot) {
        Language language = snapshot.report().language();
        String fileName = String.valueOf(workspace.file().getFileName());
        String organisation = snapshot.organisation().shortName().best(language)
                .or(() -> snapshot.organisation().name().best(language))
                .filter(name -> !name.isBlank())
                .orElse(fileName);
        String report = snapshot.report().title().best(language)
                .filter(title -> !title.isBlank())
                .orElseGet(() -> messages.text("shell.report"));
        String year = snapshot.report().year().toString();
        subject.set(messages.text("shell.subject", organisation, year, report));
        windowTitle.set(messages.text("shell.title", organisation, year, report));
        showHistory();
    }

    private void showHistory() {
        Optional<Edit> undo = workspace.undoable();
        Optional<Edit> redo = workspace.redoable();
        undoable.set(undo.isPresent());
        redoable.set(redo.isPresent());
        undoText.set(undo.map(edit -> messages.text("shell.undo.of", messages.text(EditNames.key(edit))))
                .orElseGet(() -> messages.text("shell.command.undo")));
        redoText.set(redo.map(edit -> messages.text("shell.redo.of", messages.text(EditNames.key(edit))))
                .orElseGet(() -> messages.text("shell.command.redo")));
    }

    private void settle(Outcome outcome, boolean last) {
        switch (outcome) {
            case Outcome.Done _ -> saving.set(last ? new Saving.Saved(clock.instant()) : new Saving.Writing());
            case Outcome.Nothing() -> saving.set(new Saving.Untouched());
            case Outcome.Stale(String place) -> {
                notices.warn(messages.text("shell.stale", new PlaceNames(workspace.snapshot()).of(place)));
                saving.set(new Saving.Untouched());
            }
            case Outcome.Locked(var value) -> {
                notices.warn(messages.text("shell.locked", value));
                saving.set(new Saving.Untouched());
            }
            case Outcome.Unsaved(String detail) -> {
                notices.warn(messages.text("shell.unsaved", detail));
                saving.set(new Saving.Unsaved(detail));
            }
        }
        showHistory();
    }

    /// Stops listening; the workspace stays open.
    @Override
    public void close() {
        stopListening.run();
    }

    private final class Watcher implements WatchedWorkspace.Watcher {

        @Override
        public void began() {
            Fx.later(() -> saving.set(new Saving.Writing()));
        }

        @Override
        public void ended(Outcome outcome, boolean last) {
            Fx.later(() -> settle(outcome, last));
        }
    }
}
