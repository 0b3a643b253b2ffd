package qingye.calc.materiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Impact;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Localized;

class ScoresTest {

    private static final Year YEAR = Year.of(2024);
    private static final PartId TOPIC = new PartId("t");
    private static final PartId STAFF = new PartId("staff");
    private static final PartId BOARD = new PartId("board");
    private static final Method METHOD = Method.usual(new PartId("m"), YEAR, List.of());

    private static final List<Question> QUESTIONS = List.of(
            Question.of(TOPIC, Criterion.SCALE), Question.of(TOPIC, Criterion.SCOPE),
            Question.of(TOPIC, Criterion.IRREMEDIABILITY), Question.of(TOPIC, Criterion.LIKELIHOOD),
            new Question(TOPIC, Criterion.MAGNITUDE, Horizon.SHORT),
            new Question(TOPIC, Criterion.CHANCE, Horizon.SHORT),
            new Question(TOPIC, Criterion.MAGNITUDE, Horizon.LONG),
            new Question(TOPIC, Criterion.CHANCE, Horizon.LONG));

    private static MaterialTopic topic(Impact impact, MaterialTopic.Standing standing) {
        return new MaterialTopic(TOPIC, YEAR, 1, Localized.zh("气候"), Localized.none(), "environment", "", true, impact,
                TopicLinks.NONE, standing);
    }

    private static Stakeholder group(PartId id, String weight) {
        return new Stakeholder(id, YEAR, 1, Localized.zh(id.value()), List.of(), Stakeholder.Exchange.UNKNOWN,
                new BigDecimal(weight));
    }

    private static Survey survey(PartId group, String... sheets) {
        return new Survey(new PartId("of-" + group), YEAR, 1, group, "", QUESTIONS, Stream.of(sheets)
                .map(sheet -> new Survey.Sheet("x", Arrays.stream(sheet.split(" "))
                        .map(score -> score.equals("-")
                                ? Optional.<BigDecimal>empty()
                                : Optional.of(new BigDecimal(score)))
                        .toList()))
                .toList());
    }

    private static TopicScore score(Method method, MaterialTopic topic, Survey... surveys) {
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        Stream.concat(Stream.of(topic, group(STAFF, "1"), group(BOARD, "3")), Stream.of(surveys))
                .forEach(part -> parts.put(part.id(), part));
        return Optional.ofNullable(Scores.of(new Materiality(parts), YEAR, method).topics().get(TOPIC)).orElseThrow();
    }

    /// Staff: scale (2+4)/2 = 3, scope 5, remedy 1, likelihood 4. Board, thrice as heavy: 5, 3, 1, 1. So scale
    /// (3+15)/4 = 4.5, scope (5+9)/4 = 3.5, remedy 1, severity 9/3 = 3; likelihood (4+3)/4 = 1.75; impact the root of
    /// 5.25. Financial: short the root of 2x2, long the root of 5x4 (the board only), mean of the two.
    @Test
    void scoresAsByHand() {
        TopicScore score = score(METHOD, topic(Impact.USUAL, MaterialTopic.Standing.CALCULATED),
                survey(STAFF, "2 5 1 4 2 2 - -", "4 5 1 4 2 2 - -"), survey(BOARD, "5 3 1 1 2 2 5 4"));

        assertThat(score.impactPlace()).contains(new BigDecimal("2.2913"));
        assertThat(score.financialPlace()).contains(new BigDecimal("3.2361"));
        assertThat(score.impactMaterial(METHOD)).isFalse();
        assertThat(score.financialMaterial(METHOD)).isTrue();
        assertThat(score.tier(METHOD)).contains(2);
    }

    @Test
    void keepsEveryStep() {
        TopicScore score = score(METHOD, topic(Impact.USUAL, MaterialTopic.Standing.CALCULATED),
                survey(STAFF, "2 5 1 4 2 2 - -", "4 5 1 4 2 2 - -"), survey(BOARD, "5 3 1 1 2 2 5 4"));

        var impact = (Trace.Combined) score.impact().orElseThrow();
        var severity = (Trace.Combined) impact.scores().getFirst().score();
        var scale = (Trace.Answers) severity.scores().getFirst().score();
        assertThat(impact.step()).isEqualTo(new Trace.Step.Impact());
        assertThat(severity.value()).isEqualByComparingTo("3");
        assertThat(scale.value()).isEqualByComparingTo("4.5");
        assertThat(scale.groups()).containsExactly(
                new Answered(BOARD, new BigDecimal("3"), 1, new BigDecimal("5.0000"), new BigDecimal("0.0000"),
                        new BigDecimal("5"), new BigDecimal("5")),
                new Answered(STAFF, new BigDecimal("1"), 2, new BigDecimal("3.0000"), new BigDecimal("1.0000"),
                        new BigDecimal("2"), new BigDecimal("4")));
    }

    /// What happens already has no likelihood, and what does good is not made good again: the mean of 5 and 3.
    @Test
    void asksNeitherTheLikelihoodOfWhatHappensNorTheRemedyOfWhatDoesGood() {
        TopicScore score = score(METHOD, topic(
                new Impact(true, true, Horizon.SHORT), MaterialTopic.Standing.CALCULATED),
                survey(BOARD, "5 3 1 1 - - - -"));

        assertThat(score.impactPlace()).contains(new BigDecimal("4.0000"));
        assertThat(score.financialPlace()).isEmpty();
    }

    @Test
    void leavesOutAnswersThatAreNotOnTheScale() {
        TopicScore score =
                score(METHOD, topic(new Impact(true, false, Horizon.SHORT), MaterialTopic.Standing.CALCULATED),
                        survey(STAFF, "2 2 2 - - - - -", "50 0 -1 - - - - -"));

        assertThat(score.impactPlace()).contains(new BigDecimal("2.0000"));
    }

    @Test
    void standsWhereItWasPutAndKeepsWhatWasCalculated() {
        var moved = new Moved(new BigDecimal("4.5"), new BigDecimal("1.5"), "监管要求");
        TopicScore score = score(METHOD, topic(Impact.USUAL, new MaterialTopic.Standing(
                Optional.empty(), Optional.empty(), Optional.of(moved), Optional.empty())),
                survey(BOARD, "5 3 1 1 2 2 5 4"));

        assertThat(score.impactPlace()).contains(new BigDecimal("4.5"));
        assertThat(score.impact().orElseThrow().value()).isEqualByComparingTo("1.7321");
    }

    /// The long horizon has a chance of 4 and no magnitude: it is left out, and the short one stands alone.
    @Test
    void aChanceOfNothingIsNoEffect() {
        TopicScore score = score(METHOD, topic(Impact.USUAL, MaterialTopic.Standing.CALCULATED),
                survey(BOARD, "- - - - 3 3 - 4"));

        assertThat(score.financialPlace()).contains(new BigDecimal("3.0000"));
        assertThat(score(METHOD, topic(Impact.USUAL, MaterialTopic.Standing.CALCULATED),
                survey(BOARD, "- - - - - - - 4")).financialPlace()).isEmpty();
    }

    /// Scale counts thrice: (3x5+3+1)/5 = 3.8; the greater of it and a likelihood of 2. Financial: the greatest
    /// horizon.
    @Test
    void takesMaximaAndUnequalWeights() {
        Method other = METHOD.with(new Method.Scales(false, BigDecimal.ONE, BigDecimal.valueOf(5), Method.Formula.MEAN,
                Method.Formula.MAXIMUM, Method.Formula.MAXIMUM));
        var weights = new LinkedHashMap<>(other.weights());
        weights.put(Criterion.SCALE, BigDecimal.valueOf(3));
        TopicScore score = score(other.weighed(weights, other.horizons()),
                topic(Impact.USUAL, MaterialTopic.Standing.CALCULATED), survey(BOARD, "5 3 1 2 2 3 4 1"));

        assertThat(score.impactPlace()).contains(new BigDecimal("3.8000"));
        assertThat(score.financialPlace()).contains(new BigDecimal("4.0000"));
    }

    @Test
    void aTopicNobodyAssessedIsInNoTier() {
        TopicScore score = score(METHOD, topic(Impact.USUAL, MaterialTopic.Standing.CALCULATED));

        assertThat(score.placed()).isFalse();
        assertThat(score.tier(METHOD)).isEmpty();
        assertThat(score(METHOD, topic(Impact.USUAL, new MaterialTopic.Standing(
                Optional.empty(), Optional.of(2), Optional.empty(), Optional.empty()))).tier(METHOD)).contains(2);
    }

    @Test
    void noScaleGoesBelowNothing() {
        assertThatThrownBy(() -> new Method.Scales(false, BigDecimal.valueOf(-5), BigDecimal.valueOf(5),
                Method.Formula.MEAN, Method.Formula.PRODUCT, Method.Formula.MEAN))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0 or above");
    }

    @Test
    void takesRootsOfAnyDegree() {
        assertThat(Roots.of(new BigDecimal("27"), 3)).isEqualByComparingTo("3");
        assertThat(Roots.of(new BigDecimal("5.25"), 2)).isEqualByComparingTo("2.291287847478");
        assertThat(Roots.of(BigDecimal.ZERO, 2)).isEqualByComparingTo("0");
    }

    @Test
    void putsATopicAtTheRankItWasGivenByHand() {
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        for (int place = 1; place <= 4; place++) {
            MaterialTopic topic = MaterialTopic.named(
                    new PartId("t" + place), YEAR, place, Localized.zh("议题" + place), "");
            parts.put(topic.id(), place == 1 || place == 4
                    ? topic.with(new MaterialTopic.Standing(Optional.of(place == 1 ? 9 : 2), Optional.empty(),
                            Optional.empty(), Optional.empty()))
                    : topic);
        }

        assertThat(Scores.of(new Materiality(parts), YEAR, METHOD).ranked())
                .as("the last one where the rank is behind all").extracting(score -> score.topic().id().value())
                .containsExactly("t2", "t4", "t3", "t1");
    }
}
