package qingye.check;

import java.util.List;
import java.util.Optional;

import qingye.model.check.Rule;
import qingye.model.id.FindingId;
import qingye.model.id.RelationId;

/// Something a rule found in the figures.
///
/// @param message what is wrong and, by its key with `.why`, why
/// @param printed what stands there; empty where it is not about one number
/// @param expected what it should be, as it would be printed; empty where that is not known
/// @param inputs the numbers put in, that in question among them
/// @param fix what would put it right, where that is certain
/// @param relation the relation that does not hold, if it is about one that was inferred
public record Finding(
        FindingId id, Rule rule, Severity severity, Spot spot, Sentence message, String printed, String expected,
        List<Input> inputs, Optional<Fix> fix, Optional<RelationId> relation) {

    public Finding {
        inputs = List.copyOf(inputs);
    }

    /// The figures it is about, as printed: when they change, what somebody said of it counts no longer.
    public String seen() {
        var seen = new StringBuilder(printed);
        inputs.forEach(input -> seen.append('|').append(input.key()).append('=').append(input.printed()));
        return seen.toString();
    }
}
