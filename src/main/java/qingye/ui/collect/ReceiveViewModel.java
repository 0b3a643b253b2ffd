package qingye.ui.collect;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import qingye.edit.Edit;
import qingye.exchange.collect.Collected;
import qingye.exchange.collect.CollectionForms;
import qingye.exchange.form.Sender;
import qingye.model.Snapshot;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Heir;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// Filled forms from the choice of the files to the one edit that takes them over.
final class ReceiveViewModel {

    private final Workspace workspace;
    private final Surroundings around;
    private final Runnable taken;
    private final ReadOnlyObjectWrapper<ReceiveState> state = new ReadOnlyObjectWrapper<>(new ReceiveState.Waiting());
    private final Heir<ReceiveViewModel> heir = new Heir<>(this);

    /// @param taken told when the edit is committed
    ReceiveViewModel(Workspace workspace, Surroundings around, Runnable taken) {
        this.workspace = workspace;
        this.around = around;
        this.taken = taken;
    }

    ReadOnlyObjectProperty<ReceiveState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads the forms in the background and finds out what they say otherwise.
    void read(List<Path> forms) {
        if (forms.isEmpty() || state.get() instanceof ReceiveState.Reading) {
            return;
        }
        Snapshot present = workspace.snapshot();
        state.set(new ReceiveState.Reading(forms.size()));
        around.jobs().run(around.messages().text("collect.receive.job", Integer.toString(forms.size())),
                progress -> CollectionForms.read(
                        forms, new Sender(present, workspace.archive().origin().join()), progress),
                collected -> heir.present().read(forms, collected),
                () -> heir.present().leave());
    }

    private void read(List<Path> forms, Collected collected) {
        state.set(new ReceiveState.Ready(forms, new Picks(collected)));
    }

    /// Forgets the forms; nothing was changed.
    void leave() {
        state.set(new ReceiveState.Waiting());
    }

    /// Takes over what was chosen, in one edit. If the workspace was changed since the forms were read, they are
    /// compared again.
    void take() {
        if (state.get() instanceof ReceiveState.Ready(List<Path> forms, Picks picks)) {
            int values = picks.chosen().size();
            picks.edit().ifPresent(edit -> hand(edit, forms, values));
        }
    }

    private void hand(Edit edit, List<Path> forms, int values) {
        leave();
        var _ = workspace.apply(edit).thenAccept(Fx.hop(outcome -> heir.present().handed(outcome, forms, values)));
    }

    private void handed(Outcome outcome, List<Path> forms, int values) {
        switch (outcome) {
            case Outcome.Done _ -> {
                around.notices().tell(around.messages().text("collect.receive.done", Integer.toString(values)));
                taken.run();
            }
            case Outcome.Stale _, Outcome.Locked _ -> read(forms);
            case Outcome.Unsaved _, Outcome.Nothing _ -> {
                // the window says why
            }
        }
    }

    /// Goes on from another one; forms it began to read are shown here.
    void takeOver(ReceiveViewModel before) {
        heir.takeOver(before.heir);
        state.set(before.state.get());
    }
}
