package qingye.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.report.Stage;
import qingye.model.text.Localized;

/// `section`, `section_text`, `section_guidance_text`, `section_earlier_text` and `section_block`.
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
        Texts<String> titles = texts("section_text", "title", ofSection, bound);
        Texts<String> guidance = texts("section_guidance_text", "guidance", ofSection, bound);
        Texts<String> earlier = texts("section_earlier_text", "words", ofSection, bound);
        var blocks = new HashMap<String, List<BlockId>>();
        handle.createQuery("select * from section_block" + ofSection + " order by section, position")
                .bindMap(bound)
                .map((row, _) -> blocks
                        .computeIfAbsent(row.getString("section"), _ -> new ArrayList<>())
                        .add(new BlockId(row.getString("block"))))
                .list();
        var all = new LinkedHashMap<SectionId, Section>();
        handle.createQuery("select * from section" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    String id = row.getString("id");
                    return new Section(
                            new SectionId(id), SectionRole.valueOf(row.getString("role")), titles.of(id),
                            blocks.getOrDefault(id, List.of()), profile(row, guidance.of(id), earlier.of(id)));
                })
                .forEach(section -> all.put(section.id(), section));
        return all;
    }

    private Texts<String> texts(String table, String column, String where, Map<String, String> bound) {
        var texts = new Texts<String>();
        handle.createQuery("select * from " + table + where)
                .bindMap(bound)
                .map((row, _) -> {
                    texts.add(row.getString("section"), Texts.language(row), row.getString(column));
                    return row.getString("section");
                })
                .list();
        return texts;
    }

    private static SectionProfile profile(ResultSet row, Localized<String> guidance, Localized<String> earlier)
            throws SQLException {
        int target = row.getInt("target");
        return new SectionProfile(
                row.getString("owner"),
                Stage.valueOf(row.getString("stage")),
                target == 0 ? OptionalInt.empty() : OptionalInt.of(target),
                row.getBoolean("hidden"),
                Arrays.stream(row.getString("pillars").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(CorePillar::valueOf)
                        .collect(Collectors.toSet()),
                guidance,
                earlier);
    }

    private static @Nullable Integer target(SectionProfile profile) {
        return profile.target().isPresent() ? Integer.valueOf(profile.target().getAsInt()) : null;
    }

    private static String pillars(SectionProfile profile) {
        return profile.pillars().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public void insert(SectionId id, Section section) {
        SectionProfile profile = section.profile();
        handle.execute(
                """
                        insert into section (id, role, owner, stage, target, hidden, pillars)
                        values (?, ?, ?, ?, ?, ?, ?)""",
                id.value(), section.role().name(), profile.owner(), profile.stage().name(), target(profile),
                profile.hidden(), pillars(profile));
        insertParts(id, section);
    }

    @Override
    public void update(SectionId id, Section section) {
        SectionProfile profile = section.profile();
        handle.execute(
                """
                        update section set role = ?, owner = ?, stage = ?, target = ?, hidden = ?, pillars = ?
                        where id = ?""",
                section.role().name(), profile.owner(), profile.stage().name(), target(profile),
                profile.hidden(), pillars(profile), id.value());
        handle.execute("delete from section_guidance_text where section = ?", id.value());
        handle.execute("delete from section_earlier_text where section = ?", id.value());
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
        section.profile().guidance().byLanguage().forEach((language, words) -> handle.execute(
                "insert into section_guidance_text (section, language, guidance) values (?, ?, ?)",
                id.value(), language.tag(), words));
        section.profile().earlier().byLanguage().forEach((language, words) -> handle.execute(
                "insert into section_earlier_text (section, language, words) values (?, ?, ?)",
                id.value(), language.tag(), words));
        for (int at = 0; at < section.blocks().size(); at++) {
            handle.execute(
                    "insert into section_block (section, position, block) values (?, ?, ?)",
                    id.value(), at, section.blocks().get(at).value());
        }
    }
}
