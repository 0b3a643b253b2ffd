package qingye.ui.bring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import qingye.edit.Edit;
import qingye.exchange.ManuscriptImport;
import qingye.exchange.ManuscriptReading;
import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.ManuscriptPlan;
import qingye.exchange.manuscript.ManuscriptSentences;
import qingye.exchange.manuscript.Remark;
import qingye.model.Chapters;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Heir;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// A text on its way in, from the choice of the file to the one edit that puts it into the outline.
final class BringViewModel {

    private final Workspace workspace;
    private final Surroundings around;
    private final Supplier<String> ids;
    private final Consumer<SectionId> then;
    private final ManuscriptSentences sentences;
    private final ReadOnlyObjectWrapper<BringState> state = new ReadOnlyObjectWrapper<>(new BringState.None());
    private final ObjectProperty<PlaceChoice> place = new SimpleObjectProperty<>(PlaceChoice.END);
    private final Heir<BringViewModel> heir = new Heir<>(this);

    /// Where it can come.
    ///
    /// @param behind the section behind whose chapter; empty for the end
    /// @param title of that chapter
    record PlaceChoice(Optional<SectionId> behind, String title) {
        static final PlaceChoice END = new PlaceChoice(Optional.empty(), "");
    }

    /// A line of what does not come as it is.
    record Line(Remark.Fate fate, String words) {}

    /// @param ids a new id with each call
    /// @param then goes to the first section that came in
    BringViewModel(Workspace workspace, Surroundings around, Supplier<String> ids, Consumer<SectionId> then) {
        this.workspace = workspace;
        this.around = around;
        this.ids = ids;
        this.then = then;
        this.sentences = new ManuscriptSentences(around.messages());
    }

    ReadOnlyObjectProperty<BringState> state() {
        return state.getReadOnlyProperty();
    }

    /// Where the text comes.
    ObjectProperty<PlaceChoice> place() {
        return place;
    }

    Messages messages() {
        return around.messages();
    }

    /// Reads the file in the background.
    void read(Path source) {
        String name = String.valueOf(source.getFileName());
        Language language = workspace.snapshot().report().language();
        state.set(new BringState.Reading(name));
        around.jobs().run(messages().text("chapter.bring.reading", name),
                progress -> ManuscriptImport.read(
                        source, new Blocks(() -> new BlockId("b-" + ids.get()), language), progress),
                reading -> heir.present().show(reading),
                () -> heir.present().leave());
    }

    private void show(ManuscriptReading reading) {
        place.set(PlaceChoice.END);
        state.set(switch (reading) {
            case ManuscriptReading.Read(Path source, ManuscriptDraft draft) -> new BringState.Ready(source, draft);
            case ManuscriptReading.Unreadable(Path source, var reason, String detail) -> new BringState.Refused(
                    sentences.refused(String.valueOf(source.getFileName()), reason, detail));
        });
    }

    /// Goes on from another one; a file it began to read is shown here.
    void takeOver(BringViewModel before) {
        heir.takeOver(before.heir);
        state.set(before.state.get());
    }

    /// Gives it up; nothing was changed.
    void leave() {
        state.set(new BringState.None());
    }

    /// The places there are: the end, and behind each chapter.
    List<PlaceChoice> places() {
        var places = new ArrayList<PlaceChoice>();
        places.add(PlaceChoice.END);
        Chapters chapters = workspace.snapshot().chapters();
        Language language = workspace.snapshot().report().language();
        chapters.outline().entries().stream()
                .filter(entry -> entry.level() == 1)
                .map(Outline.Entry::section)
                .forEach(id -> chapters.section(id).ifPresent(section -> places.add(new PlaceChoice(
                        Optional.of(id), section.title().best(language).orElse("")))));
        return places;
    }

    /// Puts the text into the outline, in one edit.
    void apply() {
        if (state.get() instanceof BringState.Ready(Path file, ManuscriptDraft draft)) {
            var present = workspace.snapshot();
            Edit.Batch edit = ManuscriptPlan.plan(
                    draft, present.chapters(), place.get().behind(), present.report().language());
            state.set(new BringState.Putting());
            var _ = workspace.apply(edit)
                    .thenAccept(outcome -> Fx.later(() -> heir.present().tell(outcome, edit, file, draft)));
        }
    }

    /// What could not be put in stays to be tried again.
    private void tell(Outcome outcome, Edit.Batch edit, Path file, ManuscriptDraft draft) {
        state.set(outcome instanceof Outcome.Done ? new BringState.None() : new BringState.Ready(file, draft));
        switch (outcome) {
            case Outcome.Done _ -> {
                around.notices().tell(messages().text("chapter.bring.done", sentences.counts(draft)));
                edit.edits().stream()
                        .filter(Edit.SetSection.class::isInstance)
                        .map(one -> ((Edit.SetSection) one).id())
                        .findFirst()
                        .ifPresent(then);
            }
            case Outcome.Stale _, Outcome.Locked _, Outcome.Nothing _ ->
                around.notices().warn(messages().text("chapter.bring.stale"));
            case Outcome.Unsaved(String detail) ->
                around.notices().warn(messages().text("chapter.commit.unsaved", detail));
        }
    }

    /// What will come, as a sentence.
    String counts(ManuscriptDraft draft) {
        return sentences.counts(draft);
    }

    /// What does not come as it is, the most grave first.
    List<Line> lines(ManuscriptDraft draft) {
        var lines = new ArrayList<Line>();
        for (Remark remark : draft.remarks()) {
            Remark.Fate fate = remark.kind().fate();
            lines.add(new Line(fate, messages().text(
                    "chapter.bring.line", sentences.say(fate), sentences.say(remark))));
        }
        if (draft.more() > 0) {
            lines.add(new Line(Remark.Fate.LEFT_OUT, sentences.more(draft)));
        }
        return lines;
    }
}
