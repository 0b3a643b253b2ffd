package qingye.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.source.Cleaning;
import qingye.model.Snapshot;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.report.Section;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What the workspace holds now, to be found by the words a source uses: in the language of the report, else in any
/// other it is written in.
final class Present {

    private final Snapshot snapshot;
    private final List<Language> languages;
    private final Map<List<String>, SectionId> sections = new HashMap<>();
    private final Map<String, List<KpiTable>> tables = new HashMap<>();
    private final Map<TableId, Map<RowKey, KpiRow>> rows = new HashMap<>();

    Present(Snapshot snapshot) {
        this.snapshot = snapshot;
        var ordered = new LinkedHashSet<Language>();
        ordered.add(snapshot.report().language());
        ordered.addAll(List.of(Language.values()));
        this.languages = List.copyOf(ordered);
        languages.forEach(this::indexSections);
        snapshot.tables().tables().values().forEach(this::indexTable);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /// The section with that path of titles.
    Optional<SectionId> section(List<String> path) {
        return Optional.ofNullable(sections.get(path));
    }

    /// The table of that title in that section.
    Optional<KpiTable> table(List<String> path, String title) {
        return section(path).flatMap(section -> titled(title).stream()
                .filter(table -> table.section().equals(section))
                .findFirst());
    }

    /// The table of that title, wherever it is, if there is only one.
    Optional<KpiTable> only(String title) {
        List<KpiTable> found = titled(title);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The row of a table with those labels.
    Optional<KpiRow> row(KpiTable table, RowKey key) {
        return Optional.ofNullable(rows.computeIfAbsent(table.id(), _ -> index(table)).get(key));
    }

    /// Whether an indicator is called so, and counted in that unit.
    static boolean names(Indicator indicator, String name, String unit) {
        return says(indicator.name(), name) && says(indicator.unit(), unit);
    }

    private static boolean says(Localized<String> words, String text) {
        return words.byLanguage().isEmpty()
                ? text.isEmpty()
                : words.byLanguage().values().stream().anyMatch(one -> Cleaning.text(one).equals(text));
    }

    private List<KpiTable> titled(String title) {
        return tables.getOrDefault(title, List.of());
    }

    private void indexSections(Language language) {
        var path = new ArrayList<String>();
        for (var entry : snapshot.chapters().outline().entries()) {
            Optional<Section> section = snapshot.chapters().section(entry.section());
            while (path.size() >= entry.level()) {
                path.removeLast();
            }
            path.add(section.map(one -> words(one.title(), language)).orElse(""));
            sections.putIfAbsent(List.copyOf(path), entry.section());
        }
    }

    private void indexTable(KpiTable table) {
        var titles = new LinkedHashSet<String>();
        languages.forEach(language -> titles.add(words(table.title(), language)));
        titles.forEach(title -> tables.computeIfAbsent(title, _ -> new ArrayList<>()).add(table));
    }

    private Map<RowKey, KpiRow> index(KpiTable table) {
        var index = new HashMap<RowKey, KpiRow>();
        for (Language language : languages) {
            for (KpiRow row : table.rows()) {
                snapshot.figures().indicator(row.indicator()).ifPresent(indicator -> index.putIfAbsent(
                        new RowKey(
                                words(row.group(), language),
                                words(row.subgroup(), language),
                                words(indicator.name(), language),
                                words(indicator.unit(), language)),
                        row));
            }
        }
        return index;
    }

    private static String words(Localized<String> words, Language language) {
        return Cleaning.text(words.best(language).orElse(""));
    }
}
