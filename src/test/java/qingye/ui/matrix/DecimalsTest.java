package qingye.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @Test
    void readsWhatAChineseKeyboardWrites() {
        assertThat(Decimals.read(" 3.5 ")).contains(new BigDecimal("3.5"));
        assertThat(Decimals.read("３．５")).contains(new BigDecimal("3.5"));
        assertThat(Decimals.read("-1")).contains(BigDecimal.ONE.negate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3,5", "3，5", "1,000", "1e3", "好", "1234567890123"})
    void refusesWhatIsNoNumberOrMayBeTwo(String typed) {
        assertThat(Decimals.read(typed)).isEmpty();
    }
}
