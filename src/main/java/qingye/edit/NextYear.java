package qingye.edit;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.model.form.LineForm;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.Stage;
import qingye.model.standard.RequirementKey;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The step of a report into the year after it. What was published can no longer be changed; the new year begins empty,
/// within the boundaries of the old one. Factors are not taken over, because a new year usually has new ones. Text
/// stays as it is and becomes a draft; live figures of the old year become those of the next. The materiality
/// assessment and the answers to standards are built from those of the old year.
public final class NextYear {

    private final Snapshot snapshot;
    private final Standing lock;
    private final Year old;
    private final Year next;
    private final List<Edit> edits = new ArrayList<>();

    private NextYear(Snapshot snapshot, Standing lock) {
        this.snapshot = snapshot;
        this.lock = lock;
        this.old = snapshot.report().year();
        this.next = old.plusYears(1);
    }

    /// The edit that makes a workspace ready for the next year.
    ///
    /// @param by who locks the values of the years before
    /// @param at when
    /// @param asks whether the version of a standard for that reporting year asks for a requirement
    public static Edit.Batch of(
            Snapshot snapshot, String by, Instant at, BiPredicate<RequirementKey, Year> asks) {
        var roll = new NextYear(snapshot, new Standing.Locked(by, at));
        roll.report();
        roll.tables();
        roll.keepTexts();
        roll.rollTexts();
        roll.lockValues();
        roll.copyBoundaries();
        roll.edits.addAll(NextAssessment.of(snapshot.materiality(), roll.next));
        roll.edits.addAll(NextAnswers.of(snapshot.disclosures(), roll.next, asks));
        return new Edit.Batch(Edit.Purpose.ROLL, roll.edits);
    }

    private void report() {
        Report report = snapshot.report();
        edits.add(new Edit.SetReport(report, report.withYear(next)));
    }

    /// What sections said is kept beside them, so that it can be read while they are rewritten: none is done any more.
    private void keepTexts() {
        for (Section section : snapshot.chapters().sections().values()) {
            Localized<String> written = written(section);
            SectionProfile profile = section.profile().withEarlier(written).withStage(Stage.DRAFT);
            if (!profile.equals(section.profile())) {
                Section after = section.withProfile(profile);
                edits.add(new Edit.SetSection(section.id(), Optional.of(section), Optional.of(after)));
            }
        }
    }

    /// What text says of the old year as live figures, it says of the next one from now on; what is not known yet is
    /// seen to be missing. Sums begin and changes are counted from where they were, except a change against the year
    /// before.
    private void rollTexts() {
        for (Block block : snapshot.chapters().blocks().values()) {
            Block rolled = block;
            for (Language language : Language.values()) {
                rolled = Prose.map(rolled, language,
                        line -> new Line(line.runs().stream().map(this::rolled).toList()));
            }
            if (!rolled.equals(block)) {
                edits.add(new Edit.SetBlock(block.id(), Optional.of(block), Optional.of(rolled)));
            }
        }
    }

    private Inline rolled(Inline run) {
        return switch (run) {
            case Inline.Figure figure when figure.key().year().equals(old) -> figure.of(next);
            case Inline.Total total when total.latest().equals(old) -> total.until(next);
            case Inline.Change change when change.key().year().equals(old) -> change.of(
                    next, change.base().equals(old.minusYears(1)) ? old : change.base());
            case Inline.Numeric other -> other;
            case Inline.Text _, Inline.Name _, Inline.Reference _, Inline.Mention _ -> run;
            case Inline.Term _, Inline.Note _ -> run;
        };
    }

    private Localized<String> written(Section section) {
        Localized<String> written = Localized.none();
        for (Language language : Language.values()) {
            String lines = section.blocks().stream()
                    .flatMap(id -> snapshot.chapters().block(id).stream())
                    .flatMap(block -> Prose.in(block, language))
                    .filter(line -> !line.runs().isEmpty())
                    .map(LineForm::write)
                    .collect(Collectors.joining("\n"));
            written = lines.isEmpty() ? written : written.with(language, lines);
        }
        return written;
    }

    private void tables() {
        for (KpiTable table : snapshot.tables().tables().values()) {
            List<Year> years = rolled(table.years());
            if (!years.equals(table.years())) {
                edits.add(new Edit.SetTable(table.id(), Optional.of(table), Optional.of(table.withYears(years))));
            }
        }
        for (Block block : snapshot.chapters().blocks().values()) {
            if (block instanceof Block.KpiTableBlock(var id, var table, var years, var rows)
                    && !rolled(years).equals(years)) {
                var after = new Block.KpiTableBlock(id, table, rolled(years), rows);
                edits.add(new Edit.SetBlock(id, Optional.of(block), Optional.of(after)));
            } else if (block instanceof Block.ChartBlock(var id, var kind, var indicators, var years, var legend)
                    && !rolled(years).equals(years)) {
                var after = new Block.ChartBlock(id, kind, indicators, rolled(years), legend);
                edits.add(new Edit.SetBlock(id, Optional.of(block), Optional.of(after)));
            }
        }
    }

    /// As many columns as before, with the new year at the end where the newest stands. Where the old year is not a
    /// column, or the new one already is, nothing is moved.
    private List<Year> rolled(List<Year> years) {
        if (!years.contains(old) || years.contains(next)) {
            return years;
        }
        boolean latestFirst = years.size() > 1 && years.getFirst().isAfter(years.getLast());
        var after = new ArrayList<>(years);
        after.remove(latestFirst ? years.size() - 1 : 0);
        after.add(latestFirst ? 0 : after.size(), next);
        return after;
    }

    /// Who locked a value earlier stays the one who did.
    private void lockValues() {
        snapshot.figures().values().forEach((key, value) -> {
            Dossier dossier = snapshot.figures().dossier(key);
            if (!(value instanceof Value.Empty) && !key.year().isAfter(old) && !dossier.isLocked()) {
                edits.add(new Edit.SetDossier(key, dossier, dossier.with(lock)));
            }
        });
    }

    private void copyBoundaries() {
        snapshot.figures().dossiers().forEach((key, dossier) -> {
            var nextKey = new ValueKey(key.indicator(), next);
            Dossier present = snapshot.figures().dossier(nextKey);
            boolean wanted = key.year().equals(old) && isSaid(dossier.boundary()) && !isSaid(present.boundary());
            if (wanted && !present.isLocked()) {
                edits.add(new Edit.SetDossier(nextKey, present, present.withBoundary(dossier.boundary())));
            }
        });
    }

    private static boolean isSaid(Localized<String> boundary) {
        return !boundary.byLanguage().isEmpty();
    }
}
