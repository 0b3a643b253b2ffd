package qingye.ui.matrix;

import java.math.BigDecimal;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.UsualMethod;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;

/// The assessment of the year of the report, with its scores.
///
/// @param all the assessments of all years
/// @param method the one that was decided, or the usual one
/// @param ranks of the topics of the list, from 1
public record Assessed(
        Year year, Materiality all, Method method, Scores scores, Map<PartId, Integer> ranks) {

    /// With the ranks that follow from the scores.
    public Assessed(Year year, Materiality all, Method method, Scores scores) {
        this(year, all, method, scores, ranks(scores));
    }

    private static Map<PartId, Integer> ranks(Scores scores) {
        var ranks = new HashMap<PartId, Integer>();
        scores.ranked().forEach(score -> ranks.put(score.topic().id(), ranks.size() + 1));
        return Map.copyOf(ranks);
    }

    /// That of a snapshot, all answers summed up at once.
    public static Assessed of(Snapshot snapshot) {
        Year year = snapshot.report().year();
        Materiality all = snapshot.materiality();
        Method method = UsualMethod.of(all, year);
        return new Assessed(year, all, method, Scores.of(all, year, method));
    }

    /// The topics of the year, in the list or not.
    public List<MaterialTopic> topics() {
        return all.topics(year);
    }

    /// Those of the year before.
    public List<MaterialTopic> earlier() {
        return all.topics(year.minusYears(1));
    }

    /// The stakeholder groups of the year.
    public List<Stakeholder> groups() {
        return all.stakeholders(year);
    }

    /// What became of the topics of the year before.
    public List<TopicChange> changes() {
        return all.changes(year);
    }

    /// The part with that id, of whatever year.
    public Optional<MaterialityPart> part(PartId id) {
        return Optional.ofNullable(all.parts().get(id));
    }

    /// The score of a topic of the list.
    public Optional<TopicScore> score(PartId topic) {
        return Optional.ofNullable(scores.topics().get(topic));
    }

    /// Which dimension a topic is sorted by, from 0; behind all others where the method has none of that key.
    public int dimension(MaterialTopic topic) {
        var keys = method.dimensions().stream().map(one -> one.key()).toList();
        int at = keys.indexOf(topic.dimension());
        return at < 0 ? keys.size() : at;
    }

    /// The rank of a topic among those of the list, from 1; 0 for one that is not in it.
    public int rank(PartId topic) {
        return ranks.getOrDefault(topic, 0);
    }

    /// Whether both places are known, so that it stands in the matrix.
    public boolean placed(PartId topic) {
        return score(topic).filter(one -> one.impactPlace().isPresent() && one.financialPlace().isPresent())
                .isPresent();
    }

    /// The nearest place on the scale.
    public BigDecimal onScale(BigDecimal place) {
        return place.max(method.scales().lowest()).min(method.scales().highest());
    }
}
