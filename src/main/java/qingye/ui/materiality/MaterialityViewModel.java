package qingye.ui.materiality;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import qingye.calc.materiality.Tally;
import qingye.edit.Edit;
import qingye.edit.NextAssessment;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.LabelOffset;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Process;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.matrix.Assessed;
import qingye.ui.matrix.MatrixModel;
import qingye.ui.matrix.Move;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Commits;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// The state of the materiality desk: the assessment of the year, what of it is selected, and a move that waits for its
/// reason. Used on one thread.
final class MaterialityViewModel implements MatrixModel {

    private static final String COMPARED = "matrix.compared";

    private final Commits commits;
    private final Path file;
    private final Surroundings around;
    private final Supplier<String> ids;
    private final Runnable deafen;
    private final Scoring scoring = new Scoring(this::score);
    private final ReadOnlyObjectWrapper<Assessed> assessed;
    private final ReadOnlyObjectWrapper<Optional<Move>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<PartId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.TOPICS);
    private final ObjectProperty<Language> language;
    private final BooleanProperty compared;

    /// @param ids a new id with each call: letters and digits
    /// @param screen runs something on the thread this is used on
    MaterialityViewModel(Workspace workspace, Surroundings around, Supplier<String> ids, Executor screen) {
        this.commits = new Commits(workspace, screen);
        this.file = workspace.file();
        this.around = around;
        this.ids = ids;
        this.assessed = new ReadOnlyObjectWrapper<>(scoring.of(commits.present()));
        this.language = new SimpleObjectProperty<>(commits.present().report().language());
        this.compared = new SimpleBooleanProperty(around.habits().is(COMPARED, true));
        compared.addListener((_, _, with) -> around.habits().keep(COMPARED, with));
        this.deafen = workspace.onChange(_ -> screen.execute(this::sync));
    }

    /// The assessment, with what was handed in and is not yet on disk.
    @Override
    public ReadOnlyObjectProperty<Assessed> assessed() {
        return assessed.getReadOnlyProperty();
    }

    /// A move that waits for its reason.
    @Override
    public ReadOnlyObjectProperty<Optional<Move>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What is selected: a topic, a group or a change; nothing where the method is looked at.
    @Override
    public ObjectProperty<Optional<PartId>> selected() {
        return selected;
    }

    /// What is listed at the left.
    ObjectProperty<Side> side() {
        return side;
    }

    /// The language that is written.
    @Override
    public ObjectProperty<Language> language() {
        return language;
    }

    /// The selected part.
    Optional<MaterialityPart> part() {
        return selected.get().flatMap(assessed.get()::part);
    }

    /// Selects a part and lists its like. One that is gone is met by staying.
    void open(PartId id) {
        assessed.get().part(id).filter(part -> part.year().equals(assessed.get().year())).ifPresent(part -> {
            for (Side one : Side.values()) {
                if (one.lists(part)) {
                    side.set(one);
                    selected.set(Optional.of(id));
                }
            }
        });
    }

    /// What something is called in the language that is written, or in another one.
    @Override
    public String name(Localized<String> name) {
        return name.best(language.get()).filter(words -> !words.isBlank())
                .orElseGet(() -> messages().text("assess.unnamed"));
    }

    /// What a topic is called, of whatever year.
    String topicName(PartId id) {
        return assessed.get().all().topic(id).map(MaterialTopic::name).map(this::name)
                .orElseGet(() -> messages().text("assess.topic.gone"));
    }

    /// The content of the workspace, with what was handed in.
    Snapshot content() {
        return commits.present();
    }

    @Override
    public Messages messages() {
        return around.messages();
    }

    Surroundings around() {
        return around;
    }

    /// A file of that name beside the workspace.
    Path beside(String name) {
        return file.toAbsolutePath().resolveSibling(name);
    }

    /// A new id.
    PartId newId() {
        return new PartId(ids.get());
    }

    /// Commits an edit made on the present content.
    void hand(Edit edit) {
        hand(edit, _ -> {
            // what became of it is told anyway
        });
    }

    /// Commits an edit made on the present content.
    ///
    /// @param told whether it is on disk, as soon as that is known
    void hand(Edit edit, Consumer<Boolean> told) {
        commits.hand(edit, outcome -> {
            commits.renew();
            warn(outcome);
            sync();
            told.accept(outcome instanceof Outcome.Done);
        });
        sync();
    }

    /// Changes a part; nothing happens if it is gone, or stays what it was.
    <P extends MaterialityPart> void change(Class<P> kind, PartId id, UnaryOperator<P> change) {
        assessed.get().part(id).filter(kind::isInstance).map(kind::cast).ifPresent(before -> {
            MaterialityPart after = change.apply(before);
            if (!after.equals(before)) {
                hand(new Edit.SetPart(id, Optional.of(before), Optional.of(after)));
            }
        });
    }

    /// Decides how the year is scored.
    void decide(UnaryOperator<Method> change) {
        Method before = assessed.get().method();
        Method after = change.apply(before);
        if (!after.equals(before)) {
            hand(new Edit.SetPart(after.id(), assessed.get().all().method(after.year()).map(one -> one),
                    Optional.of(after)));
        }
    }

    /// How the topics of the year were found; an empty one where nobody wrote it down.
    Process process() {
        Assessed now = assessed.get();
        return now.all().process(now.year()).orElseGet(() -> new Process(new PartId("process-" + now.year()),
                now.year(), 1, Localized.none(), Localized.none(), Optional.empty()));
    }

    /// Tells how the topics of the year were found.
    void tell(UnaryOperator<Process> change) {
        Process before = process();
        Process after = change.apply(before);
        if (!after.equals(before)) {
            hand(new Edit.SetPart(after.id(), assessed.get().all().process(after.year()).map(one -> one),
                    Optional.of(after)));
        }
    }

    /// Builds the year from the one before.
    void build() {
        List<Edit> edits = NextAssessment.of(assessed.get().all(), assessed.get().year());
        if (!edits.isEmpty()) {
            hand(new Edit.Batch(Edit.Purpose.ASSESS, edits));
        }
    }

    @Override
    public void select(PartId topic) {
        side.set(Side.TOPICS);
        selected.set(Optional.of(topic));
    }

    /// Asks for the reason of a move.
    @Override
    public void ask(PartId topic, BigDecimal impact, BigDecimal financial) {
        Assessed now = assessed.get();
        asked.set(now.all().topic(topic)
                .map(_ -> new Move(topic, now.onScale(impact), now.onScale(financial))));
    }

    /// Moves it, for that reason; blank ones are none.
    void answer(String reason) {
        asked.get().filter(_ -> !reason.isBlank()).ifPresent(move -> {
            asked.set(Optional.empty());
            stand(move.topic(), Optional.of(new Moved(move.impact(), move.financial(), reason.strip())));
        });
    }

    /// Leaves the topic where it is.
    @Override
    public void drop() {
        asked.set(Optional.empty());
    }

    /// Puts a topic back to where its scores put it.
    void putBack(PartId topic) {
        drop();
        stand(topic, Optional.empty());
    }

    @Override
    public BooleanProperty compared() {
        return compared;
    }

    @Override
    public void label(PartId topic, Optional<LabelOffset> put) {
        change(MaterialTopic.class, topic, one -> one.with(new MaterialTopic.Standing(
                one.standing().rank(), one.standing().tier(), one.standing().moved(), put)));
    }

    private void stand(PartId topic, Optional<Moved> moved) {
        change(MaterialTopic.class, topic, one -> one.with(new MaterialTopic.Standing(
                one.standing().rank(), one.standing().tier(), moved, one.standing().label())));
    }

    private void warn(Outcome outcome) {
        switch (outcome) {
            case Outcome.Stale _ -> around.notices().warn(messages().text("assess.commit.stale"));
            case Outcome.Locked(var value) ->
                around.notices().warn(messages().text("chapter.commit.locked", value));
            case Outcome.Unsaved(String detail) ->
                around.notices().warn(messages().text("chapter.commit.unsaved", detail));
            case Outcome.Nothing _, Outcome.Done _ -> {
                // nothing to be said
            }
        }
    }

    private void score() {
        assessed.set(scoring.of(commits.present()));
    }

    /// What the surveys sum up to as far as it is known, by their ids.
    Map<PartId, Tally> tallies() {
        return scoring.tallies();
    }

    private void sync() {
        commits.renew();
        Snapshot now = commits.present();
        if (now.materiality().equals(assessed.get().all()) && now.report().year().equals(assessed.get().year())) {
            return;
        }
        score();
        if (selected.get().isPresent() && part().isEmpty()) {
            selected.set(Optional.empty());
        }
        asked.get().filter(move -> assessed.get().part(move.topic()).isEmpty()).ifPresent(_ -> drop());
    }

    /// Goes on from another one, with what was looked at there.
    void takeOver(MaterialityViewModel before) {
        language.set(before.language.get());
        side.set(before.side.get());
        selected.set(before.selected.get());
        asked.set(before.asked.get());
    }

    /// Stops listening.
    void close() {
        deafen.run();
    }
}
