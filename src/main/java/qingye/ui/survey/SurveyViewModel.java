package qingye.ui.survey;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import qingye.calc.materiality.Questions;
import qingye.calc.materiality.UsualMethod;
import qingye.edit.Edit;
import qingye.exchange.form.Sender;
import qingye.exchange.survey.Assumed;
import qingye.exchange.survey.Replies;
import qingye.exchange.survey.Surveys;
import qingye.exchange.survey.Takeover;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.text.Localized;
import qingye.task.Progress;
import qingye.text.Messages;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Heir;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// Answers on their way in, from the choice of the files to the one edit that takes them over.
final class SurveyViewModel {

    private final Workspace workspace;
    private final Surroundings around;
    private final Supplier<String> ids;
    private final Runnable taken;
    private final ReadOnlyObjectWrapper<SurveyState> state = new ReadOnlyObjectWrapper<>(new SurveyState.Waiting());
    private final BooleanProperty replace = new SimpleBooleanProperty(true);
    private final ObjectProperty<Asking> asking;
    private Optional<PartId> group = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private final Heir<SurveyViewModel> heir = new Heir<>(this);

    /// What is scored in columns that name a topic only.
    record Asking(Criterion criterion, Horizon horizon) {}

    /// Where answers are read from, again whenever they are understood otherwise.
    @FunctionalInterface
    private interface Source {
        Replies read(Sender sender, Assumed assumed, Progress progress);
    }

    /// @param ids a new id with each call
    /// @param taken told when the answers are on disk
    SurveyViewModel(Workspace workspace, Surroundings around, Supplier<String> ids, Runnable taken) {
        this.workspace = workspace;
        this.around = around;
        this.ids = ids;
        this.taken = taken;
        this.asking = new SimpleObjectProperty<>(choices().getFirst());
        asking.subscribe((_, _) -> again());
    }

    ReadOnlyObjectProperty<SurveyState> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether answers to the same questions take the place of those that are there.
    BooleanProperty replace() {
        return replace;
    }

    /// How columns are understood that name a topic only.
    ObjectProperty<Asking> asking() {
        return asking;
    }

    Messages messages() {
        return around.messages();
    }

    /// What may be scored under the method of the year.
    List<Asking> choices() {
        Method method = method();
        return Arrays.stream(Criterion.values())
                .filter(one -> Questions.fits(one, method))
                .flatMap(one -> one.perHorizon()
                        ? Arrays.stream(Horizon.values()).map(horizon -> new Asking(one, horizon))
                        : List.of(new Asking(one, Horizon.SHORT)).stream())
                .toList();
    }

    private Method method() {
        Snapshot present = workspace.snapshot();
        return UsualMethod.of(present.materiality(), present.report().year());
    }

    /// Begins anew, for a group or for any.
    void begin(Optional<PartId> of) {
        group = of;
        if (!(state.get() instanceof SurveyState.Reading)) {
            leave();
        }
        if (!choices().contains(asking.get())) {
            asking.set(choices().getFirst());
        }
    }

    /// The group whose answers are expected.
    Optional<Stakeholder> group() {
        Snapshot present = workspace.snapshot();
        return group.flatMap(id -> present.materiality().stakeholders(present.report().year()).stream()
                .filter(one -> one.id().equals(id)).findFirst());
    }

    /// What something is called in the language of the report.
    String name(Localized<String> name) {
        return name.best(workspace.snapshot().report().language()).filter(words -> !words.isBlank())
                .orElseGet(() -> messages().text("assess.unnamed"));
    }

    /// Reads files in the background.
    void read(List<Path> files) {
        if (!files.isEmpty()) {
            read(files.size(), (sender, assumed, progress) -> Surveys.read(files, sender, assumed, progress));
        }
    }

    /// Reads a table that was copied.
    void paste(List<List<String>> rows) {
        String name = messages().text("assess.answers.source");
        read(1, (sender, assumed, _) -> Surveys.read(rows, name, sender.content(), assumed));
    }

    private void read(int files, Source from) {
        if (state.get() instanceof SurveyState.Reading) {
            return;
        }
        source = Optional.of(from);
        Snapshot present = workspace.snapshot();
        var assumed = new Assumed(group, asking.get().criterion(), asking.get().horizon());
        state.set(new SurveyState.Reading(files));
        around.jobs().run(messages().text("survey.read.job", Integer.toString(files)),
                progress -> {
                    var sender = new Sender(present, workspace.archive().origin().join());
                    return Preview.of(from.read(sender, assumed, progress), present);
                },
                preview -> heir.present().state.set(new SurveyState.Ready(preview)),
                () -> heir.present().leave());
    }

    private void again() {
        if (state.get() instanceof SurveyState.Ready(Preview preview)) {
            source.ifPresent(from -> read(preview.replies().files(), from));
        }
    }

    /// What would become of the surveys now.
    Takeover takeover(Preview preview) {
        return preview.takeover(workspace.snapshot(), replace.get());
    }

    /// Forgets what was read; nothing was changed.
    void leave() {
        source = Optional.empty();
        state.set(new SurveyState.Waiting());
    }

    /// Takes the answers over, in one edit.
    void take() {
        if (state.get() instanceof SurveyState.Ready(Preview preview)) {
            Takeover takeover = takeover(preview);
            takeover.edit(() -> new PartId(ids.get())).ifPresent(edit -> hand(edit, takeover, preview));
        }
    }

    private void hand(Edit edit, Takeover takeover, Preview preview) {
        leave();
        int respondents = takeover.respondents();
        var _ = workspace.apply(edit)
                .thenAccept(Fx.hop(outcome -> heir.present().handed(outcome, respondents, preview)));
    }

    private void handed(Outcome outcome, int respondents, Preview preview) {
        switch (outcome) {
            case Outcome.Done _ -> {
                around.notices().tell(messages().text("survey.read.done", Integer.toString(respondents)));
                taken.run();
            }
            case Outcome.Stale _, Outcome.Locked _ -> state.set(new SurveyState.Ready(preview));
            case Outcome.Unsaved(String detail) ->
                around.notices().warn(messages().text("chapter.commit.unsaved", detail));
            case Outcome.Nothing _ -> {
                // nothing to be said
            }
        }
    }

    /// Goes on from another one; files it began to read are shown here.
    void takeOver(SurveyViewModel before) {
        heir.takeOver(before.heir);
        group = before.group;
        source = before.source;
        replace.set(before.replace.get());
        state.set(before.state.get());
    }
}
