package qingye.exchange.plan;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.FreeIds;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The tables an import adds, and the rows and years it adds to tables.
final class TableDraft {

    private final Language language;
    private final SectionDraft sections;
    private final FreeIds tableIds;
    private final FreeIds blockIds;
    private final Map<TableSlot, Draft> drafts = new LinkedHashMap<>();
    private final List<Edit> blocks = new ArrayList<>();

    /// A table on its way: the years it will have, and its new rows.
    private static final class Draft {
        private final TableId id;
        private final SectionId section;
        private final FreeIds rowIds;
        private final TreeSet<Year> years = new TreeSet<>();
        private final Map<TableSlot.RowSlot, KpiRow> added = new LinkedHashMap<>();

        Draft(TableId id, SectionId section, Optional<KpiTable> present) {
            this.id = id;
            this.section = section;
            Stream<KpiRow> rows = present.stream().flatMap(table -> table.rows().stream());
            this.rowIds = new FreeIds("R", rows.map(row -> row.id().value()));
            present.ifPresent(table -> years.addAll(table.years()));
        }
    }

    TableDraft(Snapshot snapshot, SectionDraft sections) {
        this.language = snapshot.report().language();
        this.sections = sections;
        this.tableIds = new FreeIds("T", snapshot.tables().tables().keySet().stream().map(TableId::value));
        this.blockIds = new FreeIds("B", snapshot.chapters().blocks().keySet().stream().map(BlockId::value));
    }

    /// Makes sure that the row and the year are there.
    ///
    /// @return the row
    KpiRow put(TableSlot.RowSlot row, Year year, IndicatorId indicator) {
        Draft draft = draft(row.table());
        draft.years.add(year);
        return row.present().orElseGet(() -> draft.added.computeIfAbsent(row, _ -> new KpiRow(
                new RowId(draft.rowIds.next()),
                words(row.labels().group()),
                words(row.labels().subgroup()),
                indicator)));
    }

    /// The id of a table that was put something into.
    TableId id(TableSlot table) {
        return draft(table).id;
    }

    /// The section of a table that was put something into.
    SectionId section(TableSlot table) {
        return draft(table).section;
    }

    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        drafts.forEach((slot, draft) -> {
            Localized<String> title = slot.present().map(KpiTable::title).orElse(Localized.of(language, slot.title()));
            var after = new KpiTable(draft.id, draft.section, title, years(slot, draft), rows(slot, draft));
            if (!slot.present().equals(Optional.of(after))) {
                edits.add(new Edit.SetTable(draft.id, slot.present(), Optional.of(after)));
            }
        });
        edits.addAll(blocks);
        return edits;
    }

    private Draft draft(TableSlot table) {
        Draft known = drafts.get(table);
        if (known != null) {
            return known;
        }
        Draft draft = table.present().map(one -> new Draft(one.id(), one.section(), table.present()))
                .orElseGet(() -> create(table));
        drafts.put(table, draft);
        return draft;
    }

    /// A new table is printed at the end of its section.
    private Draft create(TableSlot table) {
        var id = new TableId(tableIds.next());
        SectionId section = sections.at(table.path());
        var block = new Block.KpiTableBlock(new BlockId(blockIds.next()), id, List.of());
        blocks.add(new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block)));
        sections.append(section, block.id());
        return new Draft(id, section, Optional.empty());
    }

    /// Ascending, unless the table has its latest year first.
    private static List<Year> years(TableSlot slot, Draft draft) {
        List<Year> before = slot.present().map(KpiTable::years).orElse(List.of());
        boolean latestFirst = before.size() > 1 && before.getFirst().isAfter(before.getLast());
        if (before.size() == draft.years.size()) {
            return before;
        }
        return List.copyOf(latestFirst ? draft.years.descendingSet() : draft.years);
    }

    /// A new row goes behind the last row the table had of its group, else to the end: a group must not fall apart.
    private List<KpiRow> rows(TableSlot slot, Draft draft) {
        List<KpiRow> before = slot.present().map(KpiTable::rows).orElse(List.of());
        var lastOf = new HashMap<String, KpiRow>();
        before.forEach(row -> row.group().best(language).ifPresent(group -> lastOf.put(group, row)));
        var behind = new HashMap<RowId, List<KpiRow>>();
        var end = new ArrayList<KpiRow>();
        for (KpiRow row : draft.added.values()) {
            KpiRow anchor = row.group().best(language).map(lastOf::get).orElse(null);
            (anchor == null ? end : behind.computeIfAbsent(anchor.id(), _ -> new ArrayList<>())).add(row);
        }
        var rows = new ArrayList<KpiRow>();
        for (KpiRow row : before) {
            rows.add(row);
            rows.addAll(behind.getOrDefault(row.id(), List.of()));
        }
        rows.addAll(end);
        return rows;
    }

    private Localized<String> words(String text) {
        return text.isEmpty() ? Localized.none() : Localized.of(language, text);
    }
}
