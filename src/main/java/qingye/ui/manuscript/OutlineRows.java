package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import qingye.compose.Numbering;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.Topics;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.text.Language;

/// Makes the rows of the outline. A block is counted once for as long as it stays as it is.
final class OutlineRows {

    private final Map<BlockId, Counted> counted = new HashMap<>();

    private record Counted(Block block, Language language, int words) {}

    List<OutlineRow> of(Snapshot snapshot, Language language) {
        Chapters chapters = snapshot.chapters();
        var numbering = Numbering.of(snapshot, language);
        var topics = Topics.of(chapters);
        List<Outline.Entry> entries = chapters.outline().entries();
        var printed = new HashSet<SectionId>();
        chapters.printed().entries().forEach(entry -> printed.add(entry.section()));
        int[] words = words(chapters, entries, language);
        counted.keySet().retainAll(chapters.blocks().keySet());
        var rows = new ArrayList<OutlineRow>();
        for (int at = 0; at < entries.size(); at++) {
            SectionId id = entries.get(at).section();
            int level = entries.get(at).level();
            int count = words[at];
            chapters.section(id).ifPresent(section -> rows.add(new OutlineRow(
                    section, level, numbering.of(id), count, !printed.contains(id), topics.has(id),
                    topics.of(id))));
        }
        return rows;
    }

    /// How much is written in each section and below it.
    private int[] words(Chapters chapters, List<Outline.Entry> entries, Language language) {
        var words = new int[entries.size()];
        var above = new int[Outline.DEEPEST + 1];
        for (int at = 0; at < entries.size(); at++) {
            int level = entries.get(at).level();
            above[level] = at;
            int own = chapters.section(entries.get(at).section()).stream()
                    .map(Section::blocks)
                    .flatMap(List::stream)
                    .flatMap(id -> chapters.block(id).stream())
                    .mapToInt(block -> words(block, language))
                    .sum();
            for (int up = 1; up <= level; up++) {
                words[above[up]] += own;
            }
        }
        return words;
    }

    private int words(Block block, Language language) {
        Counted known = counted.get(block.id());
        if (known == null || !known.block().equals(block) || known.language() != language) {
            known = new Counted(block, language, BlockKinds.words(block, language));
            counted.put(block.id(), known);
        }
        return known.words();
    }
}
