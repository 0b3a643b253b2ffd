package qingye.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.factor.FactorSlot;
import qingye.model.id.EvidenceId;
import qingye.model.id.FactorId;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Restatement;
import qingye.model.indicator.Standing;
import qingye.model.indicator.ValueKey;

/// `dossier`, `dossier_text`, `dossier_evidence` and `dossier_factor`. A blank dossier has no row.
record DossierTable(Handle handle) {

    private static final String OF_KEY = " where indicator = :indicator and reporting_year = :year";

    Map<ValueKey, Dossier> all() {
        return read("", Map.of());
    }

    Dossier find(ValueKey key) {
        return read(OF_KEY, bound(key)).getOrDefault(key, Dossier.BLANK);
    }

    private static Map<String, Object> bound(ValueKey key) {
        return Map.of("indicator", key.indicator().code(), "year", key.year().getValue());
    }

    private Map<ValueKey, Dossier> read(String where, Map<String, Object> bound) {
        var boundaries = new Texts<ValueKey>();
        handle.createQuery("select * from dossier_text" + where)
                .bindMap(bound)
                .map((row, _) -> {
                    boundaries.add(key(row), Texts.language(row), row.getString("boundary"));
                    return row.getInt("reporting_year");
                })
                .list();
        var evidence = new HashMap<ValueKey, List<EvidenceId>>();
        handle.createQuery("select * from dossier_evidence" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> evidence.computeIfAbsent(key(row), _ -> new ArrayList<>())
                        .add(new EvidenceId(row.getString("evidence"))))
                .list();
        var factors = new HashMap<ValueKey, Map<FactorSlot, FactorId>>();
        handle.createQuery("select * from dossier_factor" + where)
                .bindMap(bound)
                .map((row, _) -> factors.computeIfAbsent(key(row), _ -> new HashMap<>())
                        .put(new FactorSlot(row.getString("slot")), new FactorId(row.getString("factor"))) == null)
                .list();
        var all = new LinkedHashMap<ValueKey, Dossier>();
        handle.createQuery("select * from dossier" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    ValueKey key = key(row);
                    return all.put(
                            key,
                            new Dossier(
                                    standing(row),
                                    boundaries.of(key),
                                    row.getString("source"),
                                    evidence.getOrDefault(key, List.of()),
                                    restatement(row),
                                    Optional.ofNullable(row.getString("override_reason")),
                                    factors.getOrDefault(key, Map.of()))) == null;
                })
                .list();
        return all;
    }

    private static ValueKey key(ResultSet row) throws SQLException {
        return new ValueKey(new IndicatorId(row.getString("indicator")), Year.of(row.getInt("reporting_year")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        if (standing.equals("OPEN")) {
            return Standing.OPEN;
        }
        Instant at = row.getObject("stood_at", OffsetDateTime.class).toInstant();
        return switch (standing) {
            case "CONFIRMED" -> new Standing.Confirmed(row.getString("stood_by"), at);
            case "LOCKED" -> new Standing.Locked(row.getString("stood_by"), at);
            default -> throw new IllegalArgumentException("unknown standing: " + standing);
        };
    }

    private static Optional<Restatement> restatement(ResultSet row) throws SQLException {
        String before = row.getString("restated_before");
        return before == null
                ? Optional.empty()
                : Optional.of(new Restatement(
                        before, row.getString("restated_reason"), row.getString("restated_effect")));
    }

    /// Replaces what is there.
    void write(ValueKey key, Dossier dossier) {
        handle.createUpdate("delete from dossier" + OF_KEY).bindMap(bound(key)).execute();
        if (!dossier.equals(Dossier.BLANK)) {
            insert(key, dossier);
            insertParts(key, dossier);
        }
    }

    private void insert(ValueKey key, Dossier dossier) {
        var update = handle.createUpdate(
                """
                insert into dossier (indicator, reporting_year, standing, stood_by, stood_at, source, restated_before,
                    restated_reason, restated_effect, override_reason)
                values (:indicator, :year, :standing, :by, :at, :source, :before, :reason, :effect, :override)""")
                .bindMap(bound(key))
                .bind("source", dossier.source())
                .bind("before", dossier.restatement().map(Restatement::before).orElse(null))
                .bind("reason", dossier.restatement().map(Restatement::reason).orElse(null))
                .bind("effect", dossier.restatement().map(Restatement::effect).orElse(null))
                .bind("override", dossier.override().orElse(null));
        switch (dossier.standing()) {
            case Standing.Open() -> update.bind("standing", "OPEN").bind("by", (String) null)
                    .bind("at", (OffsetDateTime) null);
            case Standing.Confirmed(var by, var at) -> update.bind("standing", "CONFIRMED").bind("by", by)
                    .bind("at", at.atOffset(ZoneOffset.UTC));
            case Standing.Locked(var by, var at) -> update.bind("standing", "LOCKED").bind("by", by)
                    .bind("at", at.atOffset(ZoneOffset.UTC));
        }
        update.execute();
    }

    private void insertParts(ValueKey key, Dossier dossier) {
        String indicator = key.indicator().code();
        int year = key.year().getValue();
        dossier.boundary().byLanguage().forEach((language, text) -> handle.execute(
                "insert into dossier_text (indicator, reporting_year, language, boundary) values (?, ?, ?, ?)",
                indicator, year, language.tag(), text));
        for (int at = 0; at < dossier.evidence().size(); at++) {
            handle.execute(
                    "insert into dossier_evidence (indicator, reporting_year, position, evidence) values (?, ?, ?, ?)",
                    indicator, year, at, dossier.evidence().get(at).value());
        }
        dossier.factors().forEach((slot, factor) -> handle.execute(
                "insert into dossier_factor (indicator, reporting_year, slot, factor) values (?, ?, ?, ?)",
                indicator, year, slot.code(), factor.code()));
    }
}
