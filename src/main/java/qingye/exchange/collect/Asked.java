package qingye.exchange.collect;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import qingye.exchange.out.Words;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;

/// What a department is asked for: one indicator.
///
/// @param place the table and the groups it stands in
/// @param definition what is counted; the boundary of the year below it
/// @param last the value of the year before
/// @param now the value of the year asked for, as it is when the form is written
record Asked(Indicator indicator, String place, String definition, Value last, Value now, Dossier dossier) {

    /// The departments and what each is asked for, in the order of the tables. Calculated indicators are not asked for,
    /// nor those nobody answers for.
    static Map<String, List<Asked>> byDepartment(Snapshot snapshot, Words words) {
        Map<IndicatorId, String> places = places(snapshot, words);
        Set<IndicatorId> order = new LinkedHashSet<>(places.keySet());
        order.addAll(snapshot.figures().indicators().keySet());
        var departments = new LinkedHashMap<String, List<Asked>>();
        for (IndicatorId id : order) {
            snapshot.figures().indicator(id)
                    .filter(one -> one.formula().isEmpty() && !one.profile().owner().isBlank())
                    .ifPresent(one -> departments
                            .computeIfAbsent(one.profile().owner().strip(), _ -> new ArrayList<>())
                            .add(of(snapshot, words, one, places.getOrDefault(id, ""))));
        }
        return departments;
    }

    private static Asked of(Snapshot snapshot, Words words, Indicator indicator, String place) {
        Year year = snapshot.report().year();
        var key = new ValueKey(indicator.id(), year);
        Dossier dossier = snapshot.figures().dossier(key);
        String boundary = words.of(dossier.boundary());
        String definition = words.of(indicator.definition());
        return new Asked(
                indicator, place,
                boundary.isEmpty() || definition.isEmpty() ? definition + boundary : definition + "\n" + boundary,
                snapshot.figures().value(new ValueKey(indicator.id(), year.minusYears(1))),
                snapshot.figures().value(key), dossier);
    }

    static Map<IndicatorId, String> places(Snapshot snapshot, Words words) {
        var places = new LinkedHashMap<IndicatorId, String>();
        for (KpiTable table : snapshot.tables().tables().values()) {
            for (KpiRow row : table.rows()) {
                var parts = new ArrayList<String>();
                for (Localized<String> part : List.of(table.title(), row.group(), row.subgroup())) {
                    if (!words.of(part).isEmpty()) {
                        parts.add(words.of(part));
                    }
                }
                places.putIfAbsent(row.indicator(), String.join(" · ", parts));
            }
        }
        return places;
    }
}
