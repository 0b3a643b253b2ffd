package qingye.cli.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.form.BlockForm;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Localized;

/// Outlines as no report should have them, of the blocks of one that is like those that are published, mixed: all kinds
/// of blocks, as often as they are used.
final class LongChapter {

    private static final int BLOCKS = 300;
    private static final int PER_SECTION = 10;
    private static final int SECTIONS = 300;
    private static final int PER_CHAPTER = 25;
    private static final int PER_SUBCHAPTER = 5;

    private final Map<BlockId, Block> blocks = new LinkedHashMap<>();
    private final Map<SectionId, Section> sections = new LinkedHashMap<>();
    private final List<Outline.Entry> outline = new ArrayList<>();
    private final Snapshot content;
    private final Iterator<Block> source;

    private LongChapter(Snapshot content) {
        this.content = content;
        List<Block> all = content.chapters().printed().entries().stream()
                .flatMap(entry -> content.chapters().section(entry.section()).stream())
                .flatMap(section -> section.blocks().stream())
                .flatMap(id -> content.chapters().block(id).stream())
                .toList();
        int step = IntStream.of(7, 11, 13).filter(one -> all.size() % one != 0).findFirst().orElse(1);
        this.source = IntStream.iterate(0, at -> (at + step) % all.size()).mapToObj(all::get).iterator();
    }

    /// A short chapter, and one of 300 blocks in 30 sections.
    static Snapshot of(Snapshot content) {
        var made = new LongChapter(content);
        made.section(1, 1);
        made.section(1, 0);
        for (int at = 0; at < BLOCKS; at += PER_SECTION) {
            made.section(2, PER_SECTION);
        }
        return made.made();
    }

    /// Twelve chapters of 300 sections in three levels, a block in each.
    static Snapshot ofSections(Snapshot content) {
        var made = new LongChapter(content);
        for (int at = 0; at < SECTIONS; at++) {
            made.section(at % PER_CHAPTER == 0 ? 1 : at % PER_SUBCHAPTER == 0 ? 2 : level(at), 1);
        }
        return made.made();
    }

    /// The first sections of a chapter stand on the second level, as nothing is above them there.
    private static int level(int at) {
        return at % PER_CHAPTER < PER_SUBCHAPTER ? 2 : 3;
    }

    private void section(int level, int count) {
        var id = new SectionId("section-" + sections.size());
        var written = new ArrayList<BlockId>();
        for (int at = 0; at < count; at++) {
            var block = new BlockId("block-" + blocks.size());
            blocks.put(block, BlockForm.read(block, BlockForm.write(source.next())));
            written.add(block);
        }
        Localized<String> title = Localized.zh(Integer.toString(sections.size()));
        sections.put(id, new Section(id, SectionRole.CHAPTER, title, written));
        outline.add(new Outline.Entry(id, level));
    }

    private Snapshot made() {
        return new Snapshot(content.organisation(), content.report(), content.figures(), content.tables(),
                new Chapters(new Outline(outline), sections, blocks, content.chapters().assets()));
    }
}
