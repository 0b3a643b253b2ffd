package qingye.check.relation;

import java.util.List;
import java.util.stream.Stream;

/// The relations of one table.
///
/// @param means the breakdowns of means and rates, with the row of all
public record Relations(
        List<Sum> sums, List<Quotient> quotients, List<WeightedFinder.Means> means, List<Weighted> weighted,
        List<Emitted> emitted) {

    public Relations {
        sums = List.copyOf(sums);
        quotients = List.copyOf(quotients);
        means = List.copyOf(means);
        weighted = List.copyOf(weighted);
        emitted = List.copyOf(emitted);
    }

    /// All of them.
    public Stream<Relation> all() {
        return Stream.of(sums, quotients, weighted, emitted).flatMap(List::stream);
    }
}
