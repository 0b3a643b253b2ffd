package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.BrokerMateriality;
import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.run.Checker;
import qingye.model.Materiality;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.SectionId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.Threshold;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Localized;

class MaterialityRuleTest {

    private static final Year YEAR = Year.of(2024);

    private static List<String> told(Materiality materiality) {
        Snapshot blank = Snapshot.blank(YEAR);
        return new Checker(FactorLibrary.read(Units.read())).check(new Snapshot(blank.organisation(), blank.report(),
                blank.figures(), blank.tables(), blank.chapters(), Registers.NONE, materiality, Scrutiny.NONE))
                .open().stream()
                .filter(finding -> finding.rule() == Rule.MATERIALITY)
                .map(finding -> finding.message().key() + finding.message().terms().stream()
                        .map(term -> " " + ((Term.Words) term).text()).reduce("", String::concat))
                .toList();
    }

    private static Materiality of(MaterialityPart... parts) {
        Map<PartId, MaterialityPart> all = new LinkedHashMap<>();
        List.of(parts).forEach(part -> all.put(part.id(), part));
        return new Materiality(all);
    }

    /// Three topics that no group is concerned with, and one that was merged into nobody says what: as it was printed.
    @Test
    void findsWhatTheBrokerLeftOpen() {
        assertThat(told(BrokerMateriality.read())).containsExactlyInAnyOrder(
                "materiality.unraised 客户服务与权益保护", "materiality.unraised 环境合规", "materiality.unraised 可持续发展管理",
                "materiality.target 国家战略与地方政策响应");
    }

    @Test
    void findsNamesThatStandTwiceAndGroupsWithoutTopics() {
        var one = MaterialTopic.named(new PartId("a"), YEAR, 1, Localized.zh("气候"), "");
        var other = MaterialTopic.named(new PartId("b"), YEAR, 2, Localized.zh("气候"), "");
        var group = new Stakeholder(new PartId("g"), YEAR, 1, Localized.zh("员工"), List.of(),
                Stakeholder.Exchange.UNKNOWN, BigDecimal.ONE);

        assertThat(told(of(one, other))).containsExactly("materiality.twice 气候");
        assertThat(told(of(one, group))).containsExactlyInAnyOrder(
                "materiality.group 员工", "materiality.unraised 气候");
    }

    @Test
    void findsAThresholdThatLeavesNothing() {
        var topic = MaterialTopic.named(new PartId("a"), YEAR, 1, Localized.zh("气候"), "");
        var group = new Stakeholder(new PartId("g"), YEAR, 1, Localized.zh("员工"), List.of(topic.id()),
                Stakeholder.Exchange.UNKNOWN, BigDecimal.ONE);
        var method = Method.usual(new PartId("m"), YEAR, List.of());
        List<Question> questions = List.of(Question.of(topic.id(), Criterion.SCALE));

        assertThat(told(of(topic, group, method, survey(questions, "2")))).containsExactly(
                "materiality.none 2 3 — 3");
        assertThat(told(of(topic, group, method, survey(questions, "4")))).isEmpty();
        assertThat(told(of(topic, group, method))).isEmpty();
    }

    @Test
    void findsLinksThatAreGoneAndARankGivenTwice() {
        MaterialTopic bare = MaterialTopic.named(new PartId("a"), YEAR, 1, Localized.zh("气候"), "");
        var second = new MaterialTopic.Standing(Optional.of(2), Optional.empty(), Optional.empty(), Optional.empty());
        var linked = new MaterialTopic(bare.id(), YEAR, 1, bare.name(), bare.definition(), "", "", true, bare.impact(),
                new TopicLinks(List.of(new IndicatorId("ghg")), List.of(new SectionId("s")), List.of("gri:305-1")),
                second);
        MaterialTopic other = MaterialTopic.named(new PartId("b"), YEAR, 2, Localized.zh("水"), "").with(second);

        assertThat(told(of(linked, other))).containsExactlyInAnyOrder(
                "materiality.gone 气候 2", "materiality.rank 气候 水 2");
    }

    @Test
    void findsWhatNoLongerFitsTheScale() {
        var off = new MaterialTopic.Standing(Optional.empty(), Optional.empty(),
                Optional.of(new Moved(new BigDecimal("4"), new BigDecimal("9"), "x")), Optional.empty());
        MaterialTopic moved = MaterialTopic.named(new PartId("a"), YEAR, 1, Localized.zh("气候"), "economy").with(off);
        MaterialTopic unscored = MaterialTopic.named(new PartId("b"), YEAR, 2, Localized.zh("水"), "");
        var method = Method.usual(new PartId("m"), YEAR, List.of()).with(
                new Threshold(new BigDecimal("7"), Localized.none()),
                new Threshold(new BigDecimal("3"), Localized.none()));
        Survey survey = survey(List.of(Question.of(moved.id(), Criterion.SCALE)), "12");

        assertThat(told(of(moved, unscored, method, survey))).containsExactlyInAnyOrder(
                "materiality.answers s 1 1 5", "materiality.orphan s", "materiality.off 气候 1 5",
                "materiality.dimension 气候", "materiality.threshold 7 1 5", "materiality.unscored 水");
    }

    /// While nobody decided a method, the usual one is looked at, and what it leaves is told at the first topic.
    @Test
    void looksWithTheUsualMethodToo() {
        var topic = MaterialTopic.named(new PartId("a"), YEAR, 1, Localized.zh("气候"), "");
        var group = new Stakeholder(new PartId("g"), YEAR, 1, Localized.zh("员工"), List.of(topic.id()),
                Stakeholder.Exchange.UNKNOWN, BigDecimal.ONE);
        var magnitude = new Question(topic.id(), Criterion.MAGNITUDE, Horizon.SHORT);

        assertThat(told(of(topic, group, survey(List.of(magnitude), "2")))).containsExactly(
                "materiality.none — 3 2 3");
    }

    private static Survey survey(List<Question> questions, String score) {
        return new Survey(new PartId("s"), YEAR, 1, new PartId("g"), "", questions,
                List.of(new Survey.Sheet("1", List.of(Optional.of(new BigDecimal(score))))));
    }
}
