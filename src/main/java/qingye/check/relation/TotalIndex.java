package qingye.check.relation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import qingye.check.line.Figure;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;

/// The rows that may be totals, found by their number.
final class TotalIndex {

    private final Map<String, Map<Year, NavigableMap<BigDecimal, List<Line>>>> byMeasure = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Outside outside;
    private final Lexicon lexicon;
    private final List<Year> years;

    TotalIndex(Sheet sheet, Outside outside, Lexicon lexicon) {
        this.outside = outside;
        this.lexicon = lexicon;
        this.years = sheet.years();
        for (Line line : sheet.lines()) {
            if (line.hasFigures()) {
                sizes.merge(line.measure().code(), 1, Integer::sum);
                add(line);
            }
        }
    }

    private void add(Line line) {
        var byYear = byMeasure.computeIfAbsent(line.measure().code(), _ -> new HashMap<>());
        for (Year year : line.years()) {
            line.number(year).filter(number -> number.signum() != 0).ifPresent(number -> byYear
                    .computeIfAbsent(year, _ -> new TreeMap<>())
                    .computeIfAbsent(number, _ -> new ArrayList<>())
                    .add(line));
        }
    }

    /// How many rows may be the total of such parts.
    int size(Cast cast) {
        return sizes.getOrDefault(cast.parts().getFirst().measure().code(), 0);
    }

    /// The rows that are about the sum of the parts in any year: within what rounding can do, and a little more.
    List<Line> wholesOf(Cast cast) {
        Set<Line> wholes = new LinkedHashSet<>();
        String code = cast.parts().getFirst().measure().code();
        var byYear = byMeasure.getOrDefault(code, Map.of());
        for (Year year : years) {
            Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
            BigDecimal slack = BigDecimal.ZERO;
            for (Line part : cast.parts()) {
                Optional<Figure> figure = part.in(year);
                sum = figure.isEmpty() ? Optional.empty() : sum.map(figure.get().number()::add);
                if (sum.isEmpty()) {
                    break;
                }
                slack = slack.add(figure.get().half());
            }
            if (sum.isPresent() && sum.get().signum() != 0) {
                BigDecimal reach = slack.multiply(BigDecimal.valueOf(3));
                BigDecimal low = sum.get().subtract(reach);
                BigDecimal high = sum.get().add(reach);
                NavigableMap<BigDecimal, List<Line>> numbers = byYear.get(year);
                if (numbers != null) {
                    numbers.subMap(low, true, high, true).values().forEach(wholes::addAll);
                }
            }
        }
        cast.parts().forEach(wholes::remove);
        if (wholes.isEmpty() && cast.form() == Cast.Form.GROUP) {
            elsewhere(cast, code, wholes);
        }
        if (cast.own().filter(wholes::contains).isPresent()) {
            return List.of(cast.own().get());
        }
        // a member of another breakdown is no total, even where all its siblings are zero
        return wholes.stream()
                .filter(whole -> whole.group().equals(cast.label()) || lexicon.dimension(whole.group()).isEmpty()
                        || lexicon.isWhole(whole.name()) || lexicon.isHeadcount(whole.name()))
                .toList();
    }

    /// The totals of other tables are asked for only where this one has none: what is not asked cannot change.
    private void elsewhere(Cast cast, String code, Set<Line> wholes) {
        for (Line line : outside.totals(code)) {
            var sum = new Sum(new Sum.Whole.OfLine(line), cast.parts(), cast.label(), true);
            if (years.stream().anyMatch(year -> sum.holds(year, BigDecimal.ONE).orElse(false))) {
                wholes.add(line);
            }
        }
    }
}
