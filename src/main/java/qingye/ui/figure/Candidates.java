package qingye.ui.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// All indicators in the order of the tables that show them, to be found by any piece of their name, place or code.
public final class Candidates {

    private final List<Candidate> all = new ArrayList<>();
    private final Language language;

    /// An indicator to choose.
    ///
    /// @param where the table and the groups it stands in; the same name may stand in several
    /// @param table the first table that shows it
    public record Candidate(IndicatorId id, String name, String where, String unit, Optional<TableId> table) {

        /// The words it is found by.
        String words() {
            return (name + ' ' + where + ' ' + unit + ' ' + id.code()).toLowerCase(Locale.ROOT);
        }
    }

    /// @param language of the names
    public Candidates(Snapshot content, Language language) {
        this.language = language;
        Set<IndicatorId> seen = new HashSet<>();
        for (KpiTable table : content.tables().tables().values()) {
            for (KpiRow row : table.rows()) {
                Optional<Indicator> indicator = content.figures().indicator(row.indicator());
                if (indicator.isPresent() && seen.add(row.indicator())) {
                    all.add(candidate(indicator.get(), where(table, row), Optional.of(table.id())));
                }
            }
        }
        for (Map.Entry<IndicatorId, Indicator> entry : content.figures().indicators().entrySet()) {
            if (seen.add(entry.getKey())) {
                all.add(candidate(entry.getValue(), "", Optional.empty()));
            }
        }
    }

    private Candidate candidate(Indicator indicator, String where, Optional<TableId> table) {
        return new Candidate(indicator.id(), in(indicator.name()), where, in(indicator.unit()), table);
    }

    private String where(KpiTable table, KpiRow row) {
        return String.join(" › ", List.of(table.title(), row.group(), row.subgroup()).stream()
                .map(this::in)
                .filter(label -> !label.isEmpty())
                .toList());
    }

    private String in(Localized<String> words) {
        return words.best(language).orElse("");
    }

    /// Those that hold every word of the query, the ones whose name begins with it first.
    public List<Candidate> matching(String query) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        String[] words = asked.split("\\s+");
        var first = new ArrayList<Candidate>();
        var second = new ArrayList<Candidate>();
        var third = new ArrayList<Candidate>();
        for (Candidate candidate : all) {
            String found = candidate.words();
            if (List.of(words).stream().allMatch(found::contains)) {
                String name = candidate.name().toLowerCase(Locale.ROOT);
                (name.startsWith(asked) ? first : name.contains(asked) ? second : third).add(candidate);
            }
        }
        first.addAll(second);
        first.addAll(third);
        return first;
    }

    /// The one with that code.
    public Optional<Candidate> of(IndicatorId id) {
        return all.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }
}
