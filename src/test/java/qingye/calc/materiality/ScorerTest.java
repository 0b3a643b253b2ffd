package qingye.calc.materiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.text.Localized;

class ScorerTest {

    private static final Year YEAR = Year.of(2024);
    private static final Method METHOD = Method.usual(new PartId("m"), YEAR, List.of());
    private static final PartId GROUP = new PartId("g");

    private final Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
    private final Scorer scorer = new Scorer();

    private Materiality with(MaterialityPart... more) {
        for (MaterialityPart part : more) {
            parts.put(part.id(), part);
        }
        return new Materiality(parts);
    }

    private static MaterialTopic topic(int number) {
        return MaterialTopic.named(new PartId("t" + number), YEAR, number, Localized.zh("议题" + number), "");
    }

    private static Survey survey(int topics, int sheets, int score) {
        var questions = new ArrayList<Question>();
        for (int at = 1; at <= topics; at++) {
            questions.add(Question.of(new PartId("t" + at), Criterion.SCALE));
        }
        List<Optional<BigDecimal>> scores = questions.stream()
                .map(_ -> Optional.of(BigDecimal.valueOf(score))).toList();
        var all = new ArrayList<Survey.Sheet>();
        for (int at = 0; at < sheets; at++) {
            all.add(new Survey.Sheet("r" + at, scores));
        }
        return new Survey(new PartId("s"), YEAR, 1, GROUP, "", questions, all);
    }

    private Materiality content(Survey survey) {
        return with(topic(1), topic(2), new Stakeholder(GROUP, YEAR, 1, Localized.zh("员工"), List.of(),
                Stakeholder.Exchange.UNKNOWN, BigDecimal.ONE), survey);
    }

    @Test
    void fewAnswersAreScoredAtOnceAsEver() {
        Materiality content = content(survey(2, 10, 4));
        Scorer.Scored scored = scorer.score(content, YEAR, METHOD);
        assertThat(scored.waiting()).isEmpty();
        assertThat(scored.scores()).isEqualTo(Scores.of(content, YEAR, METHOD));
    }

    @Test
    void manyAnswersWaitAndTheOldOnesCountUntilTheyAreKnown() {
        Survey before = survey(2, 20_000, 2);
        Materiality content = content(before);
        Scorer.Scored scored = scorer.score(content, YEAR, METHOD);
        assertThat(scored.waiting()).containsExactly(before);
        assertThat(scored.scores().ranked()).allSatisfy(topic -> assertThat(topic.impact()).isEmpty());
        scorer.learn(before, Tally.of(before, METHOD.scales()));
        assertThat(scorer.score(content, YEAR, METHOD).scores()).isEqualTo(Scores.of(content, YEAR, METHOD));

        Survey after = survey(2, 20_000, 5);
        Scorer.Scored between = scorer.score(with(after), YEAR, METHOD);
        assertThat(between.waiting()).containsExactly(after);
        assertThat(between.scores()).isEqualTo(Scores.of(content, YEAR, METHOD));
        scorer.learn(after, Tally.of(after, METHOD.scales()));
        assertThat(scorer.score(with(), YEAR, METHOD).scores()).isEqualTo(Scores.of(with(), YEAR, METHOD));
    }

    @Test
    void whatChangesTheScoresIsSeen() {
        scorer.score(content(survey(2, 10, 4)), YEAR, METHOD);
        Materiality weighed = with(new Stakeholder(GROUP, YEAR, 1, Localized.zh("员工"), List.of(),
                Stakeholder.Exchange.UNKNOWN, BigDecimal.ZERO));
        assertThat(scorer.score(weighed, YEAR, METHOD).scores()).isEqualTo(Scores.of(weighed, YEAR, METHOD));
        Materiality gone = with(topic(1).within(false), survey(1, 5, 1));
        assertThat(scorer.score(gone, YEAR, METHOD).scores()).isEqualTo(Scores.of(gone, YEAR, METHOD));
        assertThat(scorer.tallies()).containsOnlyKeys(new PartId("s"));
    }
}
