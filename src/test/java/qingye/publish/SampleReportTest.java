package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.exchange.template.Templates;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.PanelKind;
import qingye.model.block.Prose;
import qingye.model.block.Qualifier;
import qingye.model.block.RosterKind;
import qingye.model.text.Language;

/// The sample report has the size and the variety of a published one: whoever opens it sees all that the program can
/// print.
class SampleReportTest {

    private static final Snapshot SAMPLE = Templates.read(Templates.SAMPLE);

    @TempDir
    private Path folder;

    private static Stream<Block> blocks() {
        return SAMPLE.chapters().blocks().values().stream();
    }

    private static <B extends Block, T> Set<T> used(Class<B> kind, Function<B, T> part) {
        return blocks().filter(kind::isInstance).map(kind::cast).map(part).collect(Collectors.toSet());
    }

    private static List<Inline> runs(Language language) {
        return blocks().flatMap(block -> Prose.in(block, language)).flatMap(line -> line.runs().stream()).toList();
    }

    @Test
    void usesEveryKindOfBlock() {
        assertThat(blocks().map(block -> block.getClass().getName()).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Block.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .collect(Collectors.toSet()));
        assertThat(used(Block.Roster.class, Block.Roster::kind)).containsExactlyInAnyOrder(RosterKind.values());
        assertThat(used(Block.Panel.class, Block.Panel::kind)).containsExactlyInAnyOrder(PanelKind.values());
        assertThat(used(Block.ChartBlock.class, Block.ChartBlock::kind))
                .containsExactlyInAnyOrder(Block.ChartBlock.Kind.values());
        assertThat(used(Block.Paragraph.class, Block.Paragraph::style))
                .containsExactlyInAnyOrder(Block.Paragraph.Style.values());
    }

    @Test
    void usesEveryLookOfATable() {
        assertThat(used(Block.FreeTable.class, table -> table.layout().landscape())).contains(true, false);
        assertThat(used(Block.FreeTable.class, table -> table.layout().labels())).contains(1, 2);
        List<Block.FreeTable.Grid> grids = blocks()
                .filter(Block.FreeTable.class::isInstance)
                .flatMap(table -> ((Block.FreeTable) table).grid().in(Language.ZH_HANS).stream())
                .toList();
        assertThat(grids).anyMatch(grid -> !grid.merges().isEmpty()).anyMatch(grid -> !grid.notes().isEmpty());
        assertThat(used(Block.KpiTableBlock.class, kpi -> kpi.years().isEmpty())).contains(true, false);
        assertThat(used(Block.KpiTableBlock.class, kpi -> kpi.rows().isEmpty())).contains(true, false);
    }

    @Test
    void usesEveryKindOfRunButTerms() {
        List<Inline> runs = runs(Language.ZH_HANS);
        assertThat(runs).hasAtLeastOneElementOfType(Inline.Text.class)
                .hasAtLeastOneElementOfType(Inline.Figure.class)
                .hasAtLeastOneElementOfType(Inline.Total.class)
                .hasAtLeastOneElementOfType(Inline.Change.class)
                .hasAtLeastOneElementOfType(Inline.Name.class)
                .hasAtLeastOneElementOfType(Inline.Reference.class)
                .hasAtLeastOneElementOfType(Inline.Mention.class)
                .hasAtLeastOneElementOfType(Inline.Note.class);
        Stream<Qualifier> qualifiers = runs.stream().flatMap(run -> switch (run) {
            case Inline.Figure figure -> Stream.of(figure.qualifier());
            case Inline.Total total -> Stream.of(total.qualifier());
            case Inline.Text _, Inline.Change _, Inline.Name _, Inline.Reference _ -> Stream.empty();
            case Inline.Mention _, Inline.Term _, Inline.Note _ -> Stream.empty();
        });
        assertThat(qualifiers).contains(Qualifier.values());
        assertThat(runs.stream().filter(Inline.Change.class::isInstance).map(run -> ((Inline.Change) run).measure()))
                .contains(Inline.Change.Measure.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void composesWithoutGaps(Language language) {
        var request = new Request(Request.Part.REPORT, language, Instant.EPOCH);
        assertThat(ReportComposer.compose(SAMPLE, request).gaps()).isEmpty();
    }

    @Test
    void isAsLongAsAPublishedReport() {
        int words = runs(Language.ZH_HANS).stream()
                .mapToInt(run -> run instanceof Inline.Text(String text, var _) ? text.length() : 0)
                .sum();
        assertThat(words).isGreaterThan(38_000);
    }

    @Test
    void printsAtLeastSixtyPages() throws IOException {
        Path file = PublishedCase.publish(SAMPLE, folder, Format.PDF, Language.ZH_HANS);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(60);
        }
    }
}
