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
import qingye.model.check.Rule;

/// Figures move from year to year as such figures do. A change beyond ten times (the tolerance) is a jump, unless the
/// numbers are small counts; near a power of ten it looks like another unit. Many digits that do not move at all, and
/// decimals that change, are hinted at.
public final class MovementRule implements Check {

    /// Counts below move freely.
    private static final BigDecimal SMALL = BigDecimal.valueOf(50);
    /// From so many times on, a figure is out of order where all others stay close together.
    private static final BigDecimal ORDER = BigDecimal.valueOf(6);
    private static final BigDecimal STEADY = new BigDecimal("1.5");
    private static final int DIGITS_THAT_MOVE = 4;
    private static final int YEARS_TO_MOVE = 3;

    @Override
    public Rule rule() {
        return Rule.MOVEMENT;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        BigDecimal band = context.tolerance(Rule.MOVEMENT).max(BigDecimal.ONE);
        for (Line line : context.sheet().lines()) {
            List<Figure> figures = line.figures().stream().flatMap(Optional::stream).toList();
            for (int at = 1; at < figures.size(); at++) {
                step(line, figures.get(at - 1), figures.get(at), band, found);
            }
            if (figures.size() >= YEARS_TO_MOVE) {
                still(context, line, figures, found);
            }
            decimals(line, figures, found);
        }
    }

    private static void step(Line line, Figure before, Figure now, BigDecimal band, Consumer<Finding> found) {
        BigDecimal from = before.number();
        BigDecimal to = now.number();
        if (from.signum() == 0 || to.signum() == 0) {
            return;
        }
        if (from.signum() != to.signum()) {
            if (!line.measure().dimension().startsWith("money") && !line.measure().isPercent()) {
                found.accept(moved("movement.sign", Severity.WARNING, line, before, now, BigDecimal.ZERO));
            }
            return;
        }
        BigDecimal most = from.abs().max(to.abs());
        BigDecimal least = from.abs().min(to.abs());
        BigDecimal times = most.divide(least, MathContext.DECIMAL32);
        boolean odd = times.compareTo(ORDER) >= 0 && isSteadyBut(line, before, now);
        if (!odd && times.compareTo(band) < 0 || line.measure().isCounted() && most.compareTo(SMALL) < 0) {
            return;
        }
        String key = isPowerOfTen(times) ? "movement.unit" : "movement.jump";
        found.accept(moved(key, Severity.WARNING, line, before, now, times));
    }

    /// Whether the other years stay close together, so that one of these two is out of order.
    private static boolean isSteadyBut(Line line, Figure before, Figure now) {
        List<BigDecimal> all = line.figures().stream().flatMap(Optional::stream).map(Figure::number).toList();
        return all.size() >= YEARS_TO_MOVE
                && (isSteady(without(all, before.number())) || isSteady(without(all, now.number())));
    }

    private static List<BigDecimal> without(List<BigDecimal> all, BigDecimal one) {
        var left = new ArrayList<>(all);
        left.remove(one);
        return left;
    }

    private static boolean isSteady(List<BigDecimal> numbers) {
        BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
        return least.signum() > 0 && most.compareTo(least.multiply(STEADY)) <= 0;
    }

    /// Whether it is about 100, 1,000, 10,000 …: what another unit would make.
    private static boolean isPowerOfTen(BigDecimal times) {
        BigDecimal power = BigDecimal.valueOf(100);
        while (power.compareTo(times.multiply(BigDecimal.TWO)) < 0) {
            BigDecimal off = times.divide(power, MathContext.DECIMAL32);
            if (off.compareTo(new BigDecimal("0.7")) > 0 && off.compareTo(new BigDecimal("1.4")) < 0) {
                return true;
            }
            power = power.multiply(BigDecimal.TEN);
        }
        return false;
    }

    private static Finding moved(
            String key, Severity severity, Line line, Figure before, Figure now, BigDecimal times) {
        Year year = now.key().year();
        var message = Sentence.of(
                key, Words.row(line), Words.year(before.key().year()), Words.figure(before), Words.year(year),
                Words.figure(now), Words.figure(times.setScale(times.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0,
                        RoundingMode.HALF_UP)));
        return new Found(Rule.MOVEMENT, severity, Found.cell(line, year), message)
                .printed(now.printed())
                .inputs(line)
                .done();
    }

    /// A measured number of many digits that is the same in all years.
    private static void still(Context context, Line line, List<Figure> figures, Consumer<Finding> found) {
        BigDecimal first = figures.getFirst().number();
        boolean moves = figures.stream().anyMatch(figure -> figure.number().compareTo(first) != 0);
        boolean measured = !line.measure().isPercent() && !line.measure().isPer() && !line.measure().isCounted()
                && !context.lexicon().says("mean", line.name());
        if (!moves && measured && first.stripTrailingZeros().precision() >= DIGITS_THAT_MOVE) {
            var message = Sentence.of(
                    "movement.still", Words.row(line), Words.figure(figures.getFirst()),
                    Words.years(figures.stream().map(figure -> figure.key().year()).toList()));
            found.accept(new Found(Rule.MOVEMENT, Severity.HINT, Found.row(line), message).inputs(line).done());
        }
    }

    private static void decimals(Line line, List<Figure> figures, Consumer<Finding> found) {
        var decimals = new ArrayList<Integer>();
        figures.stream().filter(figure -> figure.number().signum() != 0)
                .forEach(figure -> decimals.add(figure.value().decimals()));
        boolean full = line.measure().isPercent()
                && figures.stream().anyMatch(figure -> figure.number().compareTo(BigDecimal.valueOf(100)) == 0);
        if (decimals.stream().distinct().count() > 1 && !full) {
            var message = Sentence.of(
                    "movement.decimals", Words.row(line),
                    new Term.Several(figures.stream().map(Words::figure).toList()));
            found.accept(new Found(Rule.MOVEMENT, Severity.HINT, Found.row(line), message).inputs(line).done());
        }
    }
}
