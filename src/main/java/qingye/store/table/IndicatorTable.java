package qingye.store.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.text.Language;

/// `indicator` and `indicator_text`.
record IndicatorTable(Handle handle) implements Shelf<IndicatorId, Indicator> {

    @Override
    public Map<IndicatorId, Indicator> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(read(" where code = :id", Map.of("id", id.code())).get(id));
    }

    private Map<IndicatorId, Indicator> read(String where, Map<String, String> bound) {
        var names = new Texts<String>();
        var units = new Texts<String>();
        var definitions = new Texts<String>();
        handle.createQuery("select * from indicator_text" + where.replace("code", "indicator"))
                .bindMap(bound)
                .map((row, _) -> {
                    String owner = row.getString("indicator");
                    Language language = Texts.language(row);
                    names.add(owner, language, row.getString("name"));
                    units.add(owner, language, row.getString("unit"));
                    definitions.add(owner, language, row.getString("definition"));
                    return owner;
                })
                .list();
        var all = new LinkedHashMap<IndicatorId, Indicator>();
        handle.createQuery("select code, decimals from indicator" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    String code = row.getString("code");
                    return new Indicator(
                            new IndicatorId(code), names.of(code), units.of(code), row.getInt("decimals"),
                            definitions.of(code));
                })
                .forEach(indicator -> all.put(indicator.id(), indicator));
        return all;
    }

    @Override
    public void insert(IndicatorId id, Indicator indicator) {
        handle.execute("insert into indicator (code, decimals) values (?, ?)", id.code(), indicator.decimals());
        insertTexts(id, indicator);
    }

    @Override
    public void update(IndicatorId id, Indicator indicator) {
        handle.execute("update indicator set decimals = ? where code = ?", indicator.decimals(), id.code());
        handle.execute("delete from indicator_text where indicator = ?", id.code());
        insertTexts(id, indicator);
    }

    @Override
    public void delete(IndicatorId id) {
        handle.execute("delete from indicator where code = ?", id.code());
    }

    private void insertTexts(IndicatorId id, Indicator indicator) {
        for (Language language : Texts.languages(indicator.name(), indicator.unit(), indicator.definition())) {
            handle.execute(
                    "insert into indicator_text (indicator, language, name, unit, definition) values (?, ?, ?, ?, ?)",
                    id.code(),
                    language.tag(),
                    Texts.in(indicator.name(), language),
                    Texts.in(indicator.unit(), language),
                    Texts.in(indicator.definition(), language));
        }
    }
}
