package qingye.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Section;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.nav.Place;

/// Finds tables, indicators and sections by a part of their name in any language, or by their code.
final class Finder {

    private static final int MOST = 40;

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
        hits.sort((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)));
        return hits.size() > MOST ? hits.subList(0, MOST) : hits;
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
