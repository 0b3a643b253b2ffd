package qingye.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import qingye.exchange.template.Templates;
import qingye.model.standard.RequirementKey;
import qingye.text.Messages;

class CheckWordsTest {

    private final CheckWords words = new CheckWords(Messages.of(Locale.CHINESE), Templates.read(Templates.SAMPLE));

    @Test
    void gathersWhatIsAskedOnceForAllFindings() {
        assertThat(words.asked(new RequirementKey("gri", "302-1"))).startsWith("302-1 ");
        assertThat(words.standard("gri")).contains("GRI");
        assertThat(words.asked()).isSameAs(words.asked());
    }

    @Test
    void callsWhatIsGoneByItsCode() {
        assertThat(words.asked(new RequirementKey("own", "X9"))).isEqualTo("X9");
        assertThat(words.standard("own")).isEqualTo("own");
    }
}
