package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.UsualMethod;
import qingye.check.Severity;
import qingye.model.Materiality;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.Threshold;
import qingye.model.text.Localized;

/// Looks at what topics were scored with: answers, places put by hand, thresholds and dimensions.
///
/// @param said a name in the language of the report
record ScoringLook(Materiality materiality, Year year, Function<Localized<String>, String> said, Telling found) {

    /// Says what was found at a part.
    @FunctionalInterface
    interface Telling {

        void tell(String key, Severity severity, MaterialityPart part, String... words);
    }

    void all(List<MaterialTopic> topics) {
        if (topics.isEmpty()) {
            return;
        }
        Method method = UsualMethod.of(materiality, year);
        materiality.surveys(year).forEach(survey -> answers(survey, method));
        topics.forEach(topic -> place(topic, method));
        threshold(method, method.impact());
        threshold(method, method.financial());
        scores(method, topics.getFirst());
    }

    private void answers(Survey survey, Method method) {
        long off = survey.sheets().stream().flatMap(sheet -> sheet.scores().stream()).flatMap(Optional::stream)
                .filter(score -> off(score, method)).count();
        if (off > 0) {
            found.tell("materiality.answers", Severity.WARNING, survey, name(survey), Long.toString(off),
                    method.scales().lowest().toPlainString(), method.scales().highest().toPlainString());
        }
        if (materiality.stakeholders(year).stream().map(Stakeholder::id).noneMatch(survey.group()::equals)) {
            found.tell("materiality.orphan", Severity.WARNING, survey, name(survey));
        }
    }

    private static String name(Survey survey) {
        return survey.source().isBlank() ? survey.id().value() : survey.source();
    }

    private static boolean off(BigDecimal place, Method method) {
        return place.compareTo(method.scales().lowest()) < 0 || place.compareTo(method.scales().highest()) > 0;
    }

    private void place(MaterialTopic topic, Method method) {
        if (topic.standing().moved().filter(to -> off(to.impact(), method) || off(to.financial(), method))
                .isPresent()) {
            found.tell("materiality.off", Severity.WARNING, topic, said.apply(topic.name()),
                    method.scales().lowest().toPlainString(), method.scales().highest().toPlainString());
        }
        Set<String> known = method.dimensions().stream().map(Dimension::key).collect(Collectors.toSet());
        if (!topic.dimension().isBlank() && !known.contains(topic.dimension())) {
            found.tell("materiality.dimension", Severity.WARNING, topic, said.apply(topic.name()));
        }
    }

    private void threshold(Method method, Threshold threshold) {
        if (off(threshold.from(), method) && materiality.method(year).isPresent()) {
            found.tell("materiality.threshold", Severity.ERROR, method, threshold.from().toPlainString(),
                    method.scales().lowest().toPlainString(), method.scales().highest().toPlainString());
        }
    }

    /// Only where something was scored: without scores nothing can be material, and nothing needs a score yet.
    ///
    /// @param first where it is told while nobody decided a method
    private void scores(Method method, MaterialTopic first) {
        List<TopicScore> ranked = Scores.of(materiality, year, method).ranked();
        if (ranked.stream().noneMatch(TopicScore::placed)) {
            return;
        }
        if (ranked.stream().noneMatch(score -> score.impactMaterial(method) || score.financialMaterial(method))) {
            found.tell("materiality.none", Severity.ERROR, materiality.method(year).<MaterialityPart>map(one -> one)
                    .orElse(first),
                    highest(ranked, TopicScore::impactPlace), method.impact().from().toPlainString(),
                    highest(ranked, TopicScore::financialPlace), method.financial().from().toPlainString());
        }
        ranked.stream().filter(score -> !score.placed()).map(TopicScore::topic).forEach(topic -> found.tell(
                "materiality.unscored", Severity.WARNING, topic, said.apply(topic.name())));
    }

    private static String highest(List<TopicScore> ranked, Function<TopicScore, Optional<BigDecimal>> place) {
        return ranked.stream().flatMap(score -> place.apply(score).stream()).max(Comparator.naturalOrder())
                .map(one -> one.stripTrailingZeros().toPlainString()).orElse("\u2014");
    }
}
