package qingye.exchange.plan;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.log.Entry;
import qingye.exchange.log.Hint;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.Labels;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.log.State;
import qingye.exchange.source.SourceLine;

/// The log of an import on its way.
final class LogDraft {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<State, Integer> counts = new EnumMap<>(State.class);

    void took(SourceLine.Figure figure, State state, String before) {
        counts.merge(state, 1, Integer::sum);
        entries.add(new Entry(figure.place(), state, figure.labels(), Optional.of(figure.year()), before,
                figure.value().printed(), Optional.empty()));
    }

    void refused(SourceLine.Refused line) {
        refused(line.place(), line.labels(), line.year(), line.found(), line.problem());
    }

    void refused(SourceLine.Figure figure, Problem problem) {
        refused(figure.place(), figure.labels(), Optional.of(figure.year()), figure.value().printed(), problem);
    }

    private void refused(Place place, Labels labels, Optional<Year> year, String found, Problem problem) {
        int so = counts.merge(State.REJECTED, 1, Integer::sum);
        if (so <= ImportLog.REJECTED_KEPT) {
            entries.add(new Entry(place, State.REJECTED, labels, year, "", found, Optional.of(problem)));
        }
    }

    ImportLog log(Path source, List<Hint> hints) {
        var all = new ImportLog.Counts(
                counts.getOrDefault(State.ADDED, 0),
                counts.getOrDefault(State.CHANGED, 0),
                counts.getOrDefault(State.UNCHANGED, 0),
                counts.getOrDefault(State.REJECTED, 0));
        return new ImportLog(source, all, entries, hints);
    }
}
