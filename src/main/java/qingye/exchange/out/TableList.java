package qingye.exchange.out;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.out.PrintedTable.NoteText;
import qingye.exchange.plan.SectionPaths;
import qingye.exchange.source.NoteMark;
import qingye.exchange.source.NoteMark.Level;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.NoteId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Section;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;

/// The tables of a workspace in the order they are printed, their notes numbered in the order of their marks.
final class TableList {

    private final Snapshot snapshot;
    private final Words words;
    private final Map<NoteAnchor, List<Note>> anchored = new HashMap<>();
    private final Map<NoteId, Integer> numbers = new HashMap<>();
    private final Map<SectionId, String> paths = new LinkedHashMap<>();
    private final List<NoteText> firstHere = new ArrayList<>();

    private TableList(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        for (Note note : snapshot.tables().notes().values()) {
            note.anchors().forEach(anchor -> anchored.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(note));
        }
        var path = new ArrayList<String>();
        for (var entry : snapshot.chapters().outline().entries()) {
            while (path.size() >= entry.level()) {
                path.removeLast();
            }
            path.add(snapshot.chapters().section(entry.section()).map(Section::title).map(words::of).orElse(""));
            paths.put(entry.section(), SectionPaths.printed(path));
        }
    }

    static List<PrintedTable> of(Snapshot snapshot, Words words) {
        var list = new TableList(snapshot, words);
        return list.ordered().stream().map(list::table).toList();
    }

    /// Section by section; in each, first the tables its blocks print.
    private List<KpiTable> ordered() {
        var left = new LinkedHashMap<>(snapshot.tables().tables());
        var ordered = new ArrayList<KpiTable>();
        for (SectionId section : paths.keySet()) {
            printed(section).forEach(id -> take(left, id, section).ifPresent(ordered::add));
            List.copyOf(left.keySet()).forEach(id -> take(left, id, section).ifPresent(ordered::add));
        }
        ordered.addAll(left.values());
        return ordered;
    }

    private static Optional<KpiTable> take(Map<TableId, KpiTable> left, TableId id, SectionId section) {
        Optional<KpiTable> table = Optional.ofNullable(left.get(id)).filter(one -> one.section().equals(section));
        table.ifPresent(one -> left.remove(one.id()));
        return table;
    }

    private List<TableId> printed(SectionId section) {
        return snapshot.chapters().section(section).stream()
                .flatMap(one -> one.blocks().stream())
                .flatMap(block -> snapshot.chapters().block(block).stream())
                .flatMap(block -> block instanceof Block.KpiTableBlock kpi
                        ? Optional.of(kpi.table()).stream()
                        : Optional.<TableId>empty().stream())
                .toList();
    }

    private PrintedTable table(KpiTable table) {
        var marks = new ArrayList<NoteMark>();
        mark(marks, new NoteAnchor.OnSection(table.section()), Level.SECTION, Optional.empty());
        mark(marks, new NoteAnchor.OnTable(table.id()), Level.TABLE, Optional.empty());
        var rows = table.rows().stream().map(row -> row(table, row)).toList();
        String title = words.of(table.title());
        var printed = new PrintedTable(
                paths.getOrDefault(table.section(), ""), title.isEmpty() ? table.id().value() : title, marks,
                table.years(), rows, firstHere);
        firstHere.clear();
        return printed;
    }

    private PrintedTable.Row row(KpiTable table, KpiRow row) {
        var marks = new ArrayList<NoteMark>();
        mark(marks, new NoteAnchor.OnRow(table.id(), row.id()), Level.ROW, Optional.empty());
        mark(marks, new NoteAnchor.OnUnit(table.id(), row.id()), Level.UNIT, Optional.empty());
        for (Year year : table.years()) {
            mark(marks, new NoteAnchor.OnCell(table.id(), row.id(), year), Level.CELL, Optional.of(year));
        }
        var indicator = snapshot.figures().indicator(row.indicator());
        String name = indicator.map(Indicator::name).map(words::of).orElse("");
        String code = row.indicator().code();
        return new PrintedTable.Row(
                words.of(row.group()), words.of(row.subgroup()), code, name.isEmpty() ? code : name,
                indicator.map(Indicator::unit).map(words::of).orElse(""),
                table.years().stream()
                        .map(year -> snapshot.figures().value(new ValueKey(row.indicator(), year)))
                        .toList(),
                marks);
    }

    private void mark(List<NoteMark> marks, NoteAnchor anchor, Level level, Optional<Year> year) {
        for (Note note : anchored.getOrDefault(anchor, List.of())) {
            Integer known = numbers.get(note.id());
            int number = known == null ? numbers.size() + 1 : known;
            if (known == null) {
                numbers.put(note.id(), number);
                firstHere.add(new NoteText(number, words.of(note.text())));
            }
            marks.add(new NoteMark(level, number, year));
        }
    }
}
