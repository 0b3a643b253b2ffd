package qingye.store.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.form.EntryForm;
import qingye.model.id.EntryId;
import qingye.model.register.Entry;
import qingye.model.register.Register;

/// `register_entry` and `register_entry_text`: the entries of the registers.
record EntryTable(Handle handle) implements Shelf<EntryId, Entry> {

    @Override
    public Map<EntryId, Entry> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.value())).get(id));
    }

    private Map<EntryId, Entry> read(String where, Map<String, String> bound) {
        var texts = new Texts<String>();
        handle.createQuery("select entry, language, words from register_entry_text" + where.replace("id =", "entry ="))
                .bindMap(bound)
                .map((row, _) -> {
                    texts.add(row.getString("entry"), Texts.language(row), row.getString("words"));
                    return row.getString("entry");
                })
                .list();
        var all = new LinkedHashMap<EntryId, Entry>();
        handle.createQuery("select id, register, position from register_entry" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    var register = Register.valueOf(row.getString("register"));
                    int parts = register.parts().size();
                    String id = row.getString("id");
                    return new Entry(
                            new EntryId(id), register, row.getLong("position"),
                            texts.of(id).map(words -> EntryForm.read(words, parts)));
                })
                .forEach(entry -> all.put(entry.id(), entry));
        return all;
    }

    @Override
    public void insert(EntryId id, Entry entry) {
        // the column counts by itself where nothing is said; an entry that comes back has its place already
        handle.execute(
                "insert into register_entry (id, position, register) overriding system value values (?, ?, ?)",
                id.value(), entry.place(), entry.register().name());
        insertTexts(id, entry);
    }

    @Override
    public void update(EntryId id, Entry entry) {
        handle.execute("update register_entry set register = ? where id = ?", entry.register().name(), id.value());
        handle.execute("delete from register_entry_text where entry = ?", id.value());
        insertTexts(id, entry);
    }

    @Override
    public void delete(EntryId id) {
        handle.execute("delete from register_entry where id = ?", id.value());
    }

    private void insertTexts(EntryId id, Entry entry) {
        entry.words().byLanguage().forEach((language, parts) -> handle.execute(
                "insert into register_entry_text (entry, language, words) values (?, ?, ?)",
                id.value(), language.tag(), EntryForm.write(parts)));
    }
}
