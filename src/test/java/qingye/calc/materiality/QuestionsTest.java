package qingye.calc.materiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Localized;

class QuestionsTest {

    private static final Year YEAR = Year.of(2024);
    private static final PartId TOPIC = new PartId("t");
    private static final PartId STAFF = new PartId("staff");

    private static List<Question> all() {
        var all = new ArrayList<Question>();
        for (Criterion criterion : Criterion.values()) {
            for (Horizon horizon : criterion.perHorizon() ? Horizon.values() : new Horizon[] {Horizon.SHORT}) {
                all.add(new Question(TOPIC, criterion, horizon));
            }
        }
        return all;
    }

    private static MaterialTopic topic(Impact impact) {
        return new MaterialTopic(TOPIC, YEAR, 1, Localized.zh("气候"), Localized.none(), "environment", "", true, impact,
                TopicLinks.NONE, MaterialTopic.Standing.CALCULATED);
    }

    /// A method in which only some criteria count, and one horizon less.
    private static Method method(boolean simple, int counting) {
        Method usual = Method.usual(new PartId("m"), YEAR, List.of());
        Method.Scales scales = usual.scales();
        Map<Criterion, BigDecimal> weights = new EnumMap<>(Criterion.class);
        Criterion[] criteria = Criterion.values();
        for (int at = 0; at < criteria.length; at++) {
            weights.put(criteria[at], (counting >> at & 1) == 1 ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return new Method(usual.id(), YEAR, 1,
                new Method.Scales(simple, scales.lowest(), scales.highest(), scales.severity(), scales.likelihood(),
                        scales.horizons()),
                weights, Map.of(Horizon.SHORT, BigDecimal.ONE, Horizon.LONG, BigDecimal.TWO), usual.impact(),
                usual.financial(), usual.dimensions());
    }

    private static Set<Question> scored(MaterialTopic topic, Method method) {
        var survey = new Survey(new PartId("s"), YEAR, 1, STAFF, "", all(), List.of(new Survey.Sheet(
                "x", all().stream().map(_ -> Optional.of(BigDecimal.TWO)).toList())));
        var staff = new Stakeholder(STAFF, YEAR, 1, Localized.zh("员工"), List.of(), Stakeholder.Exchange.UNKNOWN,
                BigDecimal.ONE);
        var parts = new LinkedHashMap<PartId, MaterialityPart>();
        Stream.of(topic, staff, survey).forEach(part -> parts.put(part.id(), part));
        TopicScore score = Optional.ofNullable(Scores.of(new Materiality(parts), YEAR, method).topics().get(TOPIC))
                .orElseThrow();
        var questions = new HashSet<Question>();
        score.impact().ifPresent(trace -> collect(trace, questions));
        score.financial().ifPresent(trace -> collect(trace, questions));
        return questions;
    }

    private static void collect(Trace trace, Set<Question> into) {
        switch (trace) {
            case Trace.Answers answers -> into.add(answers.question());
            case Trace.Combined combined -> combined.scores().forEach(part -> collect(part.score(), into));
        }
    }

    @Test
    void whatIsAskedIsWhatIsScoredUnderEveryMethod() {
        for (int counting = 0; counting < 1 << Criterion.values().length; counting++) {
            for (int kind = 0; kind < 8; kind++) {
                Method method = method((kind & 4) == 4, counting);
                MaterialTopic topic = topic(new Impact((kind & 1) == 1, (kind & 2) == 2, Horizon.SHORT));
                List<Question> asked = Questions.of(topic, method);
                assertThat(scored(topic, method)).as("criteria %s of %s", counting, topic.impact())
                        .containsExactlyInAnyOrderElementsOf(asked);
                assertThat(asked).allMatch(question -> Questions.fits(question.criterion(), method));
            }
        }
    }
}
