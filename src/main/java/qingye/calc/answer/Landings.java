package qingye.calc.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import qingye.model.Snapshot;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.table.KpiRow;

/// Where targets lead in one report. Made once for it: each lookup is instant.
public final class Landings {

    private final Snapshot snapshot;
    private final Set<SectionId> standing = new HashSet<>();
    private final Set<SectionId> printed = new HashSet<>();
    private final Map<BlockId, SectionId> holders = new HashMap<>();
    private final Map<TableId, BlockId> tables = new HashMap<>();
    private final Map<IndicatorId, BlockId> figures = new HashMap<>();

    private Landings(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.chapters().outline().entries().forEach(entry -> standing.add(entry.section()));
        for (Outline.Entry entry : snapshot.chapters().printed().entries()) {
            printed.add(entry.section());
        }
        for (Outline.Entry entry : snapshot.chapters().outline().entries()) {
            snapshot.chapters().section(entry.section()).ifPresent(this::read);
        }
    }

    /// Those of a report.
    public static Landings of(Snapshot snapshot) {
        return new Landings(snapshot);
    }

    private void read(Section section) {
        for (BlockId id : section.blocks()) {
            holders.put(id, section.id());
            if (printed.contains(section.id())
                    && snapshot.chapters().block(id).orElse(null) instanceof Block.KpiTableBlock block) {
                tables.putIfAbsent(block.table(), id);
                snapshot.tables().table(block.table()).ifPresent(table -> table.rows().stream()
                        .filter(row -> block.rows().isEmpty() || block.rows().contains(row.id()))
                        .map(KpiRow::indicator)
                        .forEach(indicator -> figures.putIfAbsent(indicator, id)));
            }
        }
    }

    /// Where a target leads.
    public Landing of(Target target) {
        return switch (target) {
            case Target.InSection(SectionId section) -> section(section, Optional.empty());
            case Target.InBlock(BlockId block) -> Optional.ofNullable(holders.get(block))
                    .filter(_ -> snapshot.chapters().block(block).isPresent())
                    .map(section -> section(section, Optional.of(block)))
                    .orElseGet(Landing.Gone::new);
            case Target.InTable(TableId table) -> snapshot.tables().table(table).isEmpty()
                    ? new Landing.Gone()
                    : block(tables.get(table));
            case Target.Figure(IndicatorId indicator) -> snapshot.figures().indicator(indicator).isEmpty()
                    ? new Landing.Gone()
                    : block(figures.get(indicator));
            case Target.Titled titled -> new Landing.Untitled(titled);
        };
    }

    private Landing block(@Nullable BlockId block) {
        SectionId holder = block == null ? null : holders.get(block);
        return block == null || holder == null
                ? new Landing.Unprinted()
                : new Landing.Printed(holder, Optional.of(block));
    }

    private Landing section(SectionId section, Optional<BlockId> block) {
        if (!standing.contains(section) || snapshot.chapters().section(section).isEmpty()) {
            return new Landing.Gone();
        }
        return printed.contains(section) ? new Landing.Printed(section, block) : new Landing.Hidden(section);
    }
}
