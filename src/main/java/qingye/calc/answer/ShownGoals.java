package qingye.calc.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import qingye.model.Chapters;
import qingye.model.block.Block;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;

/// The sections that show which sustainable development goals they serve, by the numbers of the goals: to show a goal
/// is to answer it.
final class ShownGoals {

    private ShownGoals() {}

    /// Those of the sections that are printed, in reading order.
    static Map<Integer, List<SectionId>> of(Chapters chapters) {
        var all = new HashMap<Integer, List<SectionId>>();
        for (Outline.Entry entry : chapters.printed().entries()) {
            chapters.section(entry.section()).map(Section::blocks).orElse(List.of()).stream()
                    .flatMap(id -> chapters.block(id).stream())
                    .flatMap(block -> goals(block).stream())
                    .distinct()
                    .forEach(goal -> all.computeIfAbsent(goal, _ -> new ArrayList<>()).add(entry.section()));
        }
        return all;
    }

    private static Set<Integer> goals(Block block) {
        return switch (block) {
            case Block.Opener opener -> opener.goals();
            case Block.Goals goals -> goals.goals();
            case Block.Paragraph _, Block.Bullets _, Block.Callout _, Block.KpiTableBlock _, Block.FreeTable _ ->
                Set.of();
            case Block.Roster _, Block.Panel _, Block.Picture _, Block.PictureRow _, Block.ChartBlock _ -> Set.of();
            case Block.Assessment _, Block.Index _, Block.PageBreak _ -> Set.of();
        };
    }
}
