package qingye.exchange.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import qingye.BrokerMateriality;
import qingye.BrokerPaste;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicChange.Kind;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class ChangeTableTest {

    private static final Year YEAR = BrokerMateriality.YEAR;

    private static Materiality topics(String... names) {
        var parts = new ArrayList<MaterialityPart>();
        for (String name : names) {
            var id = new PartId("t" + parts.size());
            parts.add(MaterialTopic.named(id, YEAR, parts.size() + 1, Localized.zh(name), ""));
        }
        return of(parts.stream());
    }

    private static Materiality of(Stream<? extends MaterialityPart> parts) {
        Map<PartId, MaterialityPart> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part.id(), part));
        return new Materiality(all);
    }

    private static List<List<String>> rows(String table) {
        return Arrays.stream(table.split("\n")).map(row -> List.of(row.split("\t", -1))).toList();
    }

    private static Brought read(Materiality materiality, List<List<String>> rows) {
        var id = new AtomicInteger();
        return ChangeTable.read(rows, materiality, YEAR, Language.ZH_HANS,
                () -> new PartId("n" + id.incrementAndGet()));
    }

    private static List<String> told(Materiality before, Brought brought) {
        Materiality all = of(Stream.concat(before.parts().values().stream(), brought.parts().stream()));
        return all.changes(YEAR).stream().map(one -> one.kind() + " " + names(all, one.from()) + ">"
                + names(all, one.to()) + " " + one.reason().best(Language.ZH_HANS).orElse("")).toList();
    }

    private static String names(Materiality all, List<PartId> ids) {
        return ids.stream().map(id -> all.topic(id).orElseThrow().name().best(Language.ZH_HANS).orElseThrow())
                .collect(Collectors.joining("+"));
    }

    @Test
    void readsTheTableOfTheBrokerAsItWasPublished() {
        Materiality broker = BrokerMateriality.read();
        Materiality now = of(broker.topics(YEAR).stream());

        Brought brought = read(now, BrokerPaste.rows("topic-changes"));

        assertThat(brought.faults()).isEmpty();
        assertThat(told(now, brought)).isEqualTo(told(broker, new Brought(List.of(), List.of()))).hasSize(12);
        assertThat(brought.parts().stream().filter(MaterialTopic.class::isInstance)).as("topics of the year before")
                .hasSize(14).allSatisfy(topic -> assertThat(topic.year()).isEqualTo(YEAR.minusYears(1)));
    }

    @Test
    void goesOnWhereCellsAreMergedAndReadsHeadsInAnyOrder() {
        Materiality now = topics("人力资源管理", "客户权益", "隐私保护", "气候");
        Brought brought = read(now, rows("""
                变动类型\t2023年议题\t2024年议题\t变动原因
                议题融合\t员工权益\t人力资源管理\t共性
                \t员工培训\t\t
                \t职业健康\t\t
                拆分\t客户\t客户权益\t细化
                \t\t隐私保护\t
                新增\t—\t气候\t指引
                移除\t供应商\t无\t
                """));

        assertThat(brought.faults()).isEmpty();
        assertThat(told(now, brought)).containsExactly(
                "MERGED 员工权益+员工培训+职业健康>人力资源管理 共性", "SPLIT 客户>客户权益+隐私保护 细化", "ADDED >气候 指引",
                "REMOVED 供应商> ");
    }

    @Test
    void infersTheKindOfEachRowWhereNoColumnTellsIt() {
        Materiality now = topics("气候", "水", "员工", "客户权益", "隐私保护", "公益");
        Brought brought = read(now, rows("""
                2023年议题\t2024年议题\t变动原因
                —\t气候\t指引
                供应商\t—\t不再重要
                水\t水\t
                员工权益\t员工\t共性
                员工培训\t员工\t问卷
                客户\t客户权益\t细化
                客户\t隐私保护\t细化
                慈善\t公益\t改名
                """));

        assertThat(brought.faults()).isEmpty();
        assertThat(told(now, brought)).containsExactly(
                "ADDED >气候 指引", "REMOVED 供应商> 不再重要", "UNCHANGED 水>水 ", "MERGED 员工权益+员工培训>员工 共性\n问卷",
                "SPLIT 客户>客户权益+隐私保护 细化", "REWORDED 慈善>公益 改名");
        assertThat(told(now, read(now, rows("\t气候\n供应商\t\n慈善\t公益")))).as("two columns without heads")
                .containsExactly("ADDED >气候 ", "REMOVED 供应商> ", "REWORDED 慈善>公益 ");
    }

    @Test
    void keepsTheReasonsOfAllRowsThatBecameOneTopicAndGoesOnOnlyWhereThatCanBe() {
        Materiality now = topics("员工", "气候", "水", "公益");
        Brought brought = read(now, rows("""
                员工权益\t员工\t合并\t共性
                员工培训\t\t\t问卷
                职业健康\t\t\t共性
                —\t气候\t新增\t指引
                —\t水\t\t
                慈善\t公益\t\t改名
                供应商\t\t\t不再重要
                """));

        assertThat(told(now, brought)).containsExactly("MERGED 员工权益+员工培训+职业健康>员工 共性\n问卷",
                "ADDED >气候 指引", "ADDED >水 指引", "REWORDED 慈善>公益 改名", "REMOVED 供应商> 不再重要");
    }

    @Test
    void readsSeveralTopicsInOneCellAndTellsWhatItDoesNotUnderstand() {
        Materiality now = topics("员工", "气候");
        Brought brought = read(now, rows("""
                员工权益、员工培训\t员工\t合并\t共性
                双碳\t气候变化\t大改\t
                \t\t新增\t没有议题"""));

        assertThat(told(now, brought)).containsExactly("MERGED 员工权益+员工培训>员工 共性", "REWORDED 双碳> ");
        assertThat(brought.faults()).containsExactly(
                new Brought.Fault("kind", 2, "大改"), new Brought.Fault("target", 2, "气候变化"),
                new Brought.Fault("nameless", 3, ""));
    }

    @Test
    void keepsRowsOfOneTopicTogetherThatIsNotInTheList() {
        Materiality now = topics("气候");
        Brought brought = read(now, rows("员工权益\t员工\t合并\t共性\n员工培训\t员工\t合并\t共性\n\t水\t新增\t指引"));

        assertThat(told(now, brought)).as("what came is nothing without its topic")
                .containsExactly("MERGED 员工权益+员工培训> 共性");
        assertThat(brought.faults()).extracting(Brought.Fault::words).containsExactly("员工", "员工", "水");
    }

    @Test
    void bringsNothingTwice() {
        Materiality now = topics("气候");
        Brought once = read(now, rows("水\t\t移除\t不重要\n\t气候\t新增\t指引"));
        Materiality after = of(Stream.concat(now.parts().values().stream(), once.parts().stream()));

        assertThat(once.parts()).hasSize(3).filteredOn(TopicChange.class::isInstance)
                .extracting(one -> ((TopicChange) one).kind()).containsExactly(Kind.REMOVED, Kind.ADDED);
        assertThat(read(after, rows("水\t\t移除\t不重要\n\t气候\t新增\t指引")).parts()).isEmpty();
        assertThat(once.edits()).hasSize(3);
    }
}
