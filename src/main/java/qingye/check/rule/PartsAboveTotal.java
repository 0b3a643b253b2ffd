package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Figure;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.model.check.Rule;

/// What is named a total is not smaller than what is named a part of it: the electricity of a data centre is part of
/// all electricity. Units are converted; there is no tolerance.
final class PartsAboveTotal {

    private final Context context;
    private final Lexicon lexicon;

    PartsAboveTotal(Context context) {
        this.context = context;
        this.lexicon = context.lexicon();
    }

    void look(Consumer<Finding> found) {
        List<Line> lines = context.sheet().lines().stream()
                .filter(line -> line.hasFigures() && !line.measure().isPercent() && !line.measure().isPer()
                        && !lexicon.says("mean", line.name()))
                .toList();
        for (Line total : lines) {
            if (lexicon.says("total", total.name()) || lexicon.says("energy_total", total.name())) {
                for (Line part : lines) {
                    if (isPart(total, part)) {
                        look(total, part, found);
                    }
                }
            }
        }
    }

    private boolean isPart(Line total, Line part) {
        boolean other = !part.equals(total) && part.measure().in(total.measure()).isPresent()
                && (part.group().equals(total.group()) || total.group().isEmpty());
        return other && !lexicon.says("total", part.name()) && !lexicon.says("recovered", part.name())
                && (isUseOf(total, part) || isNamedAfter(total, part));
    }

    /// A part of all electricity: electricity or energy of a place.
    private boolean isUseOf(Line total, Line part) {
        boolean electricity = total.measure().is("energy") && lexicon.says("electricity", total.name())
                && !lexicon.says("energy_total", total.name()) && !lexicon.says("fuel", total.name());
        return electricity && lexicon.says("facility", part.name()) && !lexicon.says("fuel", part.name())
                && (lexicon.says("electricity", part.name()) || lexicon.says("energy_use", part.name()));
    }

    /// A part with the name of the total and more: 耗水总量, 办公耗水量.
    private boolean isNamedAfter(Line total, Line part) {
        String whole = lexicon.stem(total.name());
        String own = lexicon.stem(part.name());
        return whole.length() >= 2 && own.length() > whole.length() && own.contains(whole)
                && lexicon.says("facility", part.name());
    }

    private void look(Line total, Line part, Consumer<Finding> found) {
        var years = new ArrayList<Year>();
        int known = 0;
        for (Year year : total.years()) {
            Optional<BigDecimal> whole = total.number(year);
            Optional<BigDecimal> own = inUnitOf(total, part, year);
            if (whole.isPresent() && own.isPresent()) {
                known++;
                if (own.get().compareTo(whole.get()) > 0) {
                    years.add(year);
                }
            }
        }
        if (years.isEmpty()) {
            return;
        }
        String key = years.size() == known && known > 1 ? "emission.part.always" : "emission.part";
        List<Term> numbers = years.stream()
                .flatMap(year -> Stream.<Term>of(valued(part, year), valued(total, year)))
                .toList();
        var message = Sentence.of(
                key, Words.name(part), Words.name(total), Words.years(years), new Term.Several(numbers));
        var making = new Found(Rule.EMISSION, Severity.ERROR, Found.row(part), message);
        years.forEach(year -> making.inputs(List.of(part, total), year));
        found.accept(making.done());
    }

    private static Term valued(Line line, Year year) {
        return new Term.Valued(line.indicator(), line.in(year).map(Figure::printed).orElse(""));
    }

    private static Optional<BigDecimal> inUnitOf(Line total, Line part, Year year) {
        return part.number(year).flatMap(number -> part.measure().in(total.measure())
                .map(ratio -> ratio.apply(number)));
    }
}
