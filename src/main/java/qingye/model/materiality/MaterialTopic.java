package qingye.model.materiality;

import java.time.Year;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.text.Localized;

/// A topic that was looked at in a year, material or not.
///
/// @param definition what belongs to it
/// @param dimension the key of one of the dimensions of the method
/// @param standard the code of the topic of the exchange guideline it answers; empty for one of the company's own
/// @param included whether it stays in the list of the year
/// @param impact what kind of impact it has on people and the environment
/// @param links what of the report tells of it
/// @param standing what was decided by hand instead of being calculated
public record MaterialTopic(
        PartId id, Year year, int place, Localized<String> name, Localized<String> definition, String dimension,
        String standard, boolean included, Impact impact, TopicLinks links, Standing standing)
        implements MaterialityPart {

    /// A topic of which only name and dimension are known.
    public static MaterialTopic named(PartId id, Year year, int place, Localized<String> name, String dimension) {
        return new MaterialTopic(id, year, place, name, Localized.none(), dimension, "", true, Impact.USUAL,
                TopicLinks.NONE, Standing.CALCULATED);
    }

    /// What was decided by hand.
    ///
    /// @param rank the rank among the topics of the year; empty where it follows from the scores
    /// @param tier the tier in the list, from 1; empty where it follows from the scores
    /// @param moved where the topic was put instead of where its scores put it
    /// @param label where its label was put
    public record Standing(
            Optional<Integer> rank, Optional<Integer> tier, Optional<Moved> moved, Optional<LabelOffset> label) {

        /// Nothing was decided by hand.
        public static final Standing CALCULATED =
                new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /// The same at a rank, or at the one that follows from the scores.
        public Standing ranked(Optional<Integer> at) {
            return new Standing(at, tier, moved, label);
        }

        /// The same in a tier, or in the one that follows from the scores.
        public Standing tiered(Optional<Integer> in) {
            return new Standing(rank, in, moved, label);
        }
    }

    /// This topic with something else decided by hand.
    public MaterialTopic with(Standing decided) {
        return new MaterialTopic(
                id, year, place, name, definition, dimension, standard, included, impact, links, decided);
    }

    /// This topic in the list of the year, or not.
    public MaterialTopic within(boolean list) {
        return new MaterialTopic(id, year, place, name, definition, dimension, standard, list, impact, links, standing);
    }
}
