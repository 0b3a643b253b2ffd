package qingye.store.table;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.form.PartForm;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialityPart;

/// `assessment_part`: the parts of the materiality assessments, each in its readable form.
record PartTable(Handle handle) implements Shelf<PartId, MaterialityPart> {

    @Override
    public Map<PartId, MaterialityPart> all() {
        var all = new LinkedHashMap<PartId, MaterialityPart>();
        read("", Map.of()).forEach(part -> all.put(part.id(), part));
        return all;
    }

    @Override
    public Optional<MaterialityPart> find(PartId id) {
        return read(" where id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    private List<MaterialityPart> read(String where, Map<String, String> bound) {
        return handle.createQuery("select id, kind, assessed, place, fields from assessment_part" + where
                + " order by assessed, place, id")
                .bindMap(bound)
                .map((row, _) -> PartForm.read(row.getString("kind"), new PartId(row.getString("id")),
                        Year.of(row.getInt("assessed")), row.getInt("place"), row.getString("fields")))
                .list();
    }

    @Override
    public void insert(PartId id, MaterialityPart part) {
        handle.execute("insert into assessment_part (id, kind, assessed, place, fields) values (?, ?, ?, ?, ?)",
                id.value(), PartForm.kind(part), part.year().getValue(), part.place(), PartForm.write(part));
    }

    @Override
    public void update(PartId id, MaterialityPart part) {
        handle.execute("update assessment_part set kind = ?, assessed = ?, place = ?, fields = ? where id = ?",
                PartForm.kind(part), part.year().getValue(), part.place(), PartForm.write(part), id.value());
    }

    @Override
    public void delete(PartId id) {
        handle.execute("delete from assessment_part where id = ?", id.value());
    }
}
