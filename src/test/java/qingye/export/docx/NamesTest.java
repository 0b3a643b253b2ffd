package qingye.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void spellsIdsInLettersThatWordTakes() {
        assertThat(Names.bookmark("about.scope")).isEqualTo("blk_about_dscope");
        assertThat(Names.bookmark("第3章-1")).isEqualTo("blk_第3章_h1");
    }

    @Test
    void givesDifferentIdsDifferentNames() {
        var names = new HashSet<String>();
        var ids = List.of("a.b", "a-b", "a_b", "a_db", "a__b", "a._b", "a b", "a/b", "x".repeat(60), "x".repeat(61));
        ids.forEach(id -> names.add(Names.bookmark(id)));
        assertThat(names).hasSameSizeAs(ids);
    }

    @Test
    void shortensWhatIsTooLongForWord() {
        String id = "environment.climate.targets.and.progress.of.the.year";
        assertThat(Names.bookmark(id)).hasSize(40).startsWith("blk_environment_dclimate").isEqualTo(Names.bookmark(id));
        assertThat(Names.tag("k".repeat(65))).hasSize(64);
        assertThat(Names.tag("ghg.total@2024")).isEqualTo("ghg.total@2024");
    }
}
