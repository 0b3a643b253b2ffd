package qingye.check.prose;

import java.util.Map;
import java.util.Set;

import qingye.check.line.Measure;
import qingye.model.id.IndicatorId;

/// An indicator by one of its names.
///
/// @param name folded, with what its group is about
/// @param features the pieces of its name with their weights
/// @param total of all weights
/// @param words the classes of words its name says, of those that tell sorts of figures apart
record Named(
        IndicatorId indicator, String name, Measure measure, Map<String, Integer> features, int total,
        Set<String> words) {

    Named {
        features = Map.copyOf(features);
        words = Set.copyOf(words);
    }

    /// Maps find it often.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Named that && indicator.equals(that.indicator)
                && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return 31 * indicator.hashCode() + name.hashCode();
    }
}
