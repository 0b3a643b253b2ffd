package qingye.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.check.numeral.Folded;
import qingye.check.numeral.ProseWords;
import qingye.model.block.Line;
import qingye.model.text.Language;

/// Names that are written nearly as registered are told with the registered one.
class NameVariantsTest {

    private static final NameVariants NAMES = NameVariants.of(
            new Registered(entities(), List.of(), Map.of()), ProseWords.read());

    private static Map<String, List<String>> entities() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put("南方示例证券股份有限公司", List.of("示例证券"));
        all.put("示例资产管理（上海）有限公司", List.of("示例资管"));
        all.put("示例ESG咨询有限公司", List.of());
        all.put("示例集团有限公司", List.of());
        all.put("示例集团股份有限公司", List.of());
        return all;
    }

    private static List<String> told(Language language, String text) {
        return NAMES.in(new Passage(language, 0, Line.of(text), Folded.of(text), List.of(), List.of())).stream()
                .map(place -> place.written() + ">" + place.name()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"南方示例证券股份公司", "南方示例证券有限公司", "南方示例证券公司", "南方示例证券", "南方示例證券股份有限公司",
            "南方示例 证券股份有限公司"})
    void tellsOtherFormsOfACompany(String written) {
        assertThat(told(Language.ZH_HANS, "报告期内，" + written + "的员工")).containsExactly(written + ">南方示例证券股份有限公司");
    }

    @Test
    void tellsBracketsAndBlanks() {
        assertThat(told(Language.ZH_HANS, "示例资产管理(上海)有限公司与示例 ESG 咨询有限公司"))
                .containsExactlyInAnyOrder("示例资产管理(上海)有限公司>示例资产管理（上海）有限公司", "示例 ESG 咨询有限公司>示例ESG咨询有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"南方示例证券股份有限公司及示例证券", "示例集团有限公司与示例集团股份有限公司", "南方示例证券营业部", "示例资产管理能力"})
    void leavesWhatIsRightOrSomethingElse(String text) {
        assertThat(told(Language.ZH_HANS, text)).isEmpty();
    }

    @Test
    void leavesTraditionalTextItsOwnCharacters() {
        assertThat(told(Language.ZH_HANT, "南方示例證券股份有限公司")).isEmpty();
    }
}
