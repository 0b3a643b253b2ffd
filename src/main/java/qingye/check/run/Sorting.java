package qingye.check.run;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.answer.Asked;
import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Spot;
import qingye.check.Suggestion;
import qingye.model.Snapshot;
import qingye.model.check.Waiver;
import qingye.model.id.BlockId;
import qingye.model.id.FindingId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.standard.RequirementKey;
import qingye.model.table.KpiTable;

/// Puts findings in the order in which people read: the worst first, then as the tables go, the newest year first.
/// Those that somebody
/// explained, and whose figures are still the same, are set aside.
final class Sorting {

    /// What is told apart when sorting; longer texts are in order up to there.
    private static final int PLACES = 2_048;
    private static final int LINES = 64;
    private static final int BLOCKS = 16_000;

    private final Snapshot snapshot;
    private final Map<TableId, Integer> tables = new HashMap<>();
    private final Map<TableId, Map<RowId, Integer>> rows = new HashMap<>();
    private final Map<BlockId, Integer> blocks = new HashMap<>();
    private final Map<RequirementKey, Integer> asked = new HashMap<>();

    Sorting(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.tables().tables().keySet().forEach(table -> tables.put(table, tables.size()));
        snapshot.chapters().outline().entries().forEach(entry -> snapshot.chapters().section(entry.section())
                .ifPresent(section -> section.blocks().forEach(block -> blocks.put(block, blocks.size()))));
    }

    Checked sorted(List<Finding> all, List<Suggestion> suggestions) {
        Map<FindingId, Finding> once = new LinkedHashMap<>();
        all.forEach(finding -> once.putIfAbsent(finding.id(), finding));
        var open = new ArrayList<Finding>();
        var explained = new ArrayList<Checked.Explained>();
        for (Finding finding : once.values()) {
            Optional<Waiver> waiver = Optional.ofNullable(snapshot.scrutiny().waivers().get(finding.id()))
                    .filter(one -> one.seen().equals(finding.seen()));
            waiver.ifPresentOrElse(
                    one -> explained.add(new Checked.Explained(finding, one)), () -> open.add(finding));
        }
        open.sort(Comparator.comparing(Finding::severity)
                .thenComparingInt(finding -> table(finding.spot()))
                .thenComparingInt(finding -> row(finding.spot()))
                .thenComparing(finding -> year(finding.spot()), Comparator.reverseOrder())
                .thenComparing(finding -> finding.id().value()));
        return new Checked(open, explained, suggestions);
    }

    private int table(Spot spot) {
        return of(spot).map(table -> tables.getOrDefault(table, 0)).orElse(tables.size());
    }

    private static Optional<TableId> of(Spot spot) {
        return switch (spot) {
            case Spot.OnCell(var table, var _, var _, var _) -> Optional.of(table);
            case Spot.OnRow(var table, var _, var _) -> Optional.of(table);
            case Spot.OnGroup(var table, var _, var _) -> Optional.of(table);
            case Spot.OnNote(var _, var table) -> table;
            case Spot.OnBlock _, Spot.InProse _, Spot.OnPart _, Spot.OnRequirement _ -> Optional.empty();
        };
    }

    private int row(Spot spot) {
        return switch (spot) {
            case Spot.OnCell(var table, var row, var _, var _) -> row(table, row);
            case Spot.OnRow(var table, var row, var _) -> row(table, row);
            case Spot.OnGroup(var table, var row, var _) -> row(table, row);
            case Spot.OnNote _, Spot.OnBlock _, Spot.OnPart _ -> Integer.MAX_VALUE;
            case Spot.OnRequirement(var requirement) -> asked(requirement);
            case Spot.InProse(var _, BlockId block, var _, int line, int start, int _) ->
                place(block, line, start);
        };
    }

    /// Behind what is found in chapters, in the order of the standards.
    private int asked(RequirementKey requirement) {
        if (asked.isEmpty()) {
            Asked.of(snapshot).standards().forEach(standard -> standard.requirements()
                    .forEach(one -> asked.put(one.key(), asked.size())));
        }
        return Integer.MAX_VALUE - asked.size() + asked.getOrDefault(requirement, asked.size());
    }

    /// The year it is about; what is about all of them comes before the newest.
    private static Year year(Spot spot) {
        Year all = Year.of(Year.MAX_VALUE);
        return switch (spot) {
            case Spot.OnCell(var _, var _, var _, Year year) -> year;
            case Spot.OnGroup(var _, var _, Optional<Year> year) -> year.orElse(all);
            case Spot.OnRow _, Spot.OnNote _, Spot.OnBlock _, Spot.InProse _, Spot.OnPart _ -> all;
            case Spot.OnRequirement _ -> all;
        };
    }

    /// In the order of the report: by block, line and place in it.
    private int place(BlockId block, int line, int start) {
        int within = Math.min(line, LINES - 1) * PLACES + Math.min(start, PLACES - 1);
        return Math.min(blocks.getOrDefault(block, 0), BLOCKS) * LINES * PLACES + within;
    }

    private int row(TableId table, RowId row) {
        return rows.computeIfAbsent(table, this::rows).getOrDefault(row, 0);
    }

    private Map<RowId, Integer> rows(TableId table) {
        var order = new HashMap<RowId, Integer>();
        snapshot.tables().table(table).map(KpiTable::rows)
                .ifPresent(all -> all.forEach(row -> order.put(row.id(), order.size())));
        return order;
    }
}
