package qingye.ui.index;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.answer.AnswerWords;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Commits;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;

/// The state of the index desk: what the report is asked and says, and what of it is looked at. Used on one thread.
final class IndexViewModel {

    private final Commits commits;
    private final Surroundings around;
    private final Supplier<String> ids;
    private final Runnable deafen;
    private final Subscription unmarked;
    private final AnswerWords words;
    private final ReadOnlyObjectWrapper<Said> said;
    private final ObjectProperty<Optional<String>> standard = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.TOPICS);
    private final ObjectProperty<Optional<RequirementKey>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.OPEN);
    private final ObjectProperty<Language> language;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /// @param ids a new id with each call: letters and digits
    /// @param screen runs something on the thread this is used on
    IndexViewModel(Workspace workspace, Surroundings around, Supplier<String> ids, Executor screen) {
        this.commits = new Commits(workspace, screen);
        this.around = around;
        this.ids = ids;
        this.words = new AnswerWords(around.messages());
        this.said = new ReadOnlyObjectWrapper<>(Said.of(commits.present(), around.messages()));
        this.language = new SimpleObjectProperty<>(commits.present().report().language());
        this.deafen = workspace.onChange(_ -> screen.execute(this::sync));
        settle();
        standard.addListener((_, _, _) -> list());
        part.addListener((_, _, _) -> list());
        sieve.addListener((_, _, _) -> list());
        this.unmarked = around.findings().answers().subscribe(_ -> list());
    }

    /// What is asked and said, with what was handed in and is not yet on disk.
    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /// The id of the standard that is looked at; nothing where the report goes by none.
    ObjectProperty<Optional<String>> standard() {
        return standard;
    }

    /// What of it is looked at.
    ObjectProperty<Part> part() {
        return part;
    }

    /// The requirement that is looked at; nothing where the standard itself is.
    ObjectProperty<Optional<RequirementKey>> selected() {
        return selected;
    }

    /// Which requirements are listed.
    ObjectProperty<Sieve> sieve() {
        return sieve;
    }

    /// The language that is written.
    ObjectProperty<Language> language() {
        return language;
    }

    /// The requirements that are listed, each below its headings.
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The standard that is looked at.
    Optional<Standard> shown() {
        return standard.get().flatMap(said.get().asked()::standard);
    }

    /// The requirement that is looked at.
    Optional<Row> row() {
        return selected.get().flatMap(said.get().asked()::requirement).map(said.get()::row);
    }

    AnswerWords words() {
        return words;
    }

    Messages messages() {
        return around.messages();
    }

    Surroundings around() {
        return around;
    }

    /// The content of the workspace, with what was handed in.
    Snapshot content() {
        return commits.present();
    }

    /// A new id.
    String newId() {
        return ids.get();
    }

    /// Looks at a requirement, listing what it stands among. One that no standard has is met by staying.
    void open(RequirementKey key) {
        said.get().asked().requirement(key).ifPresent(requirement -> {
            standard.set(Optional.of(key.standard()));
            if (said.get().standard(key).filter(Part::divides).isPresent()) {
                part.set(Part.of(said.get().asked(), requirement));
            }
            if (rows.get().stream().noneMatch(row -> row.key().equals(key))) {
                sieve.set(Sieve.OPEN);
            }
            selected.set(Optional.of(key));
        });
    }

    /// Looks at a standard.
    void look(String id) {
        if (!standard.get().equals(Optional.of(id))) {
            sieve.set(sieve.get().of(Optional.empty()).by(Optional.empty()));
        }
        standard.set(Optional.of(id));
        selected.set(Optional.empty());
    }

    /// The key of an answer in the report.
    AnswerKey key(RequirementKey requirement) {
        return new AnswerKey(said.get().asked().year(), requirement);
    }

    /// The key of a standard in the report.
    AdoptionKey adoption(String id) {
        return new AdoptionKey(said.get().asked().year(), id);
    }

    /// What is said to a requirement now.
    Answer answer(RequirementKey requirement) {
        return commits.present().disclosures().answer(said.get().asked().year(), requirement);
    }

    /// The answer that a requirement is listed with: what is said to it, and the sections that show it as a goal.
    Answer listed(RequirementKey requirement) {
        return said.get().asked().answer(requirement);
    }

    /// Commits edits made on the present content, as one step; none change nothing.
    void hand(Edit.Purpose purpose, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        commits.hand(edits.size() == 1 ? edits.getFirst() : new Edit.Batch(purpose, edits), outcome -> {
            commits.renew();
            warn(outcome);
            sync();
        });
        sync();
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

    private void sync() {
        commits.renew();
        if (Said.same(commits.present(), said.get().report())) {
            return;
        }
        Said before = said.get();
        said.set(Said.of(commits.present(), around.messages()));
        // what the report no longer goes by, or nobody knows any more, is no longer looked at
        boolean dropped = standard.get().filter(id -> before.asked().adoption(id).isPresent()
                && said.get().asked().adoption(id).isEmpty()).isPresent();
        selected.get().filter(key -> dropped || said.get().asked().requirement(key).isEmpty())
                .ifPresent(_ -> selected.set(Optional.empty()));
        settle();
        list();
    }

    /// Looks at a standard that is there.
    private void settle() {
        List<Standard> adopted = said.get().adopted();
        boolean there = standard.get().filter(id -> said.get().asked().adoption(id).isPresent()).isPresent()
                || selected.get().isPresent();
        if (!there) {
            standard.set(adopted.stream().map(Standard::id).findFirst());
        }
    }

    private void list() {
        Said now = said.get();
        List<Row> all = shown().map(one -> part.get().in(now.asked(), one).stream().map(now::row)
                .map(row -> row.marked(mark(row.key()))).toList())
                .orElse(List.of());
        rows.set(sieve.get().of(all, words, selected.get()));
    }

    /// Goes on from another one, with what was looked at there.
    void takeOver(IndexViewModel before) {
        language.set(before.language.get());
        part.set(before.part.get());
        standard.set(before.standard.get());
        sieve.set(before.sieve.get());
        selected.set(before.selected.get());
    }

    /// Stops listening.
    void close() {
        deafen.run();
        unmarked.unsubscribe();
    }

    /// What the checks found in what is said to a requirement.
    Optional<Mark> mark(RequirementKey requirement) {
        return Optional.ofNullable(around.findings().answers().getValue().get(requirement));
    }

    /// The requirement of that key, in whatever version.
    Optional<Requirement> requirement(RequirementKey key) {
        return said.get().asked().requirement(key);
    }
}
