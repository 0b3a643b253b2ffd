package qingye.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.line.Line;
import qingye.model.check.Rule;

/// Figures are physically possible: energy, water and training by head, and the like, within wide bands that are data
/// with a source each. The tolerance widens the bands by so many times.
public final class PlausibilityRule implements Check {

    private final Bands bands;

    public PlausibilityRule(Bands bands) {
        this.bands = bands;
    }

    @Override
    public Rule rule() {
        return Rule.PLAUSIBILITY;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        BigDecimal wide = context.tolerance(Rule.PLAUSIBILITY).max(BigDecimal.ONE);
        for (Line line : context.sheet().lines()) {
            Optional<Bands.Band> band = line.hasFigures() && line.group().isEmpty() ? bands.of(line) : Optional.empty();
            if (band.isPresent()) {
                look(context, line, band.get(), wide, found);
            }
        }
    }

    private static void look(
            Context context, Line line, Bands.Band band, BigDecimal wide, Consumer<Finding> found) {
        Optional<Line> heads = band.perHead() ? heads(context) : Optional.empty();
        if (band.perHead() && heads.isEmpty()) {
            return;
        }
        var years = new ArrayList<Year>();
        Optional<BigDecimal> last = Optional.empty();
        for (Year year : line.years()) {
            Optional<BigDecimal> value = value(line, band, heads, year);
            if (value.isPresent() && value.get().signum() > 0
                    && (value.get().multiply(wide).compareTo(band.low()) < 0
                            || value.get().compareTo(band.high().multiply(wide)) > 0)) {
                years.add(year);
                last = value;
            }
        }
        if (last.isPresent()) {
            found.accept(finding(line, band, heads, years, last.get()));
        }
    }

    private static Optional<BigDecimal> value(Line line, Bands.Band band, Optional<Line> heads, Year year) {
        Optional<BigDecimal> amount = line.number(year).flatMap(number -> line.measure().in(band.unit())
                .map(ratio -> ratio.apply(number)));
        if (heads.isEmpty()) {
            return amount;
        }
        return amount.flatMap(one -> heads.get().number(year).filter(number -> number.signum() > 0)
                .map(number -> one.divide(number, MathContext.DECIMAL32)));
    }

    private static Finding finding(
            Line line, Bands.Band band, Optional<Line> heads, List<Year> years, BigDecimal value) {
        Year year = years.getLast();
        var message = Sentence.of(
                heads.isPresent() ? "plausibility.head" : "plausibility.value", Words.row(line), Words.years(years),
                line.in(year).map(Words::figure).orElseThrow(), Words.rough(value, 3), Words.figure(band.low()),
                Words.figure(band.high()));
        var making = new Found(Rule.PLAUSIBILITY, Severity.WARNING, Found.cell(line, year), message)
                .printed(line.in(year).orElseThrow().printed());
        years.forEach(one -> making.inputs(
                Stream.concat(Stream.of(line), heads.stream()).toList(), one));
        return making.done();
    }

    /// How many people the company employs, from this table or another.
    private static Optional<Line> heads(Context context) {
        return context.sheet().lines().stream()
                .filter(line -> line.measure().isPeople() && line.hasFigures()
                        && context.lexicon().isHeadcount(line.name()))
                .findFirst()
                .or(() -> context.outside().headcounts().stream().findFirst());
    }
}
