package qingye.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

/// Every sentence exists in both languages, is said somewhere, and nothing is said that does not exist.
class BundlesTest {

    private static final Map<String, String> GRID = Map.of("data.grid.unit", "单位", "data.grid.year", "{0} 年");

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(Bundles.in(Path.of("resources/i18n")).faults()).isEmpty();
    }

    @Test
    void saysWhatTheCodeSaysAndNothingElse() throws IOException {
        String code = new Sources(Path.of("src/main/java")).text();

        assertThat(Bundles.in(Path.of("resources/i18n")).faultsAgainst(code)).isEmpty();
    }

    @Test
    void noticesWhatOneLanguageLacks() {
        var lacking = new Bundles(GRID, Map.of("data.grid.unit", "Unit", "data.grid.group", "Group"));

        assertThat(lacking.faults()).containsExactly(
                "data.grid.year is missing in English", "data.grid.group is missing in Chinese");
    }

    @Test
    void noticesPlacesThatDiffer() {
        var differing = new Bundles(GRID, Map.of("data.grid.unit", "Unit", "data.grid.year", "Year {1}"));

        assertThat(differing.faults()).containsExactly("data.grid.year has other places in Chinese than in English");
    }

    @Test
    void noticesSentencesThatCannotBeFormatted() {
        var unreadable = new Bundles(Map.of(), Map.of("a.b", "don't", "a.c", "{0", "a.d", " ", "a.e", "can''t '{'"));

        assertThat(unreadable.faults()).contains(
                "a.b has a single ' that MessageFormat swallows: write ''",
                "a.c is no MessageFormat pattern: {0",
                "a.d says nothing")
                .noneSatisfy(fault -> assertThat(fault).startsWith("a.e").doesNotEndWith("in Chinese"));
    }

    @Test
    void noticesKeysThatDoNotExist() {
        var bundles = new Bundles(GRID, GRID);
        String code = "messages.text(\"data.grid.unit\"); key = \"data.grid.\" + x; key = \"data.cell.\" + x;"
                + " \"data.grid.note\"; messages.text(\"gird.unit\"); file = \"report.docx\";";

        assertThat(bundles.faultsAgainst(code)).containsExactly(
                "data.cell. is used in code and missing in the bundles",
                "data.grid.note is used in code and missing in the bundles",
                "gird.unit is said in code and missing in the bundles");
    }

    @Test
    void noticesSentencesThatNobodySays() {
        var bundles = new Bundles(GRID, GRID);

        assertThat(bundles.faultsAgainst("messages.text(\"data.grid.unit\")"))
                .containsExactly("data.grid.year is said nowhere: remove it");
        assertThat(bundles.faultsAgainst("\"data.grid.unit\" \"${bundle:data.grid.year}\"")).isEmpty();
        assertThat(bundles.faultsAgainst("\"data.grid.unit\" \"data.grid\" + \".year\"")).isEmpty();
    }
}
