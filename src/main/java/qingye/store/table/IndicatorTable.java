package qingye.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.form.FormulaForm;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Pillar;
import qingye.model.indicator.Profile;
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
        handle.createQuery("select * from indicator" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    String code = row.getString("code");
                    return new Indicator(
                            new IndicatorId(code), names.of(code), units.of(code), row.getInt("decimals"),
                            definitions.of(code), profile(row), formula(row));
                })
                .forEach(indicator -> all.put(indicator.id(), indicator));
        return all;
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("pillar")).map(Pillar::valueOf),
                row.getString("topic"),
                row.getString("owner"),
                row.getString("duty"),
                row.getString("comment"));
    }

    private static Optional<Formula> formula(ResultSet row) throws SQLException {
        String written = row.getString("formula");
        if (written == null) {
            return Optional.empty();
        }
        return switch (FormulaForm.read(written)) {
            case FormulaForm.Read(Formula formula) -> Optional.of(formula);
            case FormulaForm.Misread misread -> throw new IllegalArgumentException("no formula: " + misread);
        };
    }

    private void write(String sql, Indicator indicator) {
        Profile profile = indicator.profile();
        handle.execute(
                sql,
                indicator.decimals(),
                profile.kind().name(),
                profile.pillar().map(Enum::name).orElse(null),
                profile.topic(),
                profile.owner(),
                profile.duty(),
                profile.comment(),
                indicator.formula().map(FormulaForm::write).orElse(null),
                indicator.id().code());
    }

    @Override
    public void insert(IndicatorId id, Indicator indicator) {
        write(
                """
                insert into indicator (decimals, kind, pillar, topic, owner, duty, comment, formula, code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                indicator);
        insertTexts(id, indicator);
    }

    @Override
    public void update(IndicatorId id, Indicator indicator) {
        write(
                """
                update indicator set decimals = ?, kind = ?, pillar = ?, topic = ?, owner = ?, duty = ?, comment = ?,
                    formula = ? where code = ?""",
                indicator);
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
