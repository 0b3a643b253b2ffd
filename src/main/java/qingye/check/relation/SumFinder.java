package qingye.check.relation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;

/// Finds which rows of a table are the parts of which total. A sum is believed by the bits its agreement is worth in
/// the years in which it holds, less what the tries and the years in which it fails cost.
public final class SumFinder {

    private static final int BELIEVED = 6;
    private static final int COST_OF_FAILURE = 3;
    /// How far parts nobody saw agree may be from a total that their siblings add up to: one in so many.
    private static final BigDecimal NEAR = BigDecimal.valueOf(20);

    private final Lexicon lexicon;
    private final CastFinder casts;
    private final BigDecimal halves;
    private final Verdicts verdicts;

    /// @param halves how many half units of the last place are allowed for each figure
    public SumFinder(Lexicon lexicon, BigDecimal halves, Verdicts verdicts) {
        this.lexicon = lexicon;
        this.casts = new CastFinder(lexicon);
        this.halves = halves;
        this.verdicts = verdicts;
    }

    /// All sums of a table, in the order of their parts.
    public List<Sum> find(Sheet sheet, Outside outside) {
        var index = new TotalIndex(sheet, outside, lexicon);
        List<Cast> groups = casts.groups(sheet);
        var chosen = new Chosen();
        chosen.take(scored(groups, index));
        hundreds(rest(groups, chosen), chosen);
        chosen.take(scored(rest(casts.runs(sheet), chosen), index));
        chosen.take(scored(rest(casts.subsets(sheet), chosen), index));
        chosen.take(scored(rest(casts.totals(totals(sheet, chosen)), chosen), index));
        List<Cast> open = rest(groups, chosen).stream().filter(cast -> cast.form() == Cast.Form.GROUP).toList();
        siblings(open, chosen);
        sameSums(sheet, rest(open, chosen), chosen);
        hundreds(rest(Stream.concat(casts.runs(sheet).stream(), pairs(sheet).stream()).toList(), chosen), chosen);
        return chosen.sums.stream()
                .sorted(Comparator.comparingInt(sum -> sum.parts().getFirst().at()))
                .toList();
    }

    /// Casts of which no part has a place in a sum already.
    private static List<Cast> rest(Collection<Cast> all, Chosen chosen) {
        return all.stream().filter(cast -> cast.parts().stream().noneMatch(chosen::isPart)).toList();
    }

    /// The rows a total of totals can be made of: totals, and rows that are part of none.
    private List<Line> totals(Sheet sheet, Chosen chosen) {
        if (chosen.sums.size() < 2) {
            return List.of();
        }
        return sheet.lines().stream()
                .filter(line -> chosen.isTotal(line) || lexicon.says("sum", line.name())
                        || !chosen.isPart(line) && lexicon.dimension(line.group()).isEmpty())
                .toList();
    }

    /// A sum and what speaks for it.
    private record Scored(Sum sum, int score, Cast.Form form) {}

    private List<Scored> scored(List<Cast> from, TotalIndex index) {
        var hits = new ArrayList<Sum>();
        var forms = new ArrayList<Cast.Form>();
        long tries = 0;
        for (Cast cast : from) {
            List<Line> wholes = index.wholesOf(cast);
            tries += index.size(cast);
            for (Line whole : wholes) {
                hits.add(new Sum(new Sum.Whole.OfLine(whole), cast.parts(), cast.label(), true));
                forms.add(cast.form());
            }
        }
        int cost = Bits.ofTries(tries);
        var scored = new ArrayList<Scored>();
        for (int at = 0; at < hits.size(); at++) {
            Sum sum = hits.get(at);
            int score = verdicts.weigh(sum, agreement(sum) - cost + plausibility(sum, forms.get(at)));
            if (score >= BELIEVED) {
                scored.add(new Scored(sum, score, forms.get(at)));
            }
        }
        return scored;
    }

    /// The bits that the years say for a sum.
    private int agreement(Sum sum) {
        int bits = 0;
        boolean seen = false;
        Set<List<BigDecimal>> told = new HashSet<>();
        for (Year year : sum.years()) {
            Optional<Sum.Balance> balance = sum.in(year, halves);
            if (balance.isEmpty()) {
                continue;
            }
            if (!balance.get().agrees()) {
                bits -= COST_OF_FAILURE;
                continue;
            }
            List<BigDecimal> numbers = sum.parts().stream().map(line -> line.number(year).orElse(BigDecimal.ZERO))
                    .toList();
            // what agrees because all else is zero, or was said by another year already, says nothing
            if (numbers.stream().filter(number -> number.signum() != 0).count() >= 2 && told.add(numbers)) {
                BigDecimal resolution = balance.get().slack().multiply(BigDecimal.TWO).max(unit(sum));
                int worth = Bits.of(balance.get().whole(), resolution);
                bits += worth;
                seen |= worth >= 3;
            }
        }
        return seen ? bits : Integer.MIN_VALUE / 2;
    }

    private static BigDecimal unit(Sum sum) {
        int decimals = sum.lines().stream().mapToInt(Line::decimals).max().orElse(0);
        return BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    }

    /// What names and places say for a sum.
    private int plausibility(Sum sum, Cast.Form form) {
        int bits = 0;
        if (form == Cast.Form.GROUP) {
            bits += 4;
        }
        if (Breakdown.dimension(lexicon, sum.label(), sum.parts()).isPresent()) {
            bits += 4;
        }
        if (sum.whole() instanceof Sum.Whole.OfLine(Line whole)) {
            bits += lexicon.says("total", whole.name()) ? 3 : 0;
            Line first = sum.parts().getFirst();
            boolean own = whole.table().equals(first.table());
            bits += own ? 2 : 0;
            // of several rows with the same numbers, the nearest before the parts is meant
            bits += own && whole.at() < first.at() ? 2 : 0;
        }
        return bits;
    }

    /// Groups that break down what siblings of theirs add up to, and do not add up themselves.
    private void siblings(List<Cast> open, Chosen chosen) {
        for (Cast cast : open) {
            Breakdown one = breakdown(cast);
            if (one.dimension().isEmpty() || chosen.holds(cast)) {
                continue;
            }
            chosen.sums.stream()
                    .filter(sum -> sum.believed() && sum.total().isPresent() && isSibling(one, sum))
                    .map(sum -> new Sum(sum.whole(), cast.parts(), cast.label(), false))
                    .filter(sum -> isNear(sum) && verdicts.weigh(sum, BELIEVED) >= BELIEVED)
                    .findFirst()
                    .ifPresent(chosen::add);
        }
    }

    private Breakdown breakdown(Cast cast) {
        return new Breakdown(
                cast.label(), Breakdown.dimension(lexicon, cast.label(), cast.parts()), lexicon.subject(cast.label()),
                cast.parts());
    }

    private boolean isSibling(Breakdown one, Sum sum) {
        Line other = sum.parts().getFirst();
        return lexicon.dimension(sum.label()).isPresent()
                && other.measure().code().equals(one.members().getFirst().measure().code())
                && lexicon.subject(sum.label()).equals(one.subject());
    }

    private boolean isNear(Sum sum) {
        boolean any = false;
        for (Year year : sum.years()) {
            Optional<Sum.Balance> balance = sum.in(year, halves);
            if (balance.isPresent()) {
                BigDecimal off = balance.get().lack().abs().multiply(NEAR);
                if (off.compareTo(balance.get().whole().abs()) > 0) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /// Breakdowns of the same thing of which no total is printed.
    private void sameSums(Sheet sheet, List<Cast> open, Chosen chosen) {
        int cost = Bits.ofTries((long) open.size() * open.size() / 2);
        for (int at = 1; at < open.size(); at++) {
            Breakdown one = breakdown(open.get(at));
            for (int before = 0; before < at; before++) {
                Breakdown other = breakdown(open.get(before));
                if (chosen.holds(open.get(at)) || !isSameSubject(one, other)) {
                    continue;
                }
                var sum = new Sum(
                        new Sum.Whole.OfParts(other.members(), other.label()), one.members(), one.label(), true);
                if (verdicts.weigh(sum, agreement(sum) - cost) >= BELIEVED + 2) {
                    List<Sum> told = missed(sheet, sum, open.get(before), chosen)
                            .map(total -> ofTotal(total, other, one))
                            .orElse(List.of(sum));
                    told.stream().filter(each -> each.parts().stream().noneMatch(chosen::isPart)).forEach(chosen::add);
                }
            }
        }
    }

    private static List<Sum> ofTotal(Line total, Breakdown first, Breakdown second) {
        var whole = new Sum.Whole.OfLine(total);
        return List.of(
                new Sum(whole, first.members(), first.label(), true),
                new Sum(whole, second.members(), second.label(), true));
    }

    /// The total that breakdowns which agree with each other miss: named as one, before them, and near.
    private Optional<Line> missed(Sheet sheet, Sum sum, Cast first, Chosen chosen) {
        Line part = first.parts().getFirst();
        return sheet.lines().stream()
                .filter(line -> line.hasFigures() && line.at() < part.at() && !chosen.isPart(line))
                .filter(line -> line.measure().code().equals(part.measure().code()))
                .filter(line -> lexicon.dimension(line.group()).isEmpty())
                .filter(line -> lexicon.says("total", line.name()) || lexicon.isHeadcount(line.name()))
                .filter(line -> isNear(new Sum(new Sum.Whole.OfLine(line), sum.parts(), sum.label(), true)))
                .reduce((_, nearer) -> nearer);
    }

    private static boolean isSameSubject(Breakdown one, Breakdown other) {
        return one.dimension().isPresent() && other.dimension().isPresent()
                && !one.dimension().equals(other.dimension()) && one.subject().equals(other.subject())
                && one.members().getFirst().measure().code().equals(other.members().getFirst().measure().code());
    }

    /// Shares that make a whole.
    private void hundreds(List<Cast> from, Chosen chosen) {
        List<Cast> shares = from.stream()
                .filter(cast -> cast.parts().getFirst().measure().isPercent())
                .filter(cast -> cast.form() == Cast.Form.GROUP
                        || cast.parts().stream().allMatch(line -> lexicon.says("share", line.name())))
                .toList();
        int cost = Bits.ofTries(shares.size());
        var scored = new ArrayList<Scored>();
        for (Cast cast : shares) {
            var sum = new Sum(new Sum.Whole.OfHundred(), cast.parts(), cast.label(), true);
            int score = verdicts.weigh(sum, agreement(sum) - cost + plausibility(sum, cast.form()));
            if (score >= BELIEVED) {
                scored.add(new Scored(sum, score, cast.form()));
            }
        }
        chosen.take(scored);
    }

    private List<Cast> pairs(Sheet sheet) {
        var pairs = new ArrayList<Cast>();
        sheet.groups().forEach(group -> CastFinder.byMeasure(group.lines()).values().stream()
                .filter(lines -> lines.getFirst().measure().isPercent() && lines.size() <= 12)
                .forEach(lines -> {
                    for (int one = 0; one < lines.size(); one++) {
                        for (int other = one + 2; other < lines.size(); other++) {
                            pairs.add(new Cast(
                                    List.of(lines.get(one), lines.get(other)), group.label(), Cast.Form.SUBSET,
                                    Optional.empty()));
                        }
                    }
                }));
        return pairs;
    }

    /// The sums taken so far: a row is part of one sum at most, but for a total of totals.
    private static final class Chosen {

        private final List<Sum> sums = new ArrayList<>();
        private final Set<Line> parts = new LinkedHashSet<>();
        private final Set<Line> totals = new LinkedHashSet<>();

        boolean isPart(Line line) {
            return parts.contains(line);
        }

        boolean isTotal(Line line) {
            return totals.contains(line);
        }

        boolean holds(Cast cast) {
            return cast.parts().stream().anyMatch(parts::contains);
        }

        /// The best first; of equally good ones that of the more rows.
        void take(List<Scored> scored) {
            scored.stream()
                    .sorted(Comparator.comparingInt(Scored::score).reversed()
                            .thenComparingInt(one -> -one.sum().parts().size()))
                    .map(Scored::sum)
                    .filter(sum -> sum.parts().stream().noneMatch(parts::contains))
                    .filter(sum -> sum.total().filter(total -> isAbove(total, sum.parts())).isEmpty())
                    .forEach(this::add);
        }

        /// Whether one of these already is the sum of parts among which that row is.
        private boolean isAbove(Line line, List<Line> below) {
            return sums.stream().anyMatch(sum -> sum.parts().contains(line)
                    && sum.total().filter(below::contains).isPresent());
        }

        void add(Sum sum) {
            sums.add(sum);
            parts.addAll(sum.parts());
            sum.total().ifPresent(totals::add);
        }
    }
}
