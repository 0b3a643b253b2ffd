package qingye.ui.card;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.edit.Edit;
import qingye.edit.LogLine;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.formula.Formula;
import qingye.model.id.EvidenceId;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Standing;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Archive;
import qingye.workspace.Commits;
import qingye.workspace.Keeping;
import qingye.workspace.Signature;
import qingye.workspace.Workspace;

/// The selected value and its indicator: what is known of them, and every way to change it. Used on the FX thread.
public final class CardViewModel {

    private Supplier<List<IndicatorId>> among = List::of;
    private final NamesMemory names = new NamesMemory();
    private final Workspace workspace;
    private final Commits commits;
    private final Surroundings around;
    private final Supplier<FactorLibrary> factors;
    private final Predicate<Path> open;
    private final Drafts drafts = new Drafts();
    private final Map<IndicatorId, String> refusedFormulas = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<IndicatorId, String>> unitsAsked = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<ValueKey>> key = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Snapshot> content;
    private final ReadOnlyObjectWrapper<List<LogLine>> history = new ReadOnlyObjectWrapper<>(List.of());

    /// @param commits shared with whatever else changes the workspace on the same screen
    /// @param factors those that come with the program; asked for when a calculation is shown
    /// @param open shows a file with the program the system has for it; false where there is none
    public CardViewModel(
            Workspace workspace, Commits commits, Surroundings around, Supplier<FactorLibrary> factors,
            Predicate<Path> open) {
        this.workspace = workspace;
        this.commits = commits;
        this.around = around;
        this.factors = factors;
        this.open = open;
        this.content = new ReadOnlyObjectWrapper<>(commits.present());
    }

    /// The value that is shown; empty while none is selected.
    public ReadOnlyObjectProperty<Optional<ValueKey>> key() {
        return key.getReadOnlyProperty();
    }

    /// The content as it is shown.
    public ReadOnlyObjectProperty<Snapshot> content() {
        return content.getReadOnlyProperty();
    }

    /// The past of the value, the latest first; filled when asked for by [#recall].
    public ReadOnlyObjectProperty<List<LogLine>> history() {
        return history.getReadOnlyProperty();
    }

    Surroundings around() {
        return around;
    }

    /// Shows another value, or none.
    public void select(Optional<ValueKey> other) {
        if (!key.get().equals(other)) {
            history.set(List.of());
            key.set(other);
        }
    }

    /// Takes over newer content.
    public void show(Snapshot newer) {
        content.set(newer);
        if (!history.get().isEmpty()) {
            recall();
        }
    }

    /// Reads the past of the value from the file.
    void recall() {
        key.get().ifPresent(asked -> {
            var _ = workspace.archive().history(asked).thenAccept(lines -> Fx.later(() -> {
                if (key.get().filter(asked::equals).isPresent()) {
                    history.set(lines.reversed());
                }
            }));
        });
    }

    private Figures figures() {
        return commits.present().figures();
    }

    Dossier dossier(ValueKey of) {
        return figures().dossier(of);
    }

    private Language language() {
        return commits.present().report().language();
    }

    /// What will be there when everything handed in is on disk.
    Snapshot present() {
        return commits.present();
    }

    /// Hands in a change made on what is present.
    void hand(Edit edit) {
        commits.hand(edit, _ -> {
            commits.renew();
            show(commits.present());
        });
        show(commits.present());
    }

    private void change(ValueKey of, UnaryOperator<Dossier> how) {
        changed(of, how).ifPresent(this::hand);
    }

    private Optional<Edit> changed(ValueKey of, UnaryOperator<Dossier> how) {
        Dossier before = dossier(of);
        Dossier after = how.apply(before);
        return before.equals(after) ? Optional.empty() : Optional.of(new Edit.SetDossier(of, before, after));
    }

    /// The unit of the value as printed; empty for none.
    String unit() {
        return key.get().flatMap(of -> figures().indicator(of.indicator()))
                .flatMap(indicator -> indicator.unit().best(language()))
                .orElse("");
    }

    /// The time as a clock on the wall here shows it.
    ZonedDateTime local(Instant at) {
        return at.atZone(workspace.signature().at().getZone());
    }

    /// Says where the value comes from.
    void source(ValueKey of, String words) {
        change(of, dossier -> dossier.withSource(words.strip()));
    }

    /// Says what the value covers in its year.
    void boundary(ValueKey of, String words) {
        change(of, dossier -> dossier.withBoundary(TypedWords.into(dossier.boundary(), language(), words)));
    }

    /// Vouches for values that are there.
    public void confirm(List<ValueKey> of) {
        Signature now = workspace.signature();
        approve(of, new Standing.Confirmed(now.by(), now.at().toInstant()));
    }

    /// Lets values be changed no more.
    public void lock(List<ValueKey> of) {
        Signature now = workspace.signature();
        approve(of, new Standing.Locked(now.by(), now.at().toInstant()));
    }

    /// Lets values be changed again.
    public void reopen(List<ValueKey> of) {
        approve(of, Standing.OPEN);
    }

    private void approve(List<ValueKey> of, Standing standing) {
        var edits = new ArrayList<Edit>();
        for (ValueKey one : of) {
            changed(one, dossier -> dossier.with(standing)).ifPresent(edits::add);
        }
        if (!edits.isEmpty()) {
            hand(new Edit.Batch(Edit.Purpose.APPROVE, edits));
        }
    }

    /// Copies a file into the workspace as evidence for the value.
    void keep(ValueKey of, Path file) {
        keep(of, file, Optional.empty());
    }

    /// Copies a file into the workspace in the place of another one, which stays there for the history.
    void replace(ValueKey of, EvidenceId old, Path file) {
        keep(of, file, Optional.of(old));
    }

    private void keep(ValueKey of, Path file, Optional<EvidenceId> old) {
        var _ = workspace.archive().keep(file).thenAccept(Fx.hop(keeping -> kept(of, keeping, old)));
    }

    private void kept(ValueKey of, Keeping keeping, Optional<EvidenceId> old) {
        switch (keeping) {
            case Keeping.Kept(Evidence evidence) -> refer(of, evidence, old);
            case Keeping.TooLarge(long size) -> around.notices().warn(around.messages().text(
                    "card.evidence.large", Long.toString(size >> 20), Long.toString(Archive.LARGEST >> 20)));
            case Keeping.Failed(String detail) -> around.notices()
                    .warn(around.messages().text("card.evidence.failed", detail));
        }
    }

    private void refer(ValueKey of, Evidence evidence, Optional<EvidenceId> old) {
        var edits = new ArrayList<Edit>();
        if (!figures().evidence().containsKey(evidence.id())) {
            edits.add(new Edit.SetEvidence(evidence.id(), Optional.empty(), Optional.of(evidence)));
        }
        changed(of, dossier -> dossier.evidence().contains(evidence.id())
                ? dossier
                : dossier.withEvidence(with(dossier.evidence(), evidence.id(), old))).ifPresent(edits::add);
        if (!edits.isEmpty()) {
            hand(new Edit.Batch(Edit.Purpose.INSERT, edits));
        }
    }

    private static List<EvidenceId> with(List<EvidenceId> present, EvidenceId added, Optional<EvidenceId> old) {
        var more = new ArrayList<>(present);
        int at = old.map(more::indexOf).orElse(-1);
        if (at < 0) {
            more.add(added);
        } else {
            more.set(at, added);
        }
        return more;
    }

    /// No longer takes a file for evidence of the value. The file stays in the workspace, for the history.
    void withdraw(ValueKey of, EvidenceId evidence) {
        change(of, dossier -> dossier.withEvidence(
                dossier.evidence().stream().filter(one -> !one.equals(evidence)).toList()));
    }

    /// Shows a piece of evidence with the program of the system: a copy that can only be read, and only of documents
    /// and pictures, so that nothing that came with a form is ever run.
    void view(Evidence evidence) {
        if (!EvidenceFile.isShown(evidence.name())) {
            around.notices().warn(around.messages().text("card.evidence.unshown", evidence.name()));
            return;
        }
        var _ = workspace.archive().content(evidence.id())
                .thenAccept(content -> Fx.later(() -> around.jobs().run(
                        around.messages().text("card.evidence.opening", evidence.name()),
                        _ -> EvidenceFile.copy(evidence.name(), content),
                        copy -> viewed(evidence, copy),
                        () -> {
                            // nothing was promised
                        })));
    }

    private void viewed(Evidence evidence, Optional<Path> copy) {
        if (copy.isEmpty()) {
            around.notices().warn(around.messages().text("card.evidence.unshown", evidence.name()));
        } else if (!copy.filter(open).isPresent()) {
            around.notices().warn(around.messages().text("card.evidence.no-program", evidence.name()));
        }
    }

    /// Writes a piece of evidence to a file outside.
    void export(Evidence evidence, Path target) {
        var _ = workspace.archive().content(evidence.id())
                .thenAccept(content -> Fx.later(() -> around.jobs().run(
                        around.messages().text("card.evidence.saving", evidence.name()),
                        _ -> EvidenceFile.write(content, target),
                        written -> around.notices().tell(around.messages().text(
                                written ? "card.evidence.saved" : "card.evidence.lost", target)),
                        () -> {
                            // nothing was promised
                        })));
    }

    /// Changes a published value and says why; the note that tells the reader is printed at every place of the value.
    void restate(ValueKey of, Restating restating) {
        drafts.dropRestatement(of);
        restating.edit(commits.present(), of).ifPresent(this::hand);
    }

    /// What was typed and is not handed in yet.
    Drafts drafts() {
        return drafts;
    }

    /// The units that come with the program.
    Units units() {
        return factors.get().units();
    }

    /// The unit somebody typed for an indicator that has numbers, of which it is not said yet what becomes of them.
    Optional<String> unitAsked(IndicatorId of) {
        return Optional.ofNullable(unitsAsked.get().get(of));
    }

    /// Such units by indicator, to be watched.
    ReadOnlyObjectProperty<Map<IndicatorId, String>> unitsAsked() {
        return unitsAsked.getReadOnlyProperty();
    }

    /// Keeps such a unit, or drops it. What was typed about another one is dropped.
    void askUnit(IndicatorId of, Optional<String> unit) {
        if (!unitAsked(of).equals(unit)) {
            drafts.dropUnit(of);
        }
        var asked = new HashMap<>(unitsAsked.get());
        unit.ifPresentOrElse(words -> asked.put(of, words), () -> asked.remove(of));
        unitsAsked.set(Map.copyOf(asked));
    }

    /// Keeps a typed formula that cannot be taken, to be put right.
    void refuseFormula(IndicatorId of, String typed) {
        refusedFormulas.put(of, typed);
    }

    /// The typed formula that could not be taken, if there is one.
    Optional<String> refusedFormula(IndicatorId of) {
        return Optional.ofNullable(refusedFormulas.get(of));
    }

    /// Sets the formula of an indicator, or lets its values be entered.
    void formula(IndicatorId of, Optional<Formula> formula) {
        refusedFormulas.remove(of);
        change(of, present -> present.with(formula));
    }

    /// What can be said of calculations in that content.
    Calculus calculus(Snapshot of) {
        return new Calculus(of, around.messages(), factors.get(), names);
    }

    /// Says why a value was typed over the calculated one.
    void override(ValueKey of, String reason) {
        change(of, dossier -> dossier.withOverride(Optional.of(reason.strip())));
    }

    /// Chooses a factor.
    void choose(FactorChoice choice) {
        hand(choice.edit(commits.present()));
    }

    /// Where it is asked which indicators are selected together with the one that is shown.
    public void among(Supplier<List<IndicatorId>> selected) {
        among = selected;
    }

    /// The indicator and those selected together with it.
    List<IndicatorId> among(IndicatorId shown) {
        List<IndicatorId> all = among.get();
        return all.contains(shown) ? all : List.of(shown);
    }

    /// Gives indicators to a department, in one edit.
    void assign(List<IndicatorId> to, String department) {
        Departments.assign(figures(), to, department).ifPresent(this::hand);
    }

    /// Changes an indicator.
    void change(IndicatorId of, UnaryOperator<Indicator> how) {
        figures().indicator(of).ifPresent(before -> {
            Indicator after = how.apply(before);
            if (!before.equals(after)) {
                hand(new Edit.SetIndicator(before.id(), Optional.of(before), Optional.of(after)));
            }
        });
    }
}
