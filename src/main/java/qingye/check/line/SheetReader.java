package qingye.check.line;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import qingye.calc.unit.Units;
import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Reads tables the way the checks need them.
public final class SheetReader {

    /// Between the label of a group and that of the subgroup.
    private static final String BETWEEN = "/";

    private final Lexicon lexicon;
    private final Units units;
    private final Map<String, Measure> measures = new ConcurrentHashMap<>();

    public SheetReader(Lexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.units = units;
    }

    /// Reads one table.
    public Sheet read(Snapshot snapshot, KpiTable table) {
        Language language = snapshot.report().language();
        List<Year> years = table.years().stream().distinct().sorted().toList();
        var lines = new ArrayList<Line>(table.rows().size());
        for (KpiRow row : table.rows()) {
            Optional<Indicator> indicator = snapshot.figures().indicator(row.indicator());
            Measure measure = measure(indicator.map(one -> text(one.unit(), language)).orElse(""));
            String group = text(row.group(), language);
            String subgroup = text(row.subgroup(), language);
            lines.add(new Line(
                    table.id(), row.id(), row.indicator(), lines.size(),
                    lexicon.fold(indicator.map(one -> text(one.name(), language)).orElse("")),
                    lexicon.fold(subgroup.isBlank() ? group : group + BETWEEN + subgroup),
                    measure,
                    indicator.map(one -> one.profile().kind()).orElse(Kind.AMOUNT), years,
                    years.stream().map(year -> snapshot.figures().value(new ValueKey(row.indicator(), year))).toList(),
                    figures(snapshot, row, years, measure.isCounted())));
        }
        return new Sheet(table.id(), lexicon.fold(text(table.title(), language)), years, lines);
    }

    private static List<Optional<Figure>> figures(Snapshot snapshot, KpiRow row, List<Year> years, boolean counted) {
        var figures = new ArrayList<Optional<Figure>>(years.size());
        for (Year year : years) {
            var key = new ValueKey(row.indicator(), year);
            figures.add(snapshot.figures().value(key) instanceof Value.Amount amount
                    ? Optional.of(Figure.of(key, amount, counted))
                    : Optional.empty());
        }
        return figures;
    }

    /// What is measured in a unit printed so.
    public Measure measure(String printed) {
        return measures.computeIfAbsent(printed, unit -> units.find(unit)
                .map(found -> new Measure(found.code(), Optional.of(found)))
                .orElseGet(() -> new Measure("?" + lexicon.fold(unit), Optional.empty())));
    }

    private static String text(Localized<String> text, Language language) {
        return text.best(language).orElse("");
    }
}
