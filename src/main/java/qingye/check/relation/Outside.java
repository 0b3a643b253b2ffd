package qingye.check.relation;

import java.util.List;

import qingye.check.line.Line;

/// What the other tables of a workspace have to offer to the checks of one. Every answer is remembered by whoever
/// implements this: the checks of a table have to be run again only when an answer would be another.
public interface Outside {

    /// The rows that say how many people the company employs.
    List<Line> headcounts();

    /// The rows that are named as totals, of that measure.
    ///
    /// @param code of the measure
    List<Line> totals(String code);

    /// The breakdowns of people by that dimension.
    List<Breakdown> people(String dimension);

    /// The rows that say what the company earned.
    List<Line> revenues();

    /// The rows of energy, fuel, coal and emissions.
    List<Line> energies();
}
