package qingye.ui.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.model.block.Block.Roster;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class RostersTest {

    private static final Roster TWO = new Roster(new BlockId("r"), RosterKind.TIMELINE, Set.of(),
            Localized.of(Language.ZH_HANS, items("1 one", "2 two")).with(Language.EN, items("1 uno")));

    private static Roster.Items items(String... rows) {
        return new Roster.Items(Line.of("title"), Stream.of(rows)
                .map(row -> Stream.of(row.split(" ")).map(Line::of).toList())
                .toList());
    }

    private static String words(Roster roster, Language language) {
        return String.join("|", roster.items().in(language).orElseThrow().rows().stream()
                .map(row -> String.join(" ", row.stream().map(RostersTest::words).toList())).toList());
    }

    private static String words(Line line) {
        return line.runs().isEmpty() ? "." : ((Inline.Text) line.runs().getFirst()).text();
    }

    @Test
    void changesItemsInAllLanguagesAtOnce() {
        Roster added = Rosters.add(TWO, 0);
        assertThat(words(added, Language.ZH_HANS)).isEqualTo("1 one|. .|2 two");
        assertThat(words(added, Language.EN)).isEqualTo("1 uno|. .|. .");
        assertThat(words(Rosters.move(added, 0, 1), Language.EN)).isEqualTo(". .|1 uno|. .");
        assertThat(words(Rosters.remove(TWO, 0), Language.ZH_HANS)).isEqualTo("2 two");
        assertThat(words(Rosters.remove(TWO, 0), Language.EN)).isEqualTo(". .");
    }

    @Test
    void keepsTheLastItemAndTheEnds() {
        Roster one = Rosters.remove(TWO, 1);
        assertThat(Rosters.remove(one, 0)).isEqualTo(one);
        assertThat(Rosters.move(TWO, 0, -1)).isEqualTo(TWO);
        assertThat(Rosters.move(TWO, 1, 1)).isEqualTo(TWO);
    }

    @Test
    void putsPastedCellsIntoThePartsThatAreShown() {
        Roster.Items pasted = Rosters.paste(items("1 one"), RosterKind.TIMELINE, 0, List.of(1),
                List.of(List.of("A", "B"), List.of("C\r\nD\u00a0\u200bE")));
        assertThat(pasted.rows()).containsExactly(
                List.of(Line.of("1"), Line.of("A")), List.of(Line.EMPTY, Line.of("C\nD E")));
    }

    @ParameterizedTest
    @EnumSource
    void beginsEveryKindBlank(RosterKind kind) {
        Roster.Items empty = Rosters.empty(kind);
        assertThat(Rosters.blank(empty)).isTrue();
        assertThat(empty.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(kind.parts()));
    }
}
