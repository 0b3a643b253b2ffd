package qingye.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void readsABlockAsExcelCopiesIt() {
        assertThat(Tsv.read("1,234\t\"a \"\"b\"\"\nc\"\r\n\t5\r\n"))
                .containsExactly(List.of("1,234", "a \"b\"\nc"), List.of("", "5"));
    }

    @Test
    void readsOneCellWithoutLineEnd() {
        assertThat(Tsv.read("7")).containsExactly(List.of("7"));
        assertThat(Tsv.read("")).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        List<List<String>> block = List.of(List.of("a\tb", "2"), List.of("\"x", "line\nbreak"));

        assertThat(Tsv.read(Tsv.write(block))).isEqualTo(block);
    }
}
