package qingye.calc.materiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import qingye.BrokerMateriality;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicChange.Kind;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class TopicComparisonTest {

    private static final Year OLD = Year.of(2023);
    private static final Year NOW = Year.of(2024);
    private static final Likeness LIKENESS = Likeness.read();

    private static MaterialTopic topic(Year year, int place, String name) {
        return MaterialTopic.named(new PartId("t" + year + "-" + place), year, place, Localized.zh(name), "");
    }

    private static List<MaterialityPart> topics(Year year, String... names) {
        var topics = new ArrayList<MaterialityPart>();
        for (String name : names) {
            topics.add(topic(year, topics.size() + 1, name));
        }
        return topics;
    }

    private static Materiality of(List<? extends MaterialityPart> old, List<? extends MaterialityPart> now) {
        return of(old, now, List.of());
    }

    private static Materiality of(
            List<? extends MaterialityPart> old, List<? extends MaterialityPart> now,
            List<? extends MaterialityPart> more) {
        Map<PartId, MaterialityPart> all = new LinkedHashMap<>();
        Stream.of(old, now, more).flatMap(List::stream).forEach(part -> all.put(part.id(), part));
        return new Materiality(all);
    }

    private static List<String> told(Materiality all) {
        return TopicComparison.of(all, NOW, LIKENESS).stream()
                .map(one -> one.kind() + " " + names(all, one.from()) + ">" + names(all, one.to())).toList();
    }

    private static String names(Materiality all, List<PartId> ids) {
        return ids.stream().map(id -> all.topic(id).orElseThrow().name().best(Language.ZH_HANS).orElseThrow())
                .collect(Collectors.joining("+"));
    }

    /// The topics of both years, without what became of them; those that were not told of stayed.
    private static Materiality broker() {
        Materiality all = BrokerMateriality.read();
        List<PartId> told = all.changes(NOW).stream().flatMap(change -> change.to().stream()).toList();
        var stayed = all.topics(NOW).stream().filter(topic -> !told.contains(topic.id()))
                .map(topic -> topic(OLD, 100 + topic.place(), topic.name().best(Language.ZH_HANS).orElseThrow()));
        return of(all.topics(OLD), all.topics(NOW), stayed.toList());
    }

    /// All seventeen rows, but the one of which it was printed that it was merged, and not into what.
    @Test
    void suggestsWhatTheBrokerPublished() {
        assertThat(told(broker())).containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(
                "ADDED >环境合规", "ADDED >反垄断与反不正当竞争", "ADDED >普惠金融与中小企业扶持",
                "MERGED 员工权益及福利+职业健康安全+员工培训与发展>人力资源管理",
                "MERGED 助力乡村振兴+社会公益与慈善>乡村振兴与社会贡献",
                "MERGED 合规运营+风险管理>风险管理与内控合规",
                "MERGED 投资者权益保护+合理收益回报>股东权益保护与合理回报",
                "REMOVED 国家战略与地方政策响应", "REMOVED 隐私及数据安全", "REMOVED 供应商管理",
                "REWORDED 金融科技赋能>金融科技与数字化能力建设", "REWORDED ESG 管理体系建设>可持续发展管理")
                .map(row -> row.startsWith("REMOVED") ? row + ">" : row),
                Stream.of("绿色金融实践", "应对气候变化", "绿色运营", "负责任投资", "客户服务与权益保护", "投资者教育", "服务实体经济",
                        "行业文化建设", "商业道德").map(name -> "UNCHANGED " + name + ">" + name))
                .toList());
    }

    @Test
    void takesTheSameNameInOtherSpellingAsUnchanged() {
        assertThat(told(of(topics(OLD, "ESG 管理"), topics(NOW, "esg管理")))).containsExactly(
                "UNCHANGED ESG 管理>esg管理");
    }

    @Test
    void takesTheSameTopicOfTheGuidelineAsReworded() {
        var old = new MaterialTopic(new PartId("a"), OLD, 1, Localized.zh("双碳行动"), Localized.none(), "", "T01", true,
                topic(OLD, 1, "x").impact(), topic(OLD, 1, "x").links(), MaterialTopic.Standing.CALCULATED);
        var now = new MaterialTopic(new PartId("b"), NOW, 1, Localized.zh("绿色低碳运营"), Localized.none(), "", "T01", true,
                old.impact(), old.links(), MaterialTopic.Standing.CALCULATED);

        assertThat(told(of(List.of(old), List.of(now)))).containsExactly("REWORDED 双碳行动>绿色低碳运营");
    }

    @Test
    void seesOneThatBecameTwo() {
        assertThat(told(of(topics(OLD, "数据安全与客户隐私保护"), topics(NOW, "数据安全与客户隐私保护", "客户隐私保护"))))
                .containsExactly("SPLIT 数据安全与客户隐私保护>数据安全与客户隐私保护+客户隐私保护");
    }

    @Test
    void comparesEnglishNamesByTheirWords() {
        var old = MaterialTopic.named(new PartId("a"), OLD, 1, Localized.of(Language.EN, "Employee training"), "");
        var now = MaterialTopic.named(new PartId("b"), NOW, 1,
                Localized.of(Language.EN, "Training and development of staff"), "");
        var other = MaterialTopic.named(new PartId("c"), NOW, 2, Localized.of(Language.EN, "Water"), "");

        assertThat(told(of(List.of(old), List.of(now, other)))).containsExactly(
                "ADDED >Water", "REWORDED Employee training>Training and development of staff");
    }

    private static TopicChange noted(Kind kind, MaterialityPart from, List<PartId> to) {
        return new TopicChange(new PartId("c" + from.place()), NOW, from.place(), kind, List.of(from.id()), to,
                Localized.none());
    }

    @Test
    void leavesAloneWhatWasDecidedAndRenewsWhatNoLongerHolds() {
        List<MaterialityPart> old = topics(OLD, "气候", "水", "员工权益", "商业道德");
        List<MaterialityPart> now = topics(NOW, "气候", "水资源利用", "反腐败");
        Materiality all = of(old, now, List.of(
                noted(Kind.UNCHANGED, old.get(0), List.of(now.get(0).id())),
                noted(Kind.UNCHANGED, old.get(1), List.of(now.get(1).id())),
                noted(Kind.UNCHANGED, old.get(2), List.of()),
                noted(Kind.REWORDED, old.get(3), List.of(now.get(2).id()))));

        List<Suggestion> found = TopicComparison.of(all, NOW, LIKENESS);

        assertThat(found).containsExactly(
                new Suggestion(Kind.REMOVED, List.of(old.get(2).id()), List.of(), Optional.of(new PartId("c3"))),
                new Suggestion(Kind.REWORDED, List.of(old.get(1).id()), List.of(now.get(1).id()),
                        Optional.of(new PartId("c2"))));
    }

    @Test
    void findsNothingWhereTheYearBeforeIsEmptyButNewTopics() {
        assertThat(told(of(List.of(), topics(NOW, "气候")))).containsExactly("ADDED >气候");
        assertThat(told(Materiality.NONE)).isEmpty();
    }
}
