package qingye.store.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.check.Verdict;
import qingye.model.id.RelationId;

/// `relation_verdict`: what was said of the relations found in the figures.
record VerdictTable(Handle handle) implements Shelf<RelationId, Verdict> {

    @Override
    public Map<RelationId, Verdict> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Verdict> find(RelationId id) {
        return Optional.ofNullable(read(" where relation = :id", Map.of("id", id.value())).get(id));
    }

    private Map<RelationId, Verdict> read(String where, Map<String, String> bound) {
        var all = new LinkedHashMap<RelationId, Verdict>();
        handle.createQuery("select relation, verdict from relation_verdict" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> Map.entry(
                        new RelationId(row.getString("relation")), Verdict.valueOf(row.getString("verdict"))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    @Override
    public void insert(RelationId id, Verdict verdict) {
        handle.execute(
                "insert into relation_verdict (relation, verdict) values (?, ?)", id.value(), verdict.name());
    }

    @Override
    public void update(RelationId id, Verdict verdict) {
        handle.execute(
                "update relation_verdict set verdict = ? where relation = ?", verdict.name(), id.value());
    }

    @Override
    public void delete(RelationId id) {
        handle.execute("delete from relation_verdict where relation = ?", id.value());
    }
}
