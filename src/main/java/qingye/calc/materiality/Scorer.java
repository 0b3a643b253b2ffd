package qingye.calc.materiality;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;

/// Scores the topics of a year again and again, in no more time than what changed asks for: a survey is summed up once,
/// and a topic scored again only if something its scores are made of is another. Used by one thread.
public final class Scorer {

    /// So many answers are summed up in a millisecond; more of them wait to be summed up elsewhere.
    private static final int AT_ONCE = 20_000;

    private IdentityHashMap<Survey, Tally> known = new IdentityHashMap<>();
    private final Map<PartId, Tally> latest = new HashMap<>();
    private Optional<Basis> basis = Optional.empty();
    private Map<PartId, TopicScore> before = Map.of();

    /// What the scores of all topics are made of.
    private record Basis(Method method, List<Stakeholder> groups, List<Tally> tallies) {}

    /// Scores, as far as they are known.
    ///
    /// @param waiting surveys whose answers are not in the scores yet: they are to be summed up with [Tally#of] off the
    ///        screen and handed to [#learn]. Until then what was known of them before counts
    public record Scored(Scores scores, List<Survey> waiting) {
        public Scored {
            waiting = List.copyOf(waiting);
        }
    }

    /// Scores the topics of a year.
    public Scored score(Materiality materiality, Year year, Method method) {
        List<Survey> surveys = materiality.surveys(year);
        var tallies = new ArrayList<Tally>();
        var waiting = new ArrayList<Survey>();
        var present = new IdentityHashMap<Survey, Tally>();
        for (Survey survey : surveys) {
            Tally tally = known.get(survey);
            if (tally == null || !tally.fits(method.scales())) {
                if (survey.questions().size() * (long) survey.sheets().size() > AT_ONCE) {
                    waiting.add(survey);
                    Optional.ofNullable(latest.get(survey.id())).ifPresent(tallies::add);
                    continue;
                }
                tally = Tally.of(survey, method.scales());
                latest.put(survey.id(), tally);
            }
            present.put(survey, tally);
            tallies.add(tally);
        }
        known = present;
        latest.keySet().removeIf(id -> surveys.stream().noneMatch(one -> one.id().equals(id)));
        Scores scores = score(materiality, year, new Basis(method, materiality.stakeholders(year), tallies));
        return new Scored(scores, waiting);
    }

    private Scores score(Materiality materiality, Year year, Basis present) {
        Map<PartId, TopicScore> same = basis.equals(Optional.of(present)) ? before : Map.of();
        Scores scores =
                Scores.of(materiality.topics(year), present.method(), present.groups(), present.tallies(), same);
        basis = Optional.of(present);
        before = scores.topics();
        return scores;
    }

    /// What the surveys sum up to as far as it is known, by their ids.
    public Map<PartId, Tally> tallies() {
        return Map.copyOf(latest);
    }

    /// Takes what a survey that waited sums up to.
    public void learn(Survey survey, Tally tally) {
        known.put(survey, tally);
        latest.put(survey.id(), tally);
    }
}
