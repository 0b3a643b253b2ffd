package qingye.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.model.Registers;
import qingye.model.id.EntryId;
import qingye.model.register.Entry;
import qingye.model.register.Register;
import qingye.model.text.Localized;

class RegisteredTest {

    private static Registered of(Entry... entries) {
        var all = new LinkedHashMap<EntryId, Entry>();
        for (Entry entry : entries) {
            all.put(entry.id(), entry);
        }
        return Registered.of(new Registers(all));
    }

    private static Entry entry(String id, Register register, String... parts) {
        return new Entry(new EntryId(id), register, 1, Localized.zh(List.of(parts)));
    }

    @Test
    void takesNamesAndTermsFromTheRegisters() {
        Registered registered = of(
                entry("1", Register.ENTITIES, "示例证券股份有限公司", "示例证券"),
                entry("2", Register.LAWS, "《中华人民共和国证券法》", "", ""),
                entry("3", Register.TERMS, "利益相关方", "利益相关者、持份者", ""),
                entry("4", Register.PEOPLE, "吴某", "董事会", "委员"));
        assertThat(registered.entities()).containsEntry("示例证券股份有限公司", List.of("示例证券"));
        assertThat(registered.laws()).containsExactly("中华人民共和国证券法");
        assertThat(registered.banned())
                .containsOnlyKeys("利益相关者", "持份者")
                .containsEntry("持份者", "利益相关方");
    }

    @Test
    void leavesOutWhatHasNoName() {
        assertThat(of(entry("1", Register.TERMS, "", "持份者", ""))).isEqualTo(Registered.NONE);
    }
}
