package qingye.ui.collect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.exchange.collect.CollectionForms;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

/// How far a department is with the values of the reporting year that are asked of it.
///
/// @param department empty for the indicators nobody answers for
record Headway(String department, List<Item> items) {

    Headway {
        items = List.copyOf(items);
    }

    /// A value that is asked for.
    ///
    /// @param name of its indicator
    /// @param place the table and the groups it stands in
    /// @param printed the value with its unit; empty while there is none
    /// @param table where it can be gone to
    record Item(ValueKey key, String name, String place, String printed, Stage stage, Optional<TableId> table) {}

    /// All departments in the order of the tables; those nobody answers for come last.
    static List<Headway> of(Snapshot snapshot) {
        Map<IndicatorId, String> places = CollectionForms.places(snapshot);
        Map<IndicatorId, TableId> tables = tables(snapshot);
        var departments = new LinkedHashMap<String, List<Item>>();
        Stream.concat(places.keySet().stream(), snapshot.figures().indicators().keySet().stream())
                .distinct()
                .flatMap(id -> snapshot.figures().indicator(id).stream())
                .filter(one -> one.formula().isEmpty())
                .forEach(one -> departments
                        .computeIfAbsent(one.profile().owner().strip(), _ -> new ArrayList<>())
                        .add(item(snapshot, one, places.getOrDefault(one.id(), ""),
                                Optional.ofNullable(tables.get(one.id())))));
        return Stream.concat(
                departments.entrySet().stream().filter(one -> !one.getKey().isEmpty()),
                departments.entrySet().stream().filter(one -> one.getKey().isEmpty()))
                .map(one -> new Headway(one.getKey(), one.getValue()))
                .toList();
    }

    private static Item item(Snapshot snapshot, Indicator one, String place, Optional<TableId> table) {
        Language language = snapshot.report().language();
        var key = new ValueKey(one.id(), snapshot.report().year());
        String printed = snapshot.figures().value(key).printed();
        String unit = one.unit().best(language).orElse("");
        return new Item(
                key, one.name().best(language).orElse(one.id().code()), place,
                printed.isEmpty() ? "" : (printed + " " + unit).strip(),
                Stage.of(snapshot.figures(), key), table);
    }

    private static Map<IndicatorId, TableId> tables(Snapshot snapshot) {
        var tables = new LinkedHashMap<IndicatorId, TableId>();
        for (KpiTable table : snapshot.tables().tables().values()) {
            table.rows().forEach(row -> tables.putIfAbsent(row.indicator(), table.id()));
        }
        return tables;
    }

    /// How many values are at each stage, also where there are none.
    Map<Stage, Integer> counts() {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, (int) items.stream().filter(item -> item.stage() == stage).count());
        }
        return counts;
    }

    /// How many values are at each stage, of all departments together.
    static Map<Stage, Integer> counts(List<Headway> departments) {
        return new Headway("", departments.stream().flatMap(one -> one.items().stream()).toList()).counts();
    }
}
