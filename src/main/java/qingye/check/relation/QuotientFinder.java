package qingye.check.relation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.calc.unit.Unit;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Measure;
import qingye.check.line.Quantity;
import qingye.check.line.Sheet;

/// Finds which numbers a share, rate, intensity or mean was computed from. Names propose numerators, units allow
/// denominators, and the years decide by the bits their agreement is worth.
public final class QuotientFinder {

    private static final int BELIEVED = 6;
    private static final int COST_OF_FAILURE = 3;
    private static final int COST_OF_OTHER_BASE = 3;
    private static final int WORTH_OF_HUNDRED = 6;
    /// After so many failures without agreement nothing is looked at any more.
    private static final int HOPELESS = -3 * COST_OF_FAILURE;
    private static final int LONG_BEGINNING = 4;
    /// Things with several words: who leaves is 流失 and 离职.
    private static final List<String> TOPICS = List.of("leaver", "training", "injury");
    private static final int MOST_NUMERATORS = 6;
    private static final int MOST_DENOMINATORS = 12;
    private static final int NEARBY = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Lexicon lexicon;
    private final BigDecimal halves;
    private final Verdicts verdicts;

    /// @param halves how many half units of the last place are allowed for each figure
    public QuotientFinder(Lexicon lexicon, BigDecimal halves, Verdicts verdicts) {
        this.lexicon = lexicon;
        this.halves = halves;
        this.verdicts = verdicts;
    }

    /// All quotients of a table, at most one for each row.
    ///
    /// @param sums of the same table: what has no total of its own can still be divided
    public List<Quotient> find(Sheet sheet, Outside outside, List<Sum> sums) {
        List<Line> results = sheet.lines().stream().filter(this::isQuotient).toList();
        if (results.isEmpty()) {
            return List.of();
        }
        List<Quantity> own = quantities(sheet, sums);
        var found = new ArrayList<Quotient>();
        for (Line result : results) {
            best(result, own, outside).ifPresent(found::add);
        }
        return found;
    }

    /// Whether name and unit say that a row is one number by another.
    public boolean isQuotient(Line line) {
        if (!line.hasFigures()) {
            return false;
        }
        Measure measure = line.measure();
        return measure.isPercent() || measure.isPer() || measure.code().equals("permille")
                || says("per_million_hours", line)
                || says("mean", line) || says("intensity", line);
    }

    /// Where a group has a label, its members are often named by nothing but what tells them apart.
    private boolean says(String kind, Line line) {
        return lexicon.says(kind, line.name()) || lexicon.says(kind, line.group());
    }

    private boolean says(String kind, Quantity quantity) {
        return lexicon.says(kind, quantity.name());
    }

    private List<Quantity> quantities(Sheet sheet, List<Sum> sums) {
        var own = new ArrayList<Quantity>();
        for (Line line : sheet.lines()) {
            if (line.hasFigures() && !isQuotient(line)) {
                boolean bare = lexicon.stem(line.name()).isEmpty();
                own.add(new Quantity.OfLine(line, bare ? line.group() + line.name() : line.name()));
            }
        }
        for (Breakdown breakdown : Breakdowns.in(sheet, lexicon)) {
            boolean totalled = sums.stream().anyMatch(sum -> sum.total().isPresent()
                    && sum.parts().contains(breakdown.members().getFirst()));
            boolean plain = breakdown.members().stream().noneMatch(this::isQuotient);
            if (!breakdown.label().isEmpty() && !totalled && plain) {
                boolean bare = breakdown.subject().isEmpty();
                own.add(new Quantity.OfParts(
                        bare ? sheet.title() + breakdown.label() : breakdown.label(), breakdown.members()));
            }
        }
        return own;
    }

    private Optional<Quotient> best(Line result, List<Quantity> own, Outside outside) {
        var candidates = new ArrayList<Quotient>();
        for (Quantity numerator : above(result, own)) {
            for (Quantity denominator : below(result, numerator, own, outside)) {
                if (!denominator.equals(numerator)) {
                    scale(result, numerator, denominator).ifPresent(scale -> candidates.add(
                            new Quotient(result, numerator, denominator, scale, Base.CLOSING)));
                }
            }
        }
        Optional<Quotient> plain = best(candidates, 0);
        if (plain.filter(this::holdsAlways).isPresent() || !result.measure().isPercent()) {
            return plain;
        }
        List<Quotient> others = candidates.stream()
                .flatMap(one -> bases(result).stream().map(one::on))
                .toList();
        Optional<Quotient> other = best(others, COST_OF_OTHER_BASE);
        return other.filter(one -> plain.isEmpty() || score(one) - COST_OF_OTHER_BASE > score(plain.get()))
                .or(() -> plain);
    }

    private boolean holdsAlways(Quotient quotient) {
        return quotient.years().stream().allMatch(year -> quotient.holds(year, halves).orElse(true));
    }

    private Optional<Quotient> best(List<Quotient> candidates, int costOfBase) {
        Optional<Quotient> best = Optional.empty();
        int most = BELIEVED - 1;
        int cost = Bits.ofTries(candidates.size()) + costOfBase;
        for (Quotient one : candidates) {
            int score = verdicts.weigh(one, score(one) - cost);
            if (score > most) {
                most = score;
                best = Optional.of(one);
            }
        }
        return best;
    }

    /// The quantities whose names say that the result is made of them: the most alike, then the nearest.
    private List<Quantity> above(Line result, List<Quantity> own) {
        boolean without = lexicon.says("not", result.name());
        boolean coverage = result.measure().isPercent() && lexicon.says("bounded", result.name());
        return own.stream()
                .filter(quantity -> likeness(result, quantity) >= 50 && says("not", quantity) == without)
                .filter(quantity -> !coverage || quantity.measure().isCounted())
                .sorted(Comparator.comparingInt((Quantity quantity) -> -likeness(result, quantity))
                        .thenComparingInt(quantity -> distance(result, quantity)))
                .limit(MOST_NUMERATORS)
                .toList();
    }

    /// What it can be by: rows named as totals and rows nearby of this table, and what others offer.
    private List<Quantity> below(Line result, Quantity numerator, List<Quantity> own, Outside outside) {
        List<Quantity> here = own.stream()
                .filter(quantity -> says("total", quantity) || says("headcount", quantity)
                        || says("revenue", quantity) || distance(result, quantity) <= NEARBY
                        || distance(numerator, quantity) <= NEARBY
                        || likeness(result, quantity) >= Likeness.ALIKE)
                .filter(quantity -> scale(result, numerator, quantity).isPresent())
                .sorted(Comparator.comparingInt((Quantity quantity) -> rank(result, numerator, quantity))
                        .thenComparingInt(quantity -> distance(numerator, quantity)))
                .limit(MOST_DENOMINATORS)
                .toList();
        // others are asked only where this table has none: what is not asked cannot change
        return here.stream().anyMatch(quantity -> isPerMoney(result)
                ? says("revenue", quantity)
                : lexicon.isHeadcount(quantity.name()))
                        ? here
                        : Stream.concat(here.stream(), elsewhere(result, outside).limit(MOST_DENOMINATORS)).toList();
    }

    /// Rows of the numerator's own group and rows of the same members come first.
    private int rank(Line result, Quantity numerator, Quantity quantity) {
        boolean sameGroup = quantity.lines().getFirst().group().equals(numerator.lines().getFirst().group())
                && says("total", quantity);
        return sameGroup || likeness(result, quantity) >= Likeness.ALIKE ? 0 : 1;
    }

    private static int distance(Quantity one, Quantity other) {
        boolean here = one.lines().getFirst().table().equals(other.lines().getFirst().table());
        return here ? distance(one.lines().getFirst(), other) : Integer.MAX_VALUE;
    }

    private static int distance(Line result, Quantity quantity) {
        return Math.abs(quantity.lines().getFirst().at() - result.at());
    }

    private static boolean isPerMoney(Line result) {
        return result.measure().unit().filter(one -> one instanceof Unit.Per per
                && per.denominator().dimension().code().startsWith("money")).isPresent();
    }

    private static Stream<Quantity> elsewhere(Line result, Outside outside) {
        List<Line> lines = isPerMoney(result) ? outside.revenues() : outside.headcounts();
        return lines.stream().map(Quantity.OfLine::new);
    }

    /// How much the name of a result is that of a quantity; words of one topic count as alike.
    private int likeness(Line result, Quantity quantity) {
        int alike = Likeness.of(lexicon, result.name(), quantity.name());
        boolean topic = alike < Likeness.ALIKE && TOPICS.stream()
                .anyMatch(one -> lexicon.says(one, result.name()) && says(one, quantity));
        return topic ? Likeness.ALIKE : alike;
    }

    private List<Base> bases(Line result) {
        return lexicon.says("leaver", result.name())
                ? List.of(Base.WITH_NUMERATOR, Base.OPENING, Base.AVERAGE)
                : List.of(Base.OPENING, Base.AVERAGE);
    }

    /// By what the quotient of the two is to be multiplied; empty if their units do not give that of the result.
    private Optional<BigDecimal> scale(Line result, Quantity numerator, Quantity denominator) {
        Measure of = result.measure();
        Measure above = numerator.measure();
        Measure below = denominator.measure();
        if (of.isPercent() || of.code().equals("permille")) {
            return above.in(below).map(ratio -> ratio.apply(of.isPercent() ? HUNDRED : THOUSAND));
        }
        if (lexicon.says("per_million_hours", result.name()) || lexicon.says("per_million_hours", of.code())) {
            return below.is("time") && above.isCounted() ? Optional.of(MILLION) : Optional.empty();
        }
        if (of.unit().orElse(null) instanceof Unit.Per(Unit.Simple top, Unit.Simple bottom)) {
            return above.in(measure(top)).flatMap(up -> below.in(measure(bottom))
                    .map(down -> up.times(down.inverse()).decimal()));
        }
        boolean perHead = below.isPeople() && !above.isPeople();
        return perHead ? above.in(of).map(ratio -> ratio.decimal()) : Optional.empty();
    }

    private static Measure measure(Unit.Simple unit) {
        return new Measure(unit.code(), Optional.of(unit));
    }

    private int score(Quotient quotient) {
        int bits = 0;
        boolean seen = false;
        Set<List<Object>> told = new HashSet<>();
        for (Year year : quotient.years()) {
            Optional<Boolean> holds = quotient.holds(year, halves);
            if (holds.isEmpty()) {
                continue;
            }
            if (!holds.get()) {
                bits -= COST_OF_FAILURE;
                if (!seen && bits <= HOPELESS) {
                    return Integer.MIN_VALUE / 2;
                }
                continue;
            }
            BigDecimal number = quotient.result().number(year).orElse(BigDecimal.ZERO);
            if (number.signum() == 0 || !told.add(List.of(
                    quotient.numerator().number(year), quotient.denominator().number(year)))) {
                continue;
            }
            boolean full = quotient.result().measure().isPercent() && number.compareTo(HUNDRED) == 0;
            int worth = full
                    ? WORTH_OF_HUNDRED
                    : Bits.of(number, BigDecimal.ONE.scaleByPowerOfTen(-number.scale()));
            bits += worth;
            seen |= worth >= 2;
        }
        return seen ? bits + plausibility(quotient) : Integer.MIN_VALUE / 2;
    }

    private static int commonBeginning(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private int plausibility(Quotient quotient) {
        int likeness = likeness(quotient.result(), quotient.numerator());
        String above = quotient.numerator().name();
        int more = lexicon.stem(above).length() - lexicon.stem(quotient.result().name()).length();
        // of several rows alike, that with the fewest words of its own is meant
        int bits = (likeness >= 80 ? 4 : 2) - Math.clamp(more / 2, 0, 4)
                + (commonBeginning(above, quotient.result().name()) >= LONG_BEGINNING ? 2 : 0);
        Quantity below = quotient.denominator();
        if (lexicon.says("headcount", below.name()) || lexicon.says("total", below.name())
                || lexicon.says("revenue", below.name())) {
            bits += 3;
        }
        // what is printed is meant rather than what could be added up
        bits -= below instanceof Quantity.OfParts ? 4 : 0;
        boolean own = below.lines().getFirst().table().equals(quotient.result().table());
        boolean sameGroup = quotient.numerator().lines().getFirst().group().equals(quotient.result().group());
        return bits + (own ? 1 : 0) + (sameGroup ? 1 : 0);
    }
}
