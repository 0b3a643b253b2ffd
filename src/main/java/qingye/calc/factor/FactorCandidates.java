package qingye.calc.factor;

import java.util.List;
import java.util.Optional;

import qingye.model.factor.EmissionFactor;

/// The factors that can stand in a slot for a reporting year.
///
/// @param all of them: those of the region wanted first; then those published by the end of the year, the newest first;
/// then the rest
/// @param proposed the first, unless the document leaves a range to choose from
public record FactorCandidates(List<EmissionFactor> all, Optional<EmissionFactor> proposed) {

    public FactorCandidates {
        all = List.copyOf(all);
    }
}
