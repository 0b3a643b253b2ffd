package qingye.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.edit.Edit;
import qingye.edit.LogLine;
import qingye.model.id.EvidenceId;
import qingye.model.indicator.Evidence;
import qingye.text.Messages;

class HistoryWordsTest {

    private static final EvidenceId BILL = new EvidenceId("ab12");

    private final HistoryWords words = new HistoryWords(
            Messages.of(Locale.CHINESE), Map.of(BILL, new Evidence(BILL, "电费单.pdf", 7)));

    private String of(String kind, String before, String after) {
        return words.of(new LogLine(Instant.EPOCH, "王芳", Optional.empty(), kind, before, after));
    }

    @Test
    void saysWhatAValueWasAndIs() {
        assertThat(of("value", "", "6,557.48")).isEqualTo("（空） → 6,557.48");
        assertThat(words.of(new LogLine(
                Instant.EPOCH, "王芳", Optional.of(Edit.Purpose.IMPORT), "value", "1", "2")))
                .isEqualTo("导入数据：1 → 2");
    }

    @Test
    void saysOnlyWhatChangedOfADossier() {
        assertThat(of("dossier", "open\nsource: 系统", "locked by 王 芳 2026-02-03T04:05:06Z\nsource: 系统"))
                .isEqualTo("由 王 芳 锁定");
        assertThat(of("dossier", "confirmed by 王芳 2026-02-03T04:05:06Z", "open")).isEqualTo("退回未确认");
        assertThat(of("dossier", "open", "open\nboundary: [zh-Hans] 含子公司\nevidence: ab12"))
                .isEqualTo("本年口径改为“含子公司”；佐证文件改为“电费单.pdf”");
        assertThat(of("dossier", "open\nsource: 一\n二", "open")).isEqualTo("数据来源改为“（空）”");
        assertThat(of("dossier", "open", "open\nfactor grid.location: grid-2024"))
                .isEqualTo("因子 grid.location改为“grid-2024”");
    }
}
