package qingye.exchange.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.edit.Edit;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.Problem;
import qingye.exchange.log.State;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.SourceLine;
import qingye.model.Snapshot;
import qingye.model.id.FreeIds;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// Drafts the edit that brings what a source says into the workspace. Nothing is erased: where the source is empty,
/// what is there stays.
public final class ImportDraft {

    private final Snapshot snapshot;
    private final Language language;
    private final Matching matching;
    private final SectionDraft sections;
    private final TableDraft tables;
    private final NoteDraft notes;
    private final FreeIds codes;
    private final Map<IndicatorSlot, IndicatorId> indicators = new HashMap<>();
    private final List<Edit> newIndicators = new ArrayList<>();
    private final Map<ValueKey, Edit> values = new LinkedHashMap<>();
    private final LogDraft log = new LogDraft();

    private ImportDraft(Snapshot snapshot, List<SourceLine> lines, Map<Integer, String> texts) {
        var present = new Present(snapshot);
        this.snapshot = snapshot;
        this.language = snapshot.report().language();
        this.matching = new Matching(present, lines);
        this.sections = new SectionDraft(present);
        this.tables = new TableDraft(snapshot, sections);
        this.notes = new NoteDraft(snapshot.tables().notes().values(), language, texts);
        Stream<String> said = lines.stream()
                .flatMap(line -> line instanceof SourceLine.Figure figure
                        ? Stream.of(figure.labels().code())
                        : Stream.empty());
        Stream<String> known = snapshot.figures().indicators().keySet().stream().map(IndicatorId::code);
        this.codes = new FreeIds("K", Stream.concat(known, said));
    }

    /// What the import would do.
    ///
    /// @param edit empty if there is nothing to do
    public record Result(Optional<Edit.Batch> edit, ImportLog log) {}

    /// Compares what was read of a source to what the workspace holds.
    ///
    /// @throws qingye.task.Cancelled if `progress` says so
    public static Result of(
            Path source, Gathered gathered, Snapshot snapshot, Progress progress) {
        List<SourceLine> lines = gathered.lines();
        var draft = new ImportDraft(snapshot, lines, gathered.notes());
        List<Matching.Match> matches = draft.match(lines, progress.part(0, 0.5));
        draft.take(lines, matches, progress.part(0.5, 1));
        return new Result(draft.edit(), draft.log.log(source, gathered.hints()));
    }

    /// All lines are matched before any is taken: the last may contradict the first.
    private List<Matching.Match> match(List<SourceLine> lines, Progress progress) {
        var matches = new ArrayList<Matching.Match>();
        for (SourceLine line : lines) {
            progress.at(matches.size() / (double) lines.size());
            matches.add(switch (line) {
                case SourceLine.Refused refused -> new Matching.Nowhere(refused.problem());
                case SourceLine.Figure figure -> {
                    Matching.Match match = matching.match(figure);
                    if (match instanceof Matching.Found(TableSlot.RowSlot row)) {
                        row.indicator().say(figure);
                    }
                    yield match;
                }
            });
        }
        return matches;
    }

    private void take(List<SourceLine> lines, List<Matching.Match> matches, Progress progress) {
        for (int at = 0; at < lines.size(); at++) {
            progress.at(at / (double) lines.size());
            switch (lines.get(at)) {
                case SourceLine.Refused refused -> log.refused(refused);
                case SourceLine.Figure figure -> {
                    switch (matches.get(at)) {
                        case Matching.Nowhere(Problem problem) -> log.refused(figure, problem);
                        case Matching.Found(TableSlot.RowSlot row) -> take(figure, row);
                    }
                }
            }
        }
    }

    private void take(SourceLine.Figure figure, TableSlot.RowSlot row) {
        Optional<SourceLine.Figure> against = row.indicator().against(figure);
        if (against.isPresent()) {
            log.refused(figure, new Problem.Conflict(against.get().place(), against.get().value().printed()));
            return;
        }
        IndicatorId indicator = indicator(row.indicator());
        KpiRow there = tables.put(row, figure.year(), indicator);
        notes.put(figure, tables.section(row.table()), tables.id(row.table()), there.id());
        var key = new ValueKey(indicator, figure.year());
        Value before = snapshot.figures().value(key);
        boolean isNew = row.present().isEmpty()
                || row.table().present().map(KpiTable::years).orElse(List.of()).stream()
                        .noneMatch(figure.year()::equals);
        if (row.indicator().repeats(figure)) {
            log.took(figure, State.UNCHANGED, figure.value().printed());
            return;
        }
        State state = state(before, figure.value(), isNew);
        log.took(figure, state, before.printed());
        boolean empty = figure.value() instanceof Value.Empty;
        if (!empty && (state == State.ADDED || state == State.CHANGED)) {
            values.put(key, new Edit.SetValue(key, before, figure.value()));
        }
    }

    private static State state(Value before, Value after, boolean isNew) {
        if (before instanceof Value.Empty) {
            return isNew || !(after instanceof Value.Empty) ? State.ADDED : State.UNCHANGED;
        }
        boolean same = after instanceof Value.Empty || after.printed().equals(before.printed());
        return same ? State.UNCHANGED : State.CHANGED;
    }

    private IndicatorId indicator(IndicatorSlot slot) {
        Optional<IndicatorId> known = slot.present().map(Indicator::id)
                .or(() -> Optional.ofNullable(indicators.get(slot)));
        return known.orElseGet(() -> {
            var id = new IndicatorId(slot.code().isEmpty() ? codes.next() : slot.code());
            Localized<String> unit = slot.unit().isEmpty()
                    ? Localized.none()
                    : Localized.of(language, slot.unit());
            var created = new Indicator(id, Localized.of(language, slot.name()), unit, slot.decimals(),
                    Localized.none());
            newIndicators.add(new Edit.SetIndicator(id, Optional.empty(), Optional.of(created)));
            indicators.put(slot, id);
            return id;
        });
    }

    private Optional<Edit.Batch> edit() {
        var edits = new ArrayList<Edit>();
        edits.addAll(sections.edits());
        edits.addAll(newIndicators);
        edits.addAll(tables.edits());
        edits.addAll(values.values());
        edits.addAll(notes.edits());
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(Edit.Purpose.IMPORT, edits));
    }
}
