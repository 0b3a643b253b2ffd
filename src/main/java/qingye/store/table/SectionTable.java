package qingye.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;

/// `section`, `section_text` and `section_block`.
record SectionTable(Handle handle) implements Shelf<SectionId, Section> {

    @Override
    public Map<SectionId, Section> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Section> find(SectionId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.value())).get(id));
    }

    private Map<SectionId, Section> read(String where, Map<String, String> bound) {
        String ofSection = where.replace("id =", "section =");
        var titles = new Texts<String>();
        handle.createQuery("select * from section_text" + ofSection)
                .bindMap(bound)
                .map((row, _) -> {
                    titles.add(row.getString("section"), Texts.language(row), row.getString("title"));
                    return row.getString("section");
                })
                .list();
        var blocks = new HashMap<String, List<BlockId>>();
        handle.createQuery("select * from section_block" + ofSection + " order by section, position")
                .bindMap(bound)
                .map((row, _) -> blocks
                        .computeIfAbsent(row.getString("section"), _ -> new ArrayList<>())
                        .add(new BlockId(row.getString("block"))))
                .list();
        var all = new LinkedHashMap<SectionId, Section>();
        handle.createQuery("select id, role from section" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    String id = row.getString("id");
                    return new Section(
                            new SectionId(id), SectionRole.valueOf(row.getString("role")), titles.of(id),
                            blocks.getOrDefault(id, List.of()));
                })
                .forEach(section -> all.put(section.id(), section));
        return all;
    }

    @Override
    public void insert(SectionId id, Section section) {
        handle.execute("insert into section (id, role) values (?, ?)", id.value(), section.role().name());
        insertParts(id, section);
    }

    @Override
    public void update(SectionId id, Section section) {
        handle.execute("update section set role = ? where id = ?", section.role().name(), id.value());
        handle.execute("delete from section_text where section = ?", id.value());
        handle.execute("delete from section_block where section = ?", id.value());
        insertParts(id, section);
    }

    @Override
    public void delete(SectionId id) {
        handle.execute("delete from section where id = ?", id.value());
    }

    private void insertParts(SectionId id, Section section) {
        section.title().byLanguage().forEach((language, title) -> handle.execute(
                "insert into section_text (section, language, title) values (?, ?, ?)",
                id.value(), language.tag(), title));
        for (int at = 0; at < section.blocks().size(); at++) {
            handle.execute(
                    "insert into section_block (section, position, block) values (?, ?, ?)",
                    id.value(), at, section.blocks().get(at).value());
        }
    }
}
