package qingye.model.materiality;

import java.time.Year;
import java.util.List;

import qingye.model.id.PartId;
import qingye.model.text.Localized;

/// How topics of the year before became those of the year.
///
/// @param from topics of the year before; empty for one that was added
/// @param to topics of the year; empty for one that was removed
/// @param reason why
public record TopicChange(
        PartId id, Year year, int place, Kind kind, List<PartId> from, List<PartId> to, Localized<String> reason)
        implements MaterialityPart {

    /// What happened.
    public enum Kind {
        /// a topic is new
        ADDED,
        /// several became one, or one became part of another
        MERGED,
        /// one became several
        SPLIT,
        /// a topic is no longer in the list
        REMOVED,
        /// a topic is called otherwise
        REWORDED,
        /// a topic stays as it was; not printed
        UNCHANGED
    }

    public TopicChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
