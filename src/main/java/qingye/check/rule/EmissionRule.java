package qingye.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.line.Span;
import qingye.check.relation.Emitted;
import qingye.model.check.Rule;

/// Emissions and energy follow from activities and published factors (the notices and announcements of the ministry
/// for grid factors, GB/T 2589-2020 for standard coal). Tolerance: half a unit of the last printed place of result and
/// activities, carried through the factor.
public final class EmissionRule implements Check {

    /// A factor that moves by less is the same, computed from rounded figures.
    private static final BigDecimal STEADY = new BigDecimal("0.002");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return Rule.EMISSION;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        BigDecimal halves = context.tolerance(Rule.EMISSION);
        for (Emitted emitted : context.relations().emitted()) {
            for (Year year : emitted.years()) {
                if (!emitted.holds(year, halves).orElse(true)) {
                    found.accept(apart(emitted, year, halves));
                }
            }
            changes(context, emitted, found);
        }
        new PartsAboveTotal(context).look(found);
    }

    private static Finding apart(Emitted emitted, Year year, BigDecimal halves) {
        Line result = emitted.result();
        Figure figure = result.in(year).orElseThrow();
        int decimals = figure.value().decimals();
        Emitted.Outcome outcome = emitted.usual(year, halves).orElseThrow();
        BigDecimal expected = outcome.value().low().add(outcome.value().high()).divide(BigDecimal.TWO);
        boolean truncated = expected.setScale(decimals, RoundingMode.DOWN).compareTo(figure.number()) == 0;
        List<Term> terms = new ArrayList<>(List.of(
                Words.name(result), Words.year(year), Words.figure(figure), Words.figure(expected, decimals),
                new Term.Several(outcome.factors().stream().<Term>map(EmissionRule::factor).toList()),
                activities(emitted, year)));
        Optional<BigDecimal> implied = emitted.implied(year);
        implied.ifPresent(one -> terms.add(implied(one, outcome.factors().getFirst())));
        String key = truncated
                ? "emission.truncated"
                : "emission.apart" + (implied.isPresent() ? ".implied" : "");
        var making = new Found(
                Rule.EMISSION, truncated ? Severity.HINT : Severity.ERROR, Found.cell(result, year),
                new Sentence(key, terms))
                .printed(figure.printed())
                .expected(Words.printed(expected, decimals))
                .inputs(emitted.lines(), year)
                .about(emitted);
        return (truncated ? making.fixedBy(figure, expected) : making).done();
    }

    private static Term factor(Emitted.Candidate candidate) {
        return new Term.Words(candidate.factor().value().toPlainString() + " " + candidate.factor().unit());
    }

    /// An implied factor in the unit of a published one.
    private static Term implied(BigDecimal number, Emitted.Candidate like) {
        BigDecimal scaled = number.multiply(like.factor().value()).divide(like.number(), MathContext.DECIMAL64);
        int decimals = like.factor().value().scale() + 1;
        return new Term.Words(scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + " "
                + like.factor().unit());
    }

    private static Term activities(Emitted emitted, Year year) {
        List<Term> terms = new ArrayList<>();
        for (Emitted.Burn burn : emitted.burns()) {
            for (Line line : burn.lines()) {
                terms.add(new Term.Valued(line.indicator(), line.in(year).map(Figure::printed).orElse("")));
            }
        }
        return new Term.Several(terms);
    }

    /// Changes of the implied factor from year to year: they can hide that more was used.
    private static void changes(Context context, Emitted emitted, Consumer<Finding> found) {
        for (Year year : emitted.years()) {
            Year before = year.minusYears(1);
            Optional<BigDecimal> last = emitted.implied(before);
            Optional<BigDecimal> now = emitted.implied(year);
            if (last.isPresent() && now.isPresent() && last.get().signum() > 0) {
                BigDecimal change = now.get().divide(last.get(), MathContext.DECIMAL64).subtract(BigDecimal.ONE);
                if (change.abs().compareTo(STEADY) > 0) {
                    found.accept(changed(context, emitted, year, last.get(), now.get()));
                }
            }
        }
    }

    private static Finding changed(Context context, Emitted emitted, Year year, BigDecimal last, BigDecimal now) {
        Line result = emitted.result();
        Year before = year.minusYears(1);
        BigDecimal used = emitted.burns().getFirst().used(year, BigDecimal.ZERO).map(Span::low).orElseThrow();
        BigDecimal printed = result.number(year).orElseThrow();
        BigDecimal held = used.multiply(last);
        Line shown = total(context, result, year, before);
        BigDecimal whole = shown.number(year).orElseThrow();
        BigDecimal earlier = shown.number(before).orElseThrow();
        BigDecimal growth = growth(earlier, whole);
        BigDecimal heldGrowth = growth(earlier, whole.subtract(printed).add(held));
        boolean reversed = growth.signum() * heldGrowth.signum() < 0;
        Figure figure = result.in(year).orElseThrow();
        Emitted.Candidate like = emitted.nearest(year, BigDecimal.ONE).orElseThrow().factors().getFirst();
        var message = Sentence.of(
                reversed ? "emission.factor.reversed" : "emission.factor.changed",
                Words.name(result), Words.year(before), Words.year(year), implied(last, like), implied(now, like),
                Words.name(shown), signed(growth), signed(heldGrowth));
        return new Found(
                Rule.EMISSION, reversed ? Severity.WARNING : Severity.HINT, Found.cell(result, year), message)
                .printed(figure.printed())
                .inputs(emitted.lines(), before)
                .inputs(emitted.lines(), year)
                .done();
    }

    /// The total of which these emissions are a part, if it is printed for both years.
    private static Line total(Context context, Line result, Year year, Year before) {
        return context.relations().sums().stream()
                .filter(sum -> sum.parts().contains(result))
                .flatMap(sum -> sum.total().stream())
                .filter(total -> total.in(year).isPresent() && total.in(before).isPresent())
                .findFirst()
                .orElse(result);
    }

    private static BigDecimal growth(BigDecimal from, BigDecimal to) {
        return from.signum() == 0
                ? BigDecimal.ZERO
                : to.subtract(from).multiply(HUNDRED).divide(from.abs(), 1, RoundingMode.HALF_UP);
    }

    private static Term signed(BigDecimal percent) {
        return new Term.Figure((percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%");
    }
}
