package qingye.model.standard;

import java.time.Year;
import java.util.Optional;

/// The reporting years for which something is asked.
///
/// @param first the first of them; empty for always
/// @param last the last of them; empty for until further notice
public record Term(Optional<Year> first, Optional<Year> last) {

    /// Every year.
    public static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

    public Term {
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new IllegalArgumentException("the last year comes before the first");
        }
    }

    /// Whether a report on that year is asked.
    public boolean holds(Year year) {
        return first.map(one -> !year.isBefore(one)).orElse(true) && last.map(one -> !year.isAfter(one)).orElse(true);
    }
}
