package qingye.store.table;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.factor.Confidence;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.id.FactorId;

/// `factor`: the emission and energy factors of the company's own.
record FactorTable(Handle handle) implements Shelf<FactorId, EmissionFactor> {

    @Override
    public Map<FactorId, EmissionFactor> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<EmissionFactor> find(FactorId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.code())).get(id));
    }

    private Map<FactorId, EmissionFactor> read(String where, Map<String, String> bound) {
        var all = new LinkedHashMap<FactorId, EmissionFactor>();
        handle.createQuery("select * from factor" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> factor(row))
                .forEach(factor -> all.put(factor.id(), factor));
        return all;
    }

    private static EmissionFactor factor(ResultSet row) throws SQLException {
        return new EmissionFactor(
                new FactorId(row.getString("id")),
                new FactorSlot(row.getString("slot")),
                row.getString("kind"),
                row.getString("region"),
                Optional.ofNullable(row.getObject("factor_year", Integer.class)).map(Year::of),
                new BigDecimal(row.getString("exact")),
                row.getString("unit"),
                row.getString("document"),
                row.getString("published"),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("note"));
    }

    @Override
    public void insert(FactorId id, EmissionFactor factor) {
        write(
                """
                insert into factor (slot, kind, region, factor_year, exact, unit, document, published, confidence,
                    note, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                factor);
    }

    @Override
    public void update(FactorId id, EmissionFactor factor) {
        write(
                """
                update factor set slot = ?, kind = ?, region = ?, factor_year = ?, exact = ?, unit = ?, document = ?,
                    published = ?, confidence = ?, note = ? where id = ?""",
                factor);
    }

    private void write(String sql, EmissionFactor factor) {
        handle.execute(
                sql,
                factor.slot().code(),
                factor.kind(),
                factor.region(),
                factor.year().map(Year::getValue).orElse(null),
                factor.value().toString(),
                factor.unit(),
                factor.document(),
                factor.published(),
                factor.confidence().name(),
                factor.note(),
                factor.id().code());
    }

    @Override
    public void delete(FactorId id) {
        handle.execute("delete from factor where id = ?", id.code());
    }
}
