package qingye.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.numeral.Numeral;
import qingye.model.block.Inline;
import qingye.model.check.Rule;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// Numbers that say how much there is of something: those that say a value are offered to become live figures, those
/// that stand beside the name of an indicator and say another number are found.
final class LevelCheck {

    private static final int KNOWN = 35;
    /// A number further off is of something else.
    private static final BigDecimal FAR = BigDecimal.valueOf(3);
    private static final int MOST_DECIMALS = 12;

    private final Statement statement;
    private final Desk desk;
    private final Subjects subjects;

    LevelCheck(Statement statement, Desk desk, Subjects subjects) {
        this.statement = statement;
        this.desk = desk;
        this.subjects = subjects;
    }

    /// Checks a number.
    ///
    /// @param year it is of, if that is known without the words before it
    /// @param sure whether a number that differs is to be told
    void look(Numeral numeral, int local, Optional<Year> year, boolean sure) {
        Optional<Mention> mention = statement.year(local, numeral.start(), numeral.end(), desk.words());
        Year of = year.or(() -> mention.map(Mention::year)).orElse(desk.present());
        List<Candidate> candidates = desk.candidates(statement, local, numeral.start(), numeral.end());
        for (Candidate candidate : candidates) {
            if (candidate.coverage() >= KNOWN && says(numeral, candidate.named(), of)) {
                subjects.settle(numeral.end(), candidate);
                link(numeral, candidate.named(), of);
                return;
            }
        }
        Optional<Candidate> carried = subjects.before(numeral.start());
        if (carried.filter(one -> says(numeral, one.named(), of)).isPresent()) {
            subjects.settle(numeral.end(), carried.get());
            link(numeral, carried.get().named(), of);
            return;
        }
        Optional<Candidate> meant = meant(numeral, local, candidates, carried, year.isPresent());
        meant.ifPresent(one -> subjects.settle(numeral.end(), one));
        if (sure && !of.isAfter(desk.present())) {
            meant.ifPresent(one -> differs(numeral, one.named(), of, mention.isPresent() || year.isPresent()));
        }
    }

    /// What the number must be of, if it is of an indicator at all.
    private Optional<Candidate> meant(
            Numeral numeral, int local, List<Candidate> candidates, Optional<Candidate> carried, boolean inSpan) {
        List<Candidate> fitting = candidates.stream()
                .filter(one -> one.isStrong() && isStrict(numeral, one.named()))
                .toList();
        if (fitting.isEmpty()) {
            return inSpan ? carried.filter(one -> isStrict(numeral, one.named())) : Optional.empty();
        }
        Candidate first = fitting.getFirst();
        boolean better = candidates.stream().anyMatch(one -> one.score() > first.score() && one.isStrong());
        boolean rival = fitting.stream().skip(1).anyMatch(one -> one.score() >= first.score()
                && !one.named().indicator().equals(first.named().indicator()));
        return better || rival || subjects.isNarrow(first, local, numeral.start())
                ? Optional.empty()
                : Optional.of(first);
    }

    private static boolean isStrict(Numeral numeral, Named named) {
        return Scale.of(numeral.measure(), named.measure()).filter(Scale::strict).isPresent();
    }

    private boolean says(Numeral numeral, Named named, Year year) {
        Optional<Scale> scale = Scale.of(numeral.measure(), named.measure());
        return scale.isPresent() && desk.ledger().amount(named.indicator(), year)
                .filter(value -> Fit.of(numeral, scale.get().times(), value) == Fit.YES).isPresent();
    }

    private void differs(Numeral numeral, Named named, Year year, boolean said) {
        BigDecimal times = Scale.of(numeral.measure(), named.measure()).orElseThrow().times();
        Optional<Value.Amount> value = desk.ledger().amount(named.indicator(), year);
        if (value.isEmpty() || Fit.of(numeral, times, value.get()) != Fit.NO) {
            return;
        }
        boolean other = desk.ledger().amount(named.indicator(), year.minusYears(1))
                .filter(before -> Fit.of(numeral, times, before) == Fit.YES).isPresent();
        BigDecimal inUnit = value.get().exact().divide(times, MathContext.DECIMAL64);
        if ((other && !said) || !isNear(numeral.number(), inUnit)) {
            return;
        }
        var key = new ValueKey(named.indicator(), year);
        Remark remark = Remark.of(Rule.PROSE_FIGURE, Severity.WARNING, numeral,
                other ? "prose.figure.year" : "prose.figure",
                Said.words(statement.passage(), numeral.start(), numeral.end()), new Term.Name(named.indicator()),
                new Term.In(year), new Term.Valued(named.indicator(), value.get().printed()))
                .expected(Said.like(inUnit, numeral)).with(key);
        desk.found().accept(figure(numeral, named, year).map(remark::linkedTo).orElse(remark));
    }

    /// Whether a number is so near to another that it is meant for it: not far off, or off by a power of ten.
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        if (one.signum() != other.signum() || one.signum() == 0) {
            return one.abs().add(other.abs()).compareTo(FAR) <= 0;
        }
        BigDecimal times = one.abs().max(other.abs()).divide(one.abs().min(other.abs()), MathContext.DECIMAL32);
        boolean shifted = one.abs().stripTrailingZeros().unscaledValue()
                .equals(other.abs().stripTrailingZeros().unscaledValue());
        return times.compareTo(FAR) <= 0 || shifted;
    }

    /// Offers a live figure in place of the number; only where it would print the same.
    private void link(Numeral numeral, Named named, Year year) {
        // a small number without a unit can be the number of anything
        boolean vague = numeral.measure().isEmpty() && numeral.number().compareTo(BigDecimal.TEN) < 0;
        if (vague) {
            return;
        }
        figure(numeral, named, year).ifPresent(figure -> desk.found().accept(Remark.of(
                Rule.PROSE_FIGURE, Severity.HINT, numeral, "prose.link",
                Said.words(statement.passage(), numeral.start(), numeral.end()), new Term.Name(named.indicator()),
                new Term.In(year))
                .with(figure.key()).linkedTo(figure)));
    }

    /// The live figure that prints the value as the number is written; none where it is written in another unit.
    private Optional<Inline.Figure> figure(Numeral numeral, Named named, Year year) {
        Optional<Value.Amount> value = desk.ledger().amount(named.indicator(), year);
        boolean same = numeral.measure().isEmpty() || numeral.measure().get().code().equals(named.measure().code());
        if (value.isEmpty() || !same || numeral.number().scale() > MOST_DECIMALS) {
            return Optional.empty();
        }
        int decimals = Math.max(0, numeral.step().scale());
        boolean own = decimals == value.get().decimals();
        return Optional.of(new Inline.Figure(
                new ValueKey(named.indicator(), year), own ? OptionalInt.empty() : OptionalInt.of(decimals),
                numeral.measure().isPresent(), numeral.bound().qualifier()));
    }
}
