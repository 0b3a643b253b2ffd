package qingye.ui.collect;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import qingye.exchange.collect.CollectionForms;
import qingye.exchange.collect.PlannedForm;
import qingye.exchange.form.Sender;
import qingye.export.ExportResult;
import qingye.model.Snapshot;
import qingye.text.Messages;
import qingye.ui.nav.Heir;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// The forms that can be sent out, the choice of those that are, and the writing of them.
final class SendViewModel {

    private final Workspace workspace;
    private final Surroundings around;
    private final ObjectProperty<Path> folder;
    private Path suggested;
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final Set<String> left = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Offer>> forms = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PlannedForm>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SendState> state = new ReadOnlyObjectWrapper<>(new SendState.Choosing());
    private final Heir<SendViewModel> heir = new Heir<>(this);

    SendViewModel(Workspace workspace, Surroundings around) {
        this.workspace = workspace;
        this.around = around;
        suggested = suggestion();
        folder = new SimpleObjectProperty<>(suggested);
        folder.subscribe(_ -> plan());
        replace.subscribe(_ -> choose());
    }

    /// A folder of the year beside the workspace.
    private Path suggestion() {
        String name = around.messages().text(
                "collect.send.folder.name", workspace.snapshot().report().year().toString());
        return workspace.file().toAbsolutePath().resolveSibling(name);
    }

    /// Looks at departments and folder again. A folder that nobody chose follows the year.
    void begin() {
        if (folder.get().equals(suggested)) {
            suggested = suggestion();
            folder.set(suggested);
        }
        state.set(new SendState.Choosing());
        plan();
    }

    private void plan() {
        forms.set(CollectionForms.plan(workspace.snapshot(), folder.get()).stream().map(Offer::of).toList());
        choose();
    }

    private void choose() {
        chosen.set(forms.get().stream()
                .filter(offer -> isChosen(offer.form().department()))
                .map(offer -> replace.get() ? offer.form() : offer.free())
                .toList());
    }

    /// Of all departments, each under its own name.
    ReadOnlyObjectProperty<List<Offer>> forms() {
        return forms.getReadOnlyProperty();
    }

    /// Those that would be written, under the names they would get.
    ReadOnlyObjectProperty<List<PlannedForm>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ObjectProperty<Path> folder() {
        return folder;
    }

    /// Whether forms take the place of files of the same name.
    BooleanProperty replace() {
        return replace;
    }

    ReadOnlyObjectProperty<SendState> state() {
        return state.getReadOnlyProperty();
    }

    /// How many of the chosen departments have a form in the folder already.
    int present() {
        return (int) forms.get().stream()
                .filter(offer -> isChosen(offer.form().department()))
                .filter(Offer::exists)
                .count();
    }

    /// How many indicators are in no form.
    int unowned() {
        return CollectionForms.unowned(workspace.snapshot());
    }

    boolean isChosen(String department) {
        return !left.contains(department);
    }

    void choose(String department, boolean wanted) {
        if (wanted) {
            left.remove(department);
        } else {
            left.add(department);
        }
        choose();
    }

    /// Writes the chosen forms, in the background.
    void write() {
        // files may have come into the folder since it was looked at
        forms.set(forms.get().stream().map(offer -> Offer.of(offer.form())).toList());
        choose();
        List<PlannedForm> wanted = chosen.get();
        if (wanted.isEmpty() || state.get() instanceof SendState.Writing) {
            return;
        }
        Snapshot content = workspace.snapshot();
        state.set(new SendState.Writing());
        around.jobs().run(messages().text("collect.send.job", Integer.toString(wanted.size())),
                progress -> CollectionForms.write(
                        new Sender(content, workspace.archive().origin().join()), wanted, progress),
                result -> heir.present().finished(result),
                () -> heir.present().finished(new ExportResult.Stopped(List.of())));
    }

    private void finished(ExportResult result) {
        plan();
        switch (result) {
            case ExportResult.Written(List<Path> files) -> {
                state.set(new SendState.Written(files));
                around.notices().tell(messages().text("collect.send.done", Integer.toString(files.size())));
            }
            case ExportResult.Stopped(List<Path> files) ->
                state.set(new SendState.Ended(files, messages().text("collect.send.stopped")));
            case ExportResult.Failed(List<Path> files, Path file, var problem, String detail) -> {
                String sentence = messages().text(
                        "export.problem." + problem.name().toLowerCase(Locale.ROOT), file.toString(), detail);
                state.set(new SendState.Ended(files, sentence));
                around.notices().warn(sentence);
            }
        }
    }

    /// Goes on from another one; forms it began to write are shown here.
    void takeOver(SendViewModel before) {
        heir.takeOver(before.heir);
        left.addAll(before.left);
        replace.set(before.replace.get());
        folder.set(before.folder.get());
        state.set(before.state.get());
        choose();
    }

    private Messages messages() {
        return around.messages();
    }
}
