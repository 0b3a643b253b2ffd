package qingye.calc.materiality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;

/// The scores of all topics of a year.
///
/// An impact is as severe as its scale, its scope and how hard it is to make good again, and counts with its likelihood
/// unless it happens already (ESRS 1, chapter 3.4). A risk or an opportunity counts with its magnitude and its
/// likelihood (ESRS 1, chapter 3.5), at each horizon. What was not asked, or nobody answered, is left out of its mean.
///
/// @param topics by their ids, in the order of the list
/// @param method by which they were scored
public record Scores(Map<PartId, TopicScore> topics, Method method) {

    public Scores {
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    }

    /// Scores the topics of a year.
    public static Scores of(Materiality materiality, Year year, Method method) {
        List<Tally> tallies = materiality.surveys(year).stream()
                .map(survey -> Tally.of(survey, method.scales())).toList();
        return of(materiality.topics(year), method, materiality.stakeholders(year), tallies, Map.of());
    }

    /// Scores topics.
    ///
    /// @param same topics that were scored before on the same answers, groups and method
    static Scores of(
            List<MaterialTopic> topics, Method method, List<Stakeholder> groups, List<Tally> tallies,
            Map<PartId, TopicScore> same) {
        var scoring = new Scoring(method, groups, new AnswerSums(tallies));
        var scored = new LinkedHashMap<PartId, TopicScore>();
        for (MaterialTopic topic : topics) {
            TopicScore before = same.get(topic.id());
            scored.put(topic.id(), before != null && before.topic().impact().equals(topic.impact())
                    ? new TopicScore(topic, before.impact(), before.financial())
                    : scoring.score(topic));
        }
        return new Scores(scored, method);
    }

    /// The topics of the list in the order of their rank: those ranked by hand at that rank, between them the others by
    /// tier, so that none ranks above one of a higher tier, then by the sum of both places, the highest first, then by
    /// their place in the list.
    public List<TopicScore> ranked() {
        var ranked = new ArrayList<>(
                scored().filter(score -> score.topic().standing().rank().isEmpty()).toList());
        topics.values().stream()
                .filter(score -> score.topic().included() && score.topic().standing().rank().isPresent())
                .sorted(Comparator.comparingInt(Scores::rank).thenComparingInt(score -> score.topic().place()))
                .forEach(score -> ranked.add(Math.clamp(rank(score) - 1L, 0, ranked.size()), score));
        return List.copyOf(ranked);
    }

    /// The topics of the list by tier and the sum of both places, whatever was ranked by hand.
    private Stream<TopicScore> scored() {
        return topics.values().stream()
                .filter(score -> score.topic().included())
                .sorted(Comparator.comparingInt((TopicScore score) -> score.tier(method).orElse(Integer.MAX_VALUE))
                        .thenComparing(Scores::sum, Comparator.reverseOrder())
                        .thenComparingInt(score -> score.topic().place()));
    }

    /// The rank of a topic that follows from the scores, from 1, whatever was ranked by hand; 0 for one that is not in
    /// the list.
    public int calculatedRank(PartId topic) {
        return 1 + scored().map(score -> score.topic().id()).toList().indexOf(topic);
    }

    private static int rank(TopicScore score) {
        return score.topic().standing().rank().orElse(Integer.MAX_VALUE);
    }

    private static BigDecimal sum(TopicScore score) {
        return score.impactPlace().orElse(BigDecimal.ZERO).add(score.financialPlace().orElse(BigDecimal.ZERO));
    }

    /// Scores topics one by one.
    private record Scoring(Method method, List<Stakeholder> groups, AnswerSums sums) {

        TopicScore score(MaterialTopic topic) {
            return method.scales().simple()
                    ? new TopicScore(topic, answers(Question.of(topic.id(), Criterion.IMPACT)),
                            answers(Question.of(topic.id(), Criterion.FINANCIAL)))
                    : scored(topic, Set.copyOf(Questions.of(topic, method)));
        }

        /// @param asked what its scores are made of
        private TopicScore scored(MaterialTopic topic, Set<Question> asked) {
            return new TopicScore(topic, impact(topic.id(), asked), financial(topic.id(), asked));
        }

        private Optional<Trace> impact(PartId topic, Set<Question> asked) {
            var parts = new ArrayList<Trace.Weighted>();
            for (Criterion criterion : List.of(Criterion.SCALE, Criterion.SCOPE, Criterion.IRREMEDIABILITY)) {
                add(parts, Question.of(topic, criterion), asked);
            }
            Optional<Trace> severity = combine(new Trace.Step.Severity(), method.scales().severity(), parts);
            Question likelihood = Question.of(topic, Criterion.LIKELIHOOD);
            if (!asked.contains(likelihood) || severity.isEmpty()) {
                return severity;
            }
            var both = new ArrayList<Trace.Weighted>();
            both.add(new Trace.Weighted(BigDecimal.ONE, severity.get()));
            add(both, likelihood, asked);
            return combine(new Trace.Step.Impact(), method.scales().likelihood(), both);
        }

        private Optional<Trace> financial(PartId topic, Set<Question> asked) {
            var horizons = new ArrayList<Trace.Weighted>();
            for (Horizon horizon : Horizon.values()) {
                var both = new ArrayList<Trace.Weighted>();
                add(both, new Question(topic, Criterion.MAGNITUDE, horizon), asked);
                BigDecimal weight = method.horizons().getOrDefault(horizon, BigDecimal.ZERO);
                // a chance of nothing is no effect: without its magnitude it says nothing
                if (!both.isEmpty()) {
                    add(both, new Question(topic, Criterion.CHANCE, horizon), asked);
                    combine(new Trace.Step.AtHorizon(horizon), method.scales().likelihood(), both)
                            .ifPresent(score -> horizons.add(new Trace.Weighted(weight, score)));
                }
            }
            return combine(new Trace.Step.Financial(), method.scales().horizons(), horizons);
        }

        private void add(List<Trace.Weighted> parts, Question question, Set<Question> asked) {
            if (asked.contains(question)) {
                BigDecimal weight = method.weights().getOrDefault(question.criterion(), BigDecimal.ZERO);
                answers(question).ifPresent(score -> parts.add(new Trace.Weighted(weight, score)));
            }
        }

        private Optional<Trace> answers(Question question) {
            List<Answered> answered = sums.of(question, groups);
            if (answered.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal weights = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (Answered group : answered) {
                weights = weights.add(group.weight());
                sum = sum.add(group.weight().multiply(group.mean()));
            }
            return Optional.of(new Trace.Answers(question, answered, rounded(sum.divide(
                    weights, MathContext.DECIMAL64))));
        }

        private static Optional<Trace> combine(
                Trace.Step step, Method.Formula formula, List<Trace.Weighted> parts) {
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Trace.Combined(step, formula, parts, rounded(value(formula, parts))));
        }

        private static BigDecimal value(Method.Formula formula, List<Trace.Weighted> parts) {
            return switch (formula) {
                case MEAN -> parts.stream()
                        .map(part -> part.weight().multiply(part.score().value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(parts.stream().map(Trace.Weighted::weight).reduce(BigDecimal.ZERO, BigDecimal::add),
                                MathContext.DECIMAL64);
                case PRODUCT -> Roots.of(
                        parts.stream().map(part -> part.score().value()).reduce(BigDecimal.ONE, BigDecimal::multiply),
                        parts.size());
                case MAXIMUM -> parts.stream().map(part -> part.score().value()).max(Comparator.naturalOrder())
                        .orElseThrow();
            };
        }

        private static BigDecimal rounded(BigDecimal value) {
            return value.setScale(Trace.DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
