package qingye.store.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.id.EvidenceId;
import qingye.model.indicator.Evidence;

/// `evidence`: what the kept files are called. Their content is in [EvidenceContentTable].
record EvidenceTable(Handle handle) implements Shelf<EvidenceId, Evidence> {

    @Override
    public Map<EvidenceId, Evidence> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.value())).get(id));
    }

    private Map<EvidenceId, Evidence> read(String where, Map<String, String> bound) {
        var all = new LinkedHashMap<EvidenceId, Evidence>();
        handle.createQuery("select id, name, size from evidence" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> new Evidence(
                        new EvidenceId(row.getString("id")), row.getString("name"), row.getLong("size")))
                .forEach(one -> all.put(one.id(), one));
        return all;
    }

    @Override
    public void insert(EvidenceId id, Evidence evidence) {
        handle.execute(
                "insert into evidence (id, name, size) values (?, ?, ?)", id.value(), evidence.name(), evidence.size());
    }

    @Override
    public void update(EvidenceId id, Evidence evidence) {
        handle.execute(
                "update evidence set name = ?, size = ? where id = ?", evidence.name(), evidence.size(), id.value());
    }

    @Override
    public void delete(EvidenceId id) {
        handle.execute("delete from evidence where id = ?", id.value());
    }
}
