package qingye.ui.shell;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import qingye.calc.answer.Asked;
import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Section;
import qingye.model.standard.Standard;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.nav.Place;

/// Finds tables, indicators, sections and requirements by a part of their name in any language, or by their code;
/// figures by what is printed.
final class Finder {

    private static final int MOST = 40;
    /// How much of a number must be given for those that go on after it to be meant too.
    private static final int BEGINNING = 3;
    private static final Pattern NUMBER = Pattern.compile("[-−]?[\\d.]+%?");

    private Finder() {}

    /// Something found.
    ///
    /// @param kind key of the bundles: what it is
    /// @param title its name
    /// @param detail where it is; may be empty
    record Hit(String kind, String title, String detail, Place place) {}

    /// What matches, names that begin with `query` first, at most forty.
    static List<Hit> find(String query, Snapshot snapshot) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        Language language = snapshot.report().language();
        for (KpiTable table : snapshot.tables().tables().values()) {
            String title = table.title().best(language).orElse("");
            if (matches(table.title(), wanted)) {
                hits.add(new Hit("table", title, "", new Place.Table(table.id(), Optional.empty())));
            }
        }
        for (var entry : snapshot.chapters().outline().entries()) {
            snapshot.chapters().section(entry.section())
                    .filter(section -> matches(section.title(), wanted))
                    .ifPresent(section -> hits.add(section(section, language)));
        }
        for (KpiTable table : snapshot.tables().tables().values()) {
            addIndicators(table, wanted, snapshot, hits);
        }
        String number = digits(wanted);
        if (NUMBER.matcher(number).matches()) {
            snapshot.tables().tables().values().forEach(table -> addValues(table, number, snapshot, hits));
        }
        addRequirements(wanted, snapshot, hits);
        hits.sort((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)));
        return hits.size() > MOST ? hits.subList(0, MOST) : hits;
    }

    /// The requirements of the standards that the report goes by with an index.
    private static void addRequirements(String wanted, Snapshot snapshot, List<Hit> hits) {
        Language language = snapshot.report().language();
        Asked asked = Asked.of(snapshot);
        for (Standard standard : asked.indexed()) {
            String brief = standard.brief().best(language).orElse(standard.id());
            asked.of(standard).stream().filter(asked::answerable)
                    .filter(one -> one.code().toLowerCase(Locale.ROOT).startsWith(wanted)
                            || matches(one.title(), wanted))
                    .forEach(one -> hits.add(new Hit("requirement", one.title().best(language).orElse(one.code()),
                            brief + (one.place().official() ? " " + one.code() : ""),
                            new Place.Index(Optional.of(one.key())))));
        }
    }

    private static void addIndicators(KpiTable table, String wanted, Snapshot snapshot, List<Hit> hits) {
        Language language = snapshot.report().language();
        for (var row : table.rows()) {
            Optional<Indicator> indicator = snapshot.figures().indicator(row.indicator());
            boolean found = row.indicator().code().toLowerCase(Locale.ROOT).contains(wanted)
                    || indicator.filter(one -> matches(one.name(), wanted)).isPresent();
            if (found && !table.years().isEmpty()) {
                var cell = new ValueKey(row.indicator(), table.years().getLast());
                String name = indicator.flatMap(one -> one.name().best(language)).orElse(row.indicator().code());
                hits.add(new Hit("indicator", name, table.title().best(language).orElse(""),
                        new Place.Table(table.id(), Optional.of(cell))));
            }
        }
    }

    /// The figures that are printed so, with or without commas, the newest of a row first.
    private static void addValues(KpiTable table, String number, Snapshot snapshot, List<Hit> hits) {
        Language language = snapshot.report().language();
        String title = table.title().best(language).orElse("");
        for (var row : table.rows()) {
            for (Year year : table.years().reversed()) {
                var key = new ValueKey(row.indicator(), year);
                String printed = snapshot.figures().value(key).printed();
                String digits = digits(printed);
                if (digits.equals(number) || number.length() >= BEGINNING && digits.startsWith(number)) {
                    String name = snapshot.figures().indicator(row.indicator())
                            .flatMap(one -> one.name().best(language)).orElse(row.indicator().code());
                    hits.add(new Hit("indicator", name, printed + " · " + year + " · " + title,
                            new Place.Table(table.id(), Optional.of(key))));
                }
            }
        }
    }

    private static String digits(String printed) {
        return printed.replace(",", "");
    }

    private static Hit section(Section section, Language language) {
        return new Hit("section", section.title().best(language).orElse(""), "",
                new Place.Section(section.id(), Optional.empty()));
    }

    private static boolean matches(Localized<String> name, String wanted) {
        return name.byLanguage().values().stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static boolean begins(Hit hit, String wanted) {
        return hit.title().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
