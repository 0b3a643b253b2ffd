package qingye.store.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.form.StandardForm;
import qingye.model.standard.Standard;

/// `own_standard`: the standards that somebody brought along, each in its readable form.
record OwnStandardTable(Handle handle) implements Shelf<String, Standard> {

    @Override
    public Map<String, Standard> all() {
        var all = new LinkedHashMap<String, Standard>();
        handle.createQuery("select id, fields from own_standard order by position")
                .map((row, _) -> StandardForm.read(row.getString("id"), row.getString("fields")))
                .forEach(standard -> all.put(standard.id(), standard));
        return all;
    }

    @Override
    public Optional<Standard> find(String id) {
        return handle.select("select fields from own_standard where id = ?", id)
                .map((row, _) -> StandardForm.read(id, row.getString("fields")))
                .findFirst();
    }

    @Override
    public void insert(String id, Standard standard) {
        handle.execute("insert into own_standard (id, position, fields) values "
                + "(?, (select coalesce(max(position), 0) + 1 from own_standard), ?)",
                id, StandardForm.write(standard));
    }

    @Override
    public void update(String id, Standard standard) {
        handle.execute("update own_standard set fields = ? where id = ?", StandardForm.write(standard), id);
    }

    @Override
    public void delete(String id) {
        handle.execute("delete from own_standard where id = ?", id);
    }
}
