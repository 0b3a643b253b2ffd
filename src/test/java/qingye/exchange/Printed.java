package qingye.exchange;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import qingye.model.Snapshot;
import qingye.model.id.SectionId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Every cell of every table of a workspace as it prints, with all it stands under.
final class Printed {

    private final Snapshot snapshot;
    private final Language language;

    private Printed(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.language = snapshot.report().language();
    }

    /// `section path|table|group|subgroup|indicator|unit|year|value`, in the order printed.
    static List<String> cells(Snapshot snapshot) {
        return new Printed(snapshot).cells();
    }

    /// The same without the section.
    static List<String> cellsWithoutSection(Snapshot snapshot) {
        return cells(snapshot).stream().map(cell -> cell.substring(cell.indexOf('|') + 1)).toList();
    }

    private List<String> cells() {
        var cells = new ArrayList<String>();
        for (KpiTable table : snapshot.tables().tables().values()) {
            for (KpiRow row : table.rows()) {
                for (Year year : table.years()) {
                    Indicator indicator = snapshot.figures().indicator(row.indicator()).orElseThrow();
                    String value = snapshot.figures().value(new ValueKey(indicator.id(), year)).printed();
                    cells.add(String.join("|", path(table.section()), words(table.title()), words(row.group()),
                            words(row.subgroup()), words(indicator.name()), words(indicator.unit()), year.toString(),
                            value));
                }
            }
        }
        return cells;
    }

    private String path(SectionId section) {
        var path = new ArrayList<String>();
        for (var entry : snapshot.chapters().outline().entries()) {
            while (path.size() >= entry.level()) {
                path.removeLast();
            }
            path.add(words(snapshot.chapters().section(entry.section()).orElseThrow().title()));
            if (entry.section().equals(section)) {
                return path.stream().collect(Collectors.joining("/"));
            }
        }
        return "";
    }

    private String words(Localized<String> words) {
        return words.in(language).orElse("");
    }
}
