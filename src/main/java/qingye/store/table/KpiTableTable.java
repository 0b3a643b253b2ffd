package qingye.store.table;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;

/// `kpi_table`, its titles and years, and `kpi_row` with its labels.
record KpiTableTable(Handle handle) implements Shelf<TableId, KpiTable> {

    /// Which row of which table.
    private record Place(String table, int position) {}

    @Override
    public Map<TableId, KpiTable> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<KpiTable> find(TableId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.value())).get(id));
    }

    private Map<TableId, KpiTable> read(String where, Map<String, String> bound) {
        String ofTable = where.replace("id =", "kpi_table =");
        var titles = new Texts<String>();
        handle.createQuery("select * from kpi_table_text" + ofTable)
                .bindMap(bound)
                .map((row, _) -> {
                    titles.add(row.getString("kpi_table"), Texts.language(row), row.getString("title"));
                    return row.getString("kpi_table");
                })
                .list();
        var years = new HashMap<String, List<Year>>();
        handle.createQuery("select * from kpi_table_year" + ofTable + " order by kpi_table, position")
                .bindMap(bound)
                .map((row, _) -> years
                        .computeIfAbsent(row.getString("kpi_table"), _ -> new ArrayList<>())
                        .add(Year.of(row.getInt("reporting_year"))))
                .list();
        Map<String, List<KpiRow>> rows = readRows(ofTable, bound);
        var all = new LinkedHashMap<TableId, KpiTable>();
        handle.createQuery("select id, section from kpi_table" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    String id = row.getString("id");
                    return new KpiTable(
                            new TableId(id), new SectionId(row.getString("section")), titles.of(id),
                            years.getOrDefault(id, List.of()), rows.getOrDefault(id, List.of()));
                })
                .forEach(table -> all.put(table.id(), table));
        return all;
    }

    private Map<String, List<KpiRow>> readRows(String ofTable, Map<String, String> bound) {
        var groups = new Texts<Place>();
        var subgroups = new Texts<Place>();
        handle.createQuery("select * from kpi_row_text" + ofTable)
                .bindMap(bound)
                .map((row, _) -> {
                    var place = new Place(row.getString("kpi_table"), row.getInt("position"));
                    groups.add(place, Texts.language(row), row.getString("group_label"));
                    subgroups.add(place, Texts.language(row), row.getString("subgroup_label"));
                    return place;
                })
                .list();
        var rows = new HashMap<String, List<KpiRow>>();
        handle.createQuery("select * from kpi_row" + ofTable + " order by kpi_table, position")
                .bindMap(bound)
                .map((row, _) -> {
                    var place = new Place(row.getString("kpi_table"), row.getInt("position"));
                    return rows.computeIfAbsent(place.table(), _ -> new ArrayList<>())
                            .add(new KpiRow(
                                    new RowId(row.getString("id")), groups.of(place), subgroups.of(place),
                                    new IndicatorId(row.getString("indicator"))));
                })
                .list();
        return rows;
    }

    @Override
    public void insert(TableId id, KpiTable table) {
        handle.execute("insert into kpi_table (id, section) values (?, ?)", id.value(), table.section().value());
        insertParts(id, table);
    }

    @Override
    public void update(TableId id, KpiTable table) {
        handle.execute("update kpi_table set section = ? where id = ?", table.section().value(), id.value());
        handle.execute("delete from kpi_table_text where kpi_table = ?", id.value());
        handle.execute("delete from kpi_table_year where kpi_table = ?", id.value());
        handle.execute("delete from kpi_row where kpi_table = ?", id.value());
        insertParts(id, table);
    }

    @Override
    public void delete(TableId id) {
        handle.execute("delete from kpi_table where id = ?", id.value());
    }

    private void insertParts(TableId id, KpiTable table) {
        table.title().byLanguage().forEach((language, title) -> handle.execute(
                "insert into kpi_table_text (kpi_table, language, title) values (?, ?, ?)",
                id.value(), language.tag(), title));
        for (int at = 0; at < table.years().size(); at++) {
            handle.execute(
                    "insert into kpi_table_year (kpi_table, position, reporting_year) values (?, ?, ?)",
                    id.value(), at, table.years().get(at).getValue());
        }
        insertRows(id.value(), table.rows());
    }

    private void insertRows(String table, List<KpiRow> rows) {
        try (PreparedBatch inserted = handle.prepareBatch(
                "insert into kpi_row (kpi_table, position, id, indicator) values (?, ?, ?, ?)");
                PreparedBatch labelled = handle.prepareBatch(
                        """
                        insert into kpi_row_text (kpi_table, position, language, group_label, subgroup_label)
                        values (?, ?, ?, ?, ?)""")) {
            for (int at = 0; at < rows.size(); at++) {
                KpiRow row = rows.get(at);
                inserted.add(table, at, row.id().value(), row.indicator().code());
                for (var language : Texts.languages(row.group(), row.subgroup())) {
                    labelled.add(
                            table, at, language.tag(),
                            Texts.in(row.group(), language), Texts.in(row.subgroup(), language));
                }
            }
            if (inserted.size() > 0) {
                inserted.execute();
            }
            if (labelled.size() > 0) {
                labelled.execute();
            }
        }
    }
}
