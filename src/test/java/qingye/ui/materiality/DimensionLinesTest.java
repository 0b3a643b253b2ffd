package qingye.ui.materiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import qingye.model.materiality.Dimension;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Topics stay under their dimension whatever is done to the lines.
class DimensionLinesTest {

    private static final List<Dimension> USUAL = List.of(new Dimension("environment", Localized.zh("环境")),
            new Dimension("social", Localized.zh("社会")), new Dimension("governance", Localized.zh("治理")));

    private static List<Dimension> after(String typed) {
        return DimensionLines.of(USUAL, typed, Language.ZH_HANS, Set.of("dimension-1"));
    }

    @Test
    void aLineThatIsTakenOutTakesOnlyItsDimension() {
        assertThat(after("环境\n治理")).containsExactly(USUAL.getFirst(), USUAL.getLast());
    }

    @Test
    void linesInAnotherOrderAreTheSameDimensions() {
        assertThat(after("治理\n环境\n社会")).extracting(Dimension::key)
                .containsExactly("governance", "environment", "social");
    }

    @Test
    void oneLineWrittenAnewIsTheSameDimensionOtherwiseCalled() {
        assertThat(after("环境\n人与社会\n治理")).extracting(Dimension::key)
                .containsExactly("environment", "social", "governance");
        assertThat(after("环境\n人与社会\n治理").get(1).name()).isEqualTo(Localized.zh("人与社会"));
    }

    @Test
    void allLinesWrittenAnewAreTheSameDimensionsOtherwiseCalled() {
        assertThat(after("环境类\n社会类\n治理类")).extracting(Dimension::key)
                .containsExactly("environment", "social", "governance");
    }

    @Test
    void aNewLineGetsAKeyNobodyUsedAndNoLinesChangeNothing() {
        assertThat(after("环境\n社会\n治理\n经济").getLast().key()).isEqualTo("dimension-2");
        assertThat(after(" \n ")).isEqualTo(USUAL);
    }

    @Test
    void wordsOfAnotherLanguageAreNotStoredAsATranslation() {
        assertThat(DimensionLines.of(USUAL, "环境\n社会\n治理", Language.EN, Set.of())).isEqualTo(USUAL);
    }
}
