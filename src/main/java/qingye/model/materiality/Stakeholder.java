package qingye.model.materiality;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;

import qingye.model.id.PartId;
import qingye.model.text.Localized;

/// A group of those who have a stake in the company.
///
/// @param topics that concern it, in the order they are printed
/// @param exchange how it is talked with
/// @param weight what its answers count, against those of the other groups; 0 for one that is not asked
public record Stakeholder(
        PartId id, Year year, int place, Localized<String> name, List<PartId> topics, Exchange exchange,
        BigDecimal weight) implements MaterialityPart {

    public Stakeholder {
        topics = List.copyOf(topics);
    }

    /// How a group is talked with.
    ///
    /// @param concerns in its own words, besides the topics
    /// @param channels one each
    /// @param frequency how often
    /// @param response what the company answers
    public record Exchange(
            Localized<List<String>> concerns, Localized<List<String>> channels, Localized<String> frequency,
            Localized<String> response) {

        /// Nothing is known.
        public static final Exchange UNKNOWN =
                new Exchange(Localized.none(), Localized.none(), Localized.none(), Localized.none());

        public Exchange {
            concerns = concerns.map(List::copyOf);
            channels = channels.map(List::copyOf);
        }
    }
}
