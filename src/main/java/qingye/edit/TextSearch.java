package qingye.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.text.Language;

/// Finds words in the whole report, titles and text, and puts others in their place. Live runs are never part of what
/// is found, so no replacement can break a figure.
///
/// @param words what is sought; nothing is found by empty words
/// @param exact whether capitals are told from small letters
/// @param language of the text that is looked through
public record TextSearch(String words, boolean exact, Language language) {

    private static final int CONTEXT = 24;

    /// A place where the words stand.
    ///
    /// @param block empty for the title of the section
    /// @param line which of the lines of the block, from 0, in the order of [Prose#in]
    /// @param from where it starts in the line; a live run counts as one sign
    /// @param before what stands before it
    /// @param found as it is written
    /// @param after what stands behind it
    public record Hit(
            SectionId section, Optional<BlockId> block, int line, int from, String before, String found,
            String after) {

        /// Where it ends in the line.
        public int to() {
            return from + found.length();
        }
    }

    /// All places in reading order.
    public List<Hit> in(Snapshot snapshot) {
        var hits = new ArrayList<Hit>();
        if (words.isEmpty() || words.contains(Prose.LIVE)) {
            return hits;
        }
        for (Outline.Entry entry : snapshot.chapters().outline().entries()) {
            snapshot.chapters().section(entry.section()).ifPresent(section -> {
                section.title().in(language)
                        .ifPresent(title -> collect(hits, section.id(), Optional.empty(), 0, title));
                for (BlockId id : section.blocks()) {
                    snapshot.chapters().block(id).ifPresent(block -> {
                        List<Line> lines = Prose.in(block, language).toList();
                        for (int at = 0; at < lines.size(); at++) {
                            collect(hits, section.id(), Optional.of(id), at, Prose.signs(lines.get(at)));
                        }
                    });
                }
            });
        }
        return hits;
    }

    private void collect(List<Hit> hits, SectionId section, Optional<BlockId> block, int line, String text) {
        int at = 0;
        while (at + words.length() <= text.length()) {
            if (text.regionMatches(!exact, at, words, 0, words.length())) {
                int end = at + words.length();
                hits.add(new Hit(section, block, line, at, text.substring(Math.max(0, at - CONTEXT), at),
                        text.substring(at, end), text.substring(end, Math.min(text.length(), end + CONTEXT))));
                at = end;
            } else {
                at++;
            }
        }
    }

    /// The edit that puts other words in the place of those found. What is found keeps the marks it began with.
    ///
    /// @param hits as found in that snapshot
    public Edit.Batch replacing(Snapshot snapshot, List<Hit> hits, String with) {
        var edits = new ArrayList<Edit>();
        Map<SectionId, List<Hit>> titles = new LinkedHashMap<>();
        Map<BlockId, List<Hit>> blocks = new LinkedHashMap<>();
        for (Hit hit : hits) {
            hit.block().ifPresentOrElse(
                    block -> blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(hit),
                    () -> titles.computeIfAbsent(hit.section(), _ -> new ArrayList<>()).add(hit));
        }
        titles.forEach((id, found) -> snapshot.chapters().section(id).ifPresent(section -> edits.add(
                new Edit.SetSection(id, Optional.of(section), Optional.of(retitled(section, found, with))))));
        blocks.forEach((id, found) -> snapshot.chapters().block(id).ifPresent(block -> edits.add(
                new Edit.SetBlock(id, Optional.of(block), Optional.of(replaced(block, found, with))))));
        return new Edit.Batch(Edit.Purpose.REPLACE, edits);
    }

    private Section retitled(Section section, List<Hit> hits, String with) {
        var title = new StringBuilder(section.title().in(language).orElse(""));
        fromTheEnd(hits).forEach(hit -> title.replace(hit.from(), hit.to(), with));
        return section.withTitle(section.title().with(language, title.toString()));
    }

    private Block replaced(Block block, List<Hit> hits, String with) {
        Map<Integer, List<Hit>> byLine = hits.stream().collect(Collectors.groupingBy(Hit::line));
        var at = new int[1];
        return Prose.map(block, language, line -> {
            Line changed = line;
            for (Hit hit : fromTheEnd(byLine.getOrDefault(at[0]++, List.of()))) {
                changed = replaced(changed, hit.from(), hit.to(), with);
            }
            return changed;
        });
    }

    private static List<Hit> fromTheEnd(List<Hit> hits) {
        return hits.stream().sorted(Comparator.comparingInt(Hit::from).reversed()).toList();
    }

    /// @param from where the replaced words start, from 0
    /// @param to where they end; no live run stands between
    private static Line replaced(Line line, int from, int to, String with) {
        var runs = new ArrayList<Inline>();
        int start = 0;
        boolean put = false;
        for (Inline run : line.runs()) {
            if (!(run instanceof Inline.Text(String text, var marks))) {
                runs.add(run);
                start++;
                continue;
            }
            int end = start + text.length();
            if (end <= from || start >= to) {
                runs.add(run);
            } else {
                String left = text.substring(0, Math.max(0, from - start));
                String right = text.substring(Math.min(text.length(), to - start));
                String middle = left + (put ? "" : with) + right;
                put = true;
                if (!middle.isEmpty()) {
                    runs.add(new Inline.Text(middle, marks));
                }
            }
            start = end;
        }
        return new Line(runs);
    }
}
