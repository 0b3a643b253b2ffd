package qingye.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.model.Snapshot;
import qingye.model.id.TableId;
import qingye.model.report.Outline;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

/// The tables of the report under the sections they belong to; sections without tables are left out.
final class TableOutline {

    private TableOutline() {}

    /// A line of the outline.
    ///
    /// @param level from 0
    /// @param id of the section or table
    /// @param table empty for sections
    record Entry(int level, String title, String id, Optional<TableId> table) {}

    static List<Entry> of(Snapshot snapshot) {
        Language language = snapshot.report().language();
        List<KpiTable> tables = List.copyOf(snapshot.tables().tables().values());
        var entries = new ArrayList<Entry>();
        var open = new ArrayList<Entry>();
        for (Outline.Entry place : snapshot.chapters().outline().entries()) {
            while (!open.isEmpty() && open.getLast().level() >= place.level()) {
                open.removeLast();
            }
            String title = snapshot.chapters().section(place.section())
                    .flatMap(section -> section.title().best(language))
                    .orElse("");
            open.add(new Entry(place.level(), title, place.section().value(), Optional.empty()));
            List<KpiTable> here = tables.stream()
                    .filter(table -> table.section().equals(place.section()))
                    .toList();
            if (!here.isEmpty()) {
                open.stream().filter(entry -> !entries.contains(entry)).forEach(entries::add);
                here.forEach(table -> entries.add(entry(table, place.level() + 1, language)));
            }
        }
        tables.stream()
                .filter(table -> snapshot.chapters().outline().indexOf(table.section()).isEmpty())
                .forEach(table -> entries.add(entry(table, 1, language)));
        return flattened(entries);
    }

    private static Entry entry(KpiTable table, int level, Language language) {
        return new Entry(level, table.title().best(language).orElse(table.id().value()), table.id().value(),
                Optional.of(table.id()));
    }

    /// Without the sections that everything else lies in, and with levels counted from the shallowest that is left.
    private static List<Entry> flattened(List<Entry> entries) {
        List<Entry> left = entries;
        while (left.size() > 1 && left.getFirst().table().isEmpty() && encloses(left)) {
            left = left.subList(1, left.size());
        }
        int least = left.stream().mapToInt(Entry::level).min().orElse(0);
        return left.stream()
                .map(entry -> new Entry(entry.level() - least, entry.title(), entry.id(), entry.table()))
                .toList();
    }

    private static boolean encloses(List<Entry> entries) {
        int level = entries.getFirst().level();
        return entries.stream().skip(1).allMatch(entry -> entry.level() > level)
                && entries.get(1).table().isEmpty();
    }
}
