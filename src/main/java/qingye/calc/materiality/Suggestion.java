package qingye.calc.materiality;

import java.util.List;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.TopicChange;

/// A change that seems to have happened between the lists of two years.
///
/// @param from topics of the year before
/// @param to topics of the year
/// @param instead the change that was noted for them and no longer says how it is
public record Suggestion(TopicChange.Kind kind, List<PartId> from, List<PartId> to, Optional<PartId> instead) {

    public Suggestion {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
