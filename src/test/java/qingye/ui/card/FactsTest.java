package qingye.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import qingye.model.Snapshot;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.SampleContent;

class FactsTest {

    private final Snapshot snapshot = SampleContent.snapshot();
    private final ValueKey key = SampleContent.key(1, 2024);

    @Test
    void findsEveryUseOfAnIndicator() {
        assertThat(Uses.of(key.indicator(), snapshot)).extracting(Uses.Use::title)
                .containsExactly("能源消耗绩效指标", "环境");
    }

    @Test
    void saysHowAValueIsPrintedAndWhatItIsExactly() {
        assertThat(Facts.of(key, snapshot.figures().value(key), Messages.of(Locale.CHINESE)))
                .extracting(Facts.Fact::words)
                .contains("6,557.48", "6557.48");
    }
}
