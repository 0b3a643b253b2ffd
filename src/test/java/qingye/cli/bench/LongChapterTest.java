package qingye.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.report.Outline;

class LongChapterTest {

    private final Snapshot sample = Templates.read(Templates.SAMPLE);

    @Test
    void holdsThreeHundredBlocksOfAllKindsInOneChapter() {
        Snapshot content = LongChapter.of(sample);

        var chapters = content.chapters().outline().entries().stream().filter(entry -> entry.level() == 1).toList();
        assertThat(chapters).hasSize(2);
        var written = content.chapters().outline().within(chapters.getLast().section()).stream()
                .flatMap(entry -> content.chapters().section(entry.section()).orElseThrow().blocks().stream())
                .map(id -> content.chapters().block(id).orElseThrow())
                .toList();
        assertThat(written).hasSize(300);
        assertThat(written.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsAll(sample.chapters().blocks().values().stream().<Class<?>>map(Object::getClass).toList());
        assertThat(LongChapter.of(sample).chapters().equals(content.chapters())).isTrue();
    }

    @Test
    void holdsThreeHundredSectionsInThreeLevels() {
        var outline = LongChapter.ofSections(sample).chapters().outline();

        assertThat(outline.entries()).hasSize(300);
        assertThat(outline.entries().stream().map(Outline.Entry::level).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3);
    }
}
