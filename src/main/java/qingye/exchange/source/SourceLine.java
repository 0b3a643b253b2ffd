package qingye.exchange.source;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.exchange.log.Labels;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.model.indicator.Value;

/// One cell of a source.
public sealed interface SourceLine {

    /// A value that was understood.
    record Figure(Place place, Labels labels, Year year, Value value, List<NoteMark> notes) implements SourceLine {
        public Figure {
            notes = List.copyOf(notes);
        }
    }

    /// A cell that was not; nothing of its row is a [Figure].
    ///
    /// @param year if it could be read
    /// @param found what stands in the cell
    record Refused(Place place, Labels labels, Optional<Year> year, String found, Problem problem)
            implements SourceLine {}
}
