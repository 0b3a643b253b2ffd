package qingye.exchange.topic;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Stakeholder;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A table of those who have a stake: who, what concerns them, by which channels, how often, and what is answered.
/// What concerns them and is no topic of the year is kept in their own words.
public final class GroupTable {

    private static final Map<String, Predicate<String>> MEANINGS = new LinkedHashMap<>();

    static {
        for (String meaning : List.of("group", "topics", "channels", "frequency", "response")) {
            MEANINGS.put(meaning, Heads.hold(meaning, ""));
        }
    }

    private GroupTable() {}

    /// Whether rows are such a table, and not just names, or names with weights.
    public static boolean isOne(List<List<String>> rows) {
        return Columns.of(rows, MEANINGS).head() || rows.stream().anyMatch(row -> row.size() > 2);
    }

    /// Reads the table.
    ///
    /// @param language that is written
    /// @param ids a new id with each call
    public static Brought read(
            List<List<String>> rows, Materiality materiality, Year year, Language language, Supplier<PartId> ids) {
        Columns columns = Columns.of(rows, MEANINGS);
        var names = new Names(materiality, year);
        Set<String> known = new HashSet<>();
        materiality.stakeholders(year).forEach(group -> known.addAll(group.name().byLanguage().values()));
        var parts = new ArrayList<MaterialityPart>();
        var faults = new ArrayList<Brought.Fault>();
        int place = materiality.next(year, Stakeholder.class);
        for (int at = columns.head() ? 1 : 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            int number = at + 1;
            String name = columns.cell(row, "group");
            if (name.isEmpty()) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    faults.add(new Brought.Fault("nameless", number, ""));
                }
            } else if (!known.add(name)) {
                faults.add(new Brought.Fault("again", number, name));
            } else {
                var topics = new ArrayList<PartId>();
                var own = new ArrayList<String>();
                for (String item : Columns.items(columns.cell(row, "topics"), names::has)) {
                    names.find(item).ifPresentOrElse(topics::add, () -> {
                        own.add(item);
                        faults.add(new Brought.Fault("unknown", number, item));
                    });
                }
                var exchange = new Stakeholder.Exchange(
                        lines(language, own),
                        lines(language, Columns.items(columns.cell(row, "channels"), _ -> false)),
                        words(language, columns.raw(row, "frequency")),
                        words(language, columns.cell(row, "response")));
                parts.add(new Stakeholder(ids.get(), year, place++, Localized.of(language, name), topics, exchange,
                        BigDecimal.ONE));
            }
        }
        return new Brought(parts, faults);
    }

    private static Localized<List<String>> lines(Language language, List<String> lines) {
        return lines.isEmpty() ? Localized.none() : Localized.of(language, lines);
    }

    private static Localized<String> words(Language language, String words) {
        return words.isEmpty() ? Localized.none() : Localized.of(language, words);
    }
}
