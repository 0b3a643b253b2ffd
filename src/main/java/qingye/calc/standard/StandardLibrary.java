package qingye.calc.standard;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.model.factor.Confidence;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.standard.Term;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The standards of the program, from `standards/standards.csv` and one table each, and the crosswalk between them.
///
/// Titles are short wordings of our own; the official texts belong to those who issue them.
public final class StandardLibrary {

    /// The exchange guideline of the mainland, the same for Shanghai, Shenzhen and Beijing.
    public static final String GUIDELINE = "cn";

    /// The sustainable development goals.
    public static final String GOALS = "sdg";

    private static final List<String> COLUMNS = List.of(
            "code", "parent", "level", "number", "official", "duty", "kind", "title_zh_hans", "title_zh_hant",
            "title_en", "first_year", "last_year", "confidence", "note_zh_hans", "note_en");

    private final Map<String, Standard> standards = new LinkedHashMap<>();
    private final Map<RequirementKey, List<RequirementKey>> byTopic = new LinkedHashMap<>();
    private final Map<RequirementKey, List<RequirementKey>> topics = new LinkedHashMap<>();

    private StandardLibrary() {}

    /// The library, read when it is asked for first.
    public static StandardLibrary get() {
        return Kept.LIBRARY;
    }

    private static final class Kept {
        static final StandardLibrary LIBRARY = read();
    }

    /// Reads the library: some 800 requirements.
    ///
    /// @throws qingye.calc.table.BrokenTableException if a table is not as it should be
    public static StandardLibrary read() {
        var library = new StandardLibrary();
        StandardTable list =
                StandardTable.read("standards.csv", List.of("id", "short_zh_hans", "short_zh_hant", "short_en"));
        for (CSVRecord row : list.rows()) {
            String id = list.text(row, "id");
            library.standards.put(id, standard(id, words(row, "short")));
        }
        library.cross();
        return library;
    }

    private static Standard standard(String id, Localized<String> brief) {
        StandardTable table = StandardTable.read(id + ".csv", COLUMNS);
        var all = new ArrayList<Requirement>();
        for (CSVRecord row : table.rows()) {
            all.add(requirement(id, table, row));
        }
        return new Standard(id, brief, all);
    }

    private static Requirement requirement(String id, StandardTable table, CSVRecord row) {
        String parent = row.get("parent");
        return new Requirement(
                new RequirementKey(id, table.text(row, "code")),
                parent.isBlank() ? Optional.empty() : Optional.of(new RequirementKey(id, parent)),
                table.number(row, "level").intValueExact(),
                new Requirement.Place(row.get("number"), row.get("official").equals("yes"),
                        Confidence.of(row.get("confidence")).orElseThrow(() -> table.broken(row, "confidence"))),
                Duty.of(row.get("duty")).orElseThrow(() -> table.broken(row, "duty")),
                RequirementKind.of(row.get("kind")).orElseThrow(() -> table.broken(row, "kind")),
                words(row, "title"),
                new Term(year(table, row, "first_year"), year(table, row, "last_year")), note(row));
    }

    private static Localized<String> note(CSVRecord row) {
        return row.get("note_en").isEmpty()
                ? Localized.none()
                : Localized.zh(row.get("note_zh_hans")).with(Language.EN, row.get("note_en"));
    }

    private static Optional<Year> year(StandardTable table, CSVRecord row, String column) {
        return row.get(column).isBlank()
                ? Optional.empty()
                : Optional.of(Year.of(table.number(row, column).intValueExact()));
    }

    private static Localized<String> words(CSVRecord row, String what) {
        return Localized.zh(row.get(what + "_zh_hans"))
                .with(Language.ZH_HANT, row.get(what + "_zh_hant")).with(Language.EN, row.get(what + "_en"));
    }

    private void cross() {
        StandardTable table =
                StandardTable.read("crosswalk.csv", List.of("topic", "standard", "code", "confidence"));
        for (CSVRecord row : table.rows()) {
            var topic = new RequirementKey(GUIDELINE, table.text(row, "topic"));
            var other = new RequirementKey(table.text(row, "standard"), table.text(row, "code"));
            if (requirement(topic).isEmpty() || requirement(other).isEmpty()) {
                throw table.broken(row, "leads nowhere");
            }
            byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(other);
            topics.computeIfAbsent(other, _ -> new ArrayList<>()).add(topic);
        }
    }

    /// All standards, in the order they are offered.
    public List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    /// The standard of that id.
    public Optional<Standard> standard(String id) {
        return Optional.ofNullable(standards.get(id));
    }

    /// That requirement of whatever standard.
    public Optional<Requirement> requirement(RequirementKey key) {
        return standard(key.standard()).flatMap(one -> one.requirement(key.code()));
    }

    /// The topics of the exchange guideline, in their official order.
    public List<Requirement> topics() {
        return standard(GUIDELINE).stream().flatMap(guideline -> guideline.under(guideline.root()).stream())
                .filter(one -> one.parent().map(RequirementKey::code).orElse("").startsWith("DIM-"))
                .toList();
    }

    /// What in other parts and standards asks for the same as a topic of the exchange guideline: a suggestion, never
    /// more. What is no topic has none.
    public List<RequirementKey> answering(RequirementKey topic) {
        return List.copyOf(byTopic.getOrDefault(topic, List.of()));
    }

    /// The topics of the exchange guideline that a requirement belongs to.
    public List<RequirementKey> topicsOf(RequirementKey requirement) {
        return List.copyOf(topics.getOrDefault(requirement, List.of()));
    }
}
