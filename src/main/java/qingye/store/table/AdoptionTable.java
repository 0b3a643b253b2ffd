package qingye.store.table;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;

/// `adoption`: which standards reports go by.
record AdoptionTable(Handle handle) {

    Map<AdoptionKey, Adoption> all() {
        var all = new LinkedHashMap<AdoptionKey, Adoption>();
        handle.createQuery("select reporting_year, standard, usage, edition from adoption")
                .map((row, _) -> Map.entry(
                        new AdoptionKey(Year.of(row.getInt("reporting_year")), row.getString("standard")),
                        new Adoption(
                                Adoption.Use.valueOf(row.getString("usage").toUpperCase(Locale.ROOT)),
                                Optional.ofNullable(row.getObject("edition", Integer.class)).map(Year::of))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    Optional<Adoption> find(AdoptionKey key) {
        return Optional.ofNullable(all().get(key));
    }

    /// Writes how the report goes by it from now on; empty for not at all.
    void write(AdoptionKey key, Optional<Adoption> adoption) {
        handle.execute("delete from adoption where reporting_year = ? and standard = ?",
                key.year().getValue(), key.standard());
        adoption.ifPresent(one -> handle.execute(
                "insert into adoption (reporting_year, standard, usage, edition) values (?, ?, ?, ?)",
                key.year().getValue(), key.standard(), one.use().code(),
                one.edition().map(Year::getValue).orElse(null)));
    }
}
