package qingye.store.table;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.check.Waiver;
import qingye.model.id.FindingId;

/// `waiver`: why findings were accepted as they are.
record WaiverTable(Handle handle) implements Shelf<FindingId, Waiver> {

    @Override
    public Map<FindingId, Waiver> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Waiver> find(FindingId id) {
        return Optional.ofNullable(read(" where finding = :id", Map.of("id", id.value())).get(id));
    }

    private Map<FindingId, Waiver> read(String where, Map<String, String> bound) {
        var all = new LinkedHashMap<FindingId, Waiver>();
        handle.createQuery("select finding, reason, waived_by, waived_at, seen from waiver" + where
                + " order by position")
                .bindMap(bound)
                .map((row, _) -> Map.entry(
                        new FindingId(row.getString("finding")),
                        new Waiver(
                                row.getString("reason"), row.getString("waived_by"),
                                row.getObject("waived_at", OffsetDateTime.class).toInstant(),
                                row.getString("seen"))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    @Override
    public void insert(FindingId id, Waiver waiver) {
        handle.execute(
                "insert into waiver (finding, reason, waived_by, waived_at, seen) values (?, ?, ?, ?, ?)", id.value(),
                waiver.reason(), waiver.by(), waiver.at().atOffset(ZoneOffset.UTC), waiver.seen());
    }

    @Override
    public void update(FindingId id, Waiver waiver) {
        handle.execute(
                "update waiver set reason = ?, waived_by = ?, waived_at = ?, seen = ? where finding = ?",
                waiver.reason(), waiver.by(), waiver.at().atOffset(ZoneOffset.UTC), waiver.seen(), id.value());
    }

    @Override
    public void delete(FindingId id) {
        handle.execute("delete from waiver where finding = ?", id.value());
    }
}
