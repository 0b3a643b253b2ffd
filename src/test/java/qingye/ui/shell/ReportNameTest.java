package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import qingye.text.Messages;

class ReportNameTest {

    private static final Messages CHINESE = Messages.of(Locale.CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void saysWhoReportsAndWhen() {
        assertThat(ReportName.of(CHINESE, " 示例证券股份有限公司 ", "2025")).isEqualTo("示例证券2025年度可持续发展报告");
        assertThat(ReportName.of(CHINESE, "示例证券", "")).isEqualTo("示例证券可持续发展报告");
        assertThat(ReportName.of(CHINESE, " ", "2025")).isEqualTo("2025年度可持续发展报告");
        assertThat(ReportName.of(CHINESE, "", "")).isEqualTo("可持续发展报告");
        assertThat(ReportName.of(ENGLISH, "Green Leaf Co., Ltd.", "2025"))
                .isEqualTo("Green Leaf sustainability report 2025");
    }

    @Test
    void keepsShortNamesWhole() {
        assertThat(ReportName.of(CHINESE, "某某有限公司", "2025")).isEqualTo("某某有限公司2025年度可持续发展报告");
        assertThat(ReportName.of(CHINESE, "股份有限公司", "2025")).isEqualTo("股份有限公司2025年度可持续发展报告");
    }

    @Test
    void leavesOutWhatFileSystemsDoNotTake() {
        assertThat(ReportName.of(CHINESE, "A/B:C\\D\n公司?", "20\"25"))
                .isEqualTo("A-B-C-D-公司20-25年度可持续发展报告");
        assertThat(ReportName.of(CHINESE, "../..", "")).isEqualTo("可持续发展报告");
        assertThat(ReportName.of(CHINESE, "长".repeat(300), "2025"))
                .isEqualTo("长".repeat(40) + "2025年度可持续发展报告");
    }
}
