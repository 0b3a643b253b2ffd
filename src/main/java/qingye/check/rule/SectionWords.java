package qingye.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.calc.answer.TitleWords;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.table.KpiRow;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What the sections of a report say, in small letters and simplified signs. It remembers what blocks say, so that the
/// next check reads only those that changed; used by one thread at a time.
final class SectionWords {

    private final Map<BlockId, Read> read = new HashMap<>();

    private record Read(Block block, String words) {}

    /// Those of a report.
    Report of(Snapshot snapshot) {
        read.keySet().retainAll(snapshot.chapters().blocks().keySet());
        return new Report(snapshot);
    }

    /// What the sections of one report say.
    final class Report {

        private final Snapshot snapshot;
        private final Set<SectionId> printed = new HashSet<>();
        private final Map<SectionId, String> said = new HashMap<>();

        private Report(Snapshot snapshot) {
            this.snapshot = snapshot;
            snapshot.chapters().printed().entries().forEach(entry -> printed.add(entry.section()));
        }

        /// The words of a section and of all printed below it, with their titles.
        String in(SectionId section) {
            return said.computeIfAbsent(section, one -> within(one).stream()
                    .map(each -> folded(each.title()) + "\n" + blocks(each).stream().map(this::words)
                            .collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n")));
        }

        /// Whether neither it nor anything printed below it says or shows something.
        boolean isEmpty(SectionId section) {
            return within(section).stream().flatMap(one -> blocks(one).stream())
                    .allMatch(block -> isText(block) && words(block).isBlank());
        }

        private List<Section> within(SectionId section) {
            return snapshot.chapters().outline().within(section).stream().map(Outline.Entry::section)
                    .filter(printed::contains)
                    .flatMap(id -> snapshot.chapters().section(id).stream()).toList();
        }

        private List<Block> blocks(Section section) {
            return section.blocks().stream().flatMap(id -> snapshot.chapters().block(id).stream()).toList();
        }

        /// The words of a block.
        String words(Block block) {
            if (block instanceof Block.KpiTableBlock(var _, var id, var _, var rows)) {
                return snapshot.tables().table(id).map(table -> {
                    var labels = new ArrayList<String>();
                    labels.add(folded(table.title()));
                    table.rows().stream().filter(row -> rows.isEmpty() || rows.contains(row.id()))
                            .forEach(row -> labels.add(label(row)));
                    return String.join("\n", labels);
                }).orElse("");
            }
            Read before = read.get(block.id());
            if (before == null || !before.block().equals(block)) {
                before = new Read(block, folded(block));
                read.put(block.id(), before);
            }
            return before.words();
        }

        private String label(KpiRow row) {
            return folded(row.group()) + " " + folded(row.subgroup()) + " " + name(row.indicator());
        }

        private String name(IndicatorId indicator) {
            return snapshot.figures().indicator(indicator).map(one -> folded(one.name())).orElse("");
        }
    }

    /// Whether it says something with words alone.
    private static boolean isText(Block block) {
        return switch (block) {
            case Block.Paragraph _, Block.Bullets _, Block.Callout _, Block.FreeTable _, Block.Roster _ -> true;
            case Block.Panel _, Block.Opener _, Block.PageBreak _ -> true;
            case Block.KpiTableBlock _, Block.Goals _, Block.Picture _, Block.PictureRow _ -> false;
            case Block.ChartBlock _, Block.Assessment _, Block.Index _ -> false;
        };
    }

    private static String folded(Block block) {
        Localized<List<Line>> lines = Prose.lines(block);
        return folded(lines.map(some -> some.stream().map(Prose::signs).filter(one -> !one.isBlank())
                .collect(Collectors.joining("\n"))));
    }

    private static String folded(Localized<String> text) {
        var folded = new StringBuilder();
        text.byLanguage().forEach((language, words) -> {
            boolean twice = language == Language.ZH_HANT && text.in(Language.ZH_HANS).isPresent();
            if (!twice && !words.isBlank()) {
                folded.append(folded.isEmpty() ? "" : "\n").append(TitleWords.folded(language, words));
            }
        });
        return folded.toString();
    }
}
