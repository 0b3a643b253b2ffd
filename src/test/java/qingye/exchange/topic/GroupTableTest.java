package qingye.exchange.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import qingye.BrokerMateriality;
import qingye.BrokerPaste;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Stakeholder;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class GroupTableTest {

    private static final Year YEAR = BrokerMateriality.YEAR;

    private static Materiality topics() {
        Map<PartId, MaterialityPart> all = new LinkedHashMap<>();
        BrokerMateriality.read().topics(YEAR).forEach(topic -> all.put(topic.id(), topic));
        return new Materiality(all);
    }

    private static Brought read(Materiality materiality, List<List<String>> rows) {
        var id = new AtomicInteger();
        return GroupTable.read(rows, materiality, YEAR, Language.ZH_HANS,
                () -> new PartId("n" + id.incrementAndGet()));
    }

    @Test
    void readsTheSixGroupsOfTheBroker() {
        Brought brought = read(topics(), BrokerPaste.rows("stakeholders"));

        assertThat(brought.faults()).isEmpty();
        assertThat(brought.parts().stream().map(Stakeholder.class::cast))
                .usingRecursiveComparison().ignoringFields("id")
                .isEqualTo(BrokerMateriality.read().stakeholders(YEAR));
    }

    @Test
    void readsColumnsByTheirHeadsAndKeepsWhatIsNoTopicInItsOwnWords() {
        Brought brought = read(topics(), List.of(
                List.of("序号", "利益相关方", "沟通渠道", "关注议题", "回应措施"),
                List.of("1", "员工", "座谈、信箱", "人力资源管理、食堂", "每月答复"),
                List.of("2", "员工", "", "", ""), List.of("3", "", "热线", "", "")));

        assertThat(brought.parts()).singleElement().isInstanceOfSatisfying(Stakeholder.class, group -> {
            assertThat(group.topics()).hasSize(1);
            assertThat(group.exchange()).isEqualTo(new Stakeholder.Exchange(Localized.zh(List.of("食堂")),
                    Localized.zh(List.of("座谈", "信箱")), Localized.none(), Localized.zh("每月答复")));
        });
        assertThat(brought.faults()).containsExactly(new Brought.Fault("unknown", 2, "食堂"),
                new Brought.Fault("again", 3, "员工"), new Brought.Fault("nameless", 4, ""));
    }

    @Test
    void knowsATableFromAListOfNames() {
        assertThat(GroupTable.isOne(List.of(List.of("员工", "2"), List.of("客户")))).isFalse();
        assertThat(GroupTable.isOne(List.of(List.of("员工", "绿色运营", "座谈")))).isTrue();
        assertThat(GroupTable.isOne(List.of(List.of("利益相关方", "关注议题")))).isTrue();
    }
}
