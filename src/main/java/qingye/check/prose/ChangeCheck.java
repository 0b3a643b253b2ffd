package qingye.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Span;
import qingye.check.numeral.Numeral;
import qingye.model.check.Rule;

/// Numbers that say by how much something changed: the direction, the size, the base it was computed on, and whether
/// there is anything to compare with.
final class ChangeCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LOOK_BACK = 40;

    private final Statement statement;
    private final Desk desk;
    private final Subjects subjects;

    ChangeCheck(Statement statement, Desk desk, Subjects subjects) {
        this.statement = statement;
        this.desk = desk;
        this.subjects = subjects;
    }

    /// A change that is said.
    ///
    /// @param start where the words of its direction begin
    record Stated(Numeral numeral, boolean up, int start) {}

    /// The change a number says; empty if it says none.
    Optional<Stated> stated(Numeral numeral, int local) {
        int from = Math.max(local, numeral.start() - LOOK_BACK);
        String before = statement.words(from, numeral.start());
        Matcher direct = desk.words().pattern("change_before").matcher(before);
        if (direct.find()) {
            boolean up = direct.group("up") != null || direct.group("upspan") != null;
            return Optional.of(new Stated(numeral, up, from + direct.start()));
        }
        Matcher more = desk.words().pattern("more_before").matcher(before);
        if (more.find()) {
            return Optional.of(new Stated(numeral, more.group("up") != null, from + more.start()));
        }
        Matcher after = desk.words().pattern("change_after")
                .matcher(statement.words(numeral.end(), statement.behind(numeral.end())));
        return after.find()
                ? Optional.of(new Stated(numeral, after.group("up") != null, numeral.start()))
                : Optional.empty();
    }

    /// Checks a change.
    ///
    /// @param span the numbers between which the sentence says something changed; empty if it does not
    void look(Stated stated, int local, Optional<List<Numeral>> span) {
        Numeral numeral = stated.numeral();
        if (!stated.up() && numeral.kind() == Numeral.Kind.PERCENT && numeral.number().compareTo(HUNDRED) > 0) {
            tell("prose.fall", Severity.ERROR, stated, "");
            return;
        }
        if (span.isPresent() && between(stated, span.get())) {
            return;
        }
        Year year = statement.spoken(stated.start()).map(Mention::year)
                .filter(one -> !one.isAfter(desk.present())).orElse(desk.present());
        Optional<Year> base = base(stated, year);
        if (base.isEmpty()) {
            return;
        }
        for (Candidate candidate : subjects.of(local, stated.start(), numeral.end())) {
            if (Move.of(candidate.named(), base.get(), year, desk.ledger())
                    .filter(move -> isSo(stated, move, candidate.named())).isPresent()) {
                subjects.settle(numeral.end(), candidate);
                return;
            }
        }
        subjects.certain(local, stated.start(), numeral.end())
                .filter(one -> numeral.kind() != Numeral.Kind.AMOUNT || strict(numeral, one.named()))
                .ifPresent(one -> wrong(stated, one.named(), base.get(), year));
    }

    private static boolean strict(Numeral numeral, Named named) {
        return Scale.of(numeral.measure(), named.measure()).filter(Scale::strict).isPresent();
    }

    /// The year that is compared with; empty where several years are meant.
    private Optional<Year> base(Stated stated, Year year) {
        Optional<Mention> compared = statement.years().stream()
                .filter(one -> one.compared() && one.year().isBefore(year)
                        && (one.end() <= stated.start() || one.start() >= stated.numeral().end()))
                .reduce((_, last) -> last);
        if (compared.isPresent()) {
            return compared.map(Mention::year);
        }
        boolean several = desk.words().pattern("years_span")
                .matcher(statement.words(statement.start(), stated.start())).find();
        return several ? Optional.empty() : Optional.of(year.minusYears(1));
    }

    /// Whether an indicator did move like that.
    private static boolean isSo(Stated stated, Move move, Named named) {
        Numeral numeral = stated.numeral();
        boolean percent = named.measure().isPercent();
        return switch (numeral.kind()) {
            case PERCENT -> move.percent().filter(one -> fits(stated, one)).isPresent();
            case POINTS -> percent && fits(stated, move.difference());
            case AMOUNT -> Scale.of(numeral.measure(), named.measure())
                    .filter(scale -> fits(stated, move.difference().times(inverse(scale)))).isPresent();
            case TIMES -> move.percent().filter(one -> fits(stated, one.times(new BigDecimal("0.01")))).isPresent();
            case RANGE -> true;
        };
    }

    private static BigDecimal inverse(Scale scale) {
        return BigDecimal.ONE.divide(scale.times(), MathContext.DECIMAL64);
    }

    private static boolean fits(Stated stated, Span move) {
        Span size = stated.up() ? move : move.times(BigDecimal.valueOf(-1));
        return Fit.of(stated.numeral(), size) != Fit.NO;
    }

    /// What is wrong with a change of a certain indicator.
    private void wrong(Stated stated, Named named, Year base, Year year) {
        Optional<Move> moved = Move.of(named, base, year, desk.ledger());
        if (moved.isEmpty()) {
            missing(stated, named, base, year);
            return;
        }
        Move move = moved.get();
        Numeral numeral = stated.numeral();
        if (numeral.kind() == Numeral.Kind.POINTS && !named.measure().isPercent()) {
            return;
        }
        if (move.sign() > 0 != stated.up() || move.sign() == 0) {
            tell("prose.direction", Severity.WARNING, stated, "", move);
            return;
        }
        boolean points = numeral.kind() == Numeral.Kind.PERCENT && named.measure().isPercent()
                && fits(stated, move.difference());
        boolean later = numeral.kind() == Numeral.Kind.PERCENT
                && move.percentOfLater().filter(one -> fits(stated, one)).isPresent();
        String key = points ? "prose.points" : later ? "prose.base" : "prose.size";
        tell(key, Severity.WARNING, stated, expected(numeral, move, named), move);
    }

    private void missing(Stated stated, Named named, Year base, Year year) {
        if (desk.ledger().isEmpty(named.indicator(), base) && !desk.ledger().isEmpty(named.indicator(), year)) {
            desk.found().accept(Remark.of(Rule.PROSE_CHANGE, Severity.WARNING, stated.start(), stated.numeral().end(),
                    "prose.prior", Said.words(statement.passage(), stated.start(), stated.numeral().end()),
                    new Term.Name(named.indicator()), new Term.In(base)));
        }
    }

    private static String expected(Numeral numeral, Move move, Named named) {
        return switch (numeral.kind()) {
            case PERCENT -> move.percent().map(one -> Said.like(middle(one), numeral) + "%").orElse("");
            case POINTS -> Said.like(move.printedDifference().abs(), numeral);
            case AMOUNT -> Scale.of(numeral.measure(), named.measure())
                    .map(scale -> Said.like(move.printedDifference().abs().multiply(inverse(scale)), numeral))
                    .orElse("");
            case TIMES, RANGE -> "";
        };
    }

    private static BigDecimal middle(Span span) {
        return span.low().add(span.high()).divide(BigDecimal.TWO).abs();
    }

    /// Checks a change against the two numbers the sentence itself gives.
    ///
    /// @return whether that could be done
    private boolean between(Stated stated, List<Numeral> span) {
        Numeral from = span.getFirst();
        Numeral to = span.getLast();
        Numeral numeral = stated.numeral();
        if (from.number().signum() <= 0 || to.number().signum() <= 0 || numeral.kind() != Numeral.Kind.PERCENT
                || from.measure().filter(one -> one.isPercent()).isPresent()) {
            return false;
        }
        Optional<BigDecimal> times = to.measure().isEmpty() || from.measure().isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : to.measure().get().in(from.measure().get()).map(ratio -> ratio.decimal());
        if (times.isEmpty()) {
            return false;
        }
        Span before = Span.around(from.number(), from.half());
        Span after = Span.around(to.number(), to.half()).times(times.get());
        if (!before.isPositive() || !after.isPositive()) {
            return false;
        }
        Span one = Span.of(BigDecimal.ONE);
        Span move = after.over(before).minus(one).times(HUNDRED);
        if (fits(stated, move)) {
            return true;
        }
        boolean later = fits(stated, one.minus(before.over(after)).times(HUNDRED));
        boolean rose = after.low().compareTo(before.high()) > 0;
        boolean fell = after.high().compareTo(before.low()) < 0;
        boolean against = stated.up() ? fell : rose;
        String key = against ? "prose.direction-here" : later ? "prose.base-here" : "prose.size-here";
        desk.found().accept(Remark.of(Rule.PROSE_CHANGE, Severity.WARNING, stated.start(), numeral.end(), key,
                Said.words(statement.passage(), stated.start(), numeral.end()),
                Said.words(statement.passage(), from.from(), from.end()),
                Said.words(statement.passage(), to.from(), to.end()))
                .expected(against ? "" : Said.like(middle(move), numeral) + "%"));
        return true;
    }

    private void tell(String key, Severity severity, Stated stated, String expected) {
        desk.found().accept(Remark.of(Rule.PROSE_CHANGE, severity, stated.start(), stated.numeral().end(), key,
                Said.words(statement.passage(), stated.start(), stated.numeral().end())).expected(expected));
    }

    private void tell(String key, Severity severity, Stated stated, String expected, Move move) {
        var terms = new ArrayList<Term>();
        terms.add(Said.words(statement.passage(), stated.start(), stated.numeral().end()));
        terms.addAll(Said.move(move));
        if (!expected.isEmpty()) {
            terms.add(new Term.Figure(expected));
        }
        desk.found().accept(Remark.of(Rule.PROSE_CHANGE, severity, stated.start(), stated.numeral().end(), key,
                terms.toArray(Term[]::new)).expected(expected).with(move.from(), move.to()));
    }
}
