package qingye.check.relation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;

/// Finds breakdowns of means and rates whose mean, each part counting by its heads, is that of all. Siblings share
/// their fate: one base is believed for all breakdowns of a rate, by the bits that those say for which it holds.
public final class WeightedFinder {

    private static final int BELIEVED = 5;
    private static final int COST_OF_FAILURE = 2;
    private static final int WORTH_OF_NAME = 4;
    private static final int MOST_WEIGHTS = 6;

    private final Lexicon lexicon;
    private final BigDecimal halves;
    private final Predicate<Line> isQuotient;

    /// @param halves how many half units of the last place are allowed for each figure
    /// @param isQuotient whether a row is a mean or a rate
    public WeightedFinder(Lexicon lexicon, BigDecimal halves, Predicate<Line> isQuotient) {
        this.lexicon = lexicon;
        this.halves = halves;
        this.isQuotient = isQuotient;
    }

    /// The breakdowns of means and rates of a table with the row of all: whatever their heads, the mean of all lies
    /// between the least and the greatest of the parts.
    public List<Means> means(Sheet sheet, List<Sum> sums) {
        var found = new ArrayList<Means>();
        for (Breakdown breakdown : Breakdowns.in(sheet, lexicon)) {
            List<Line> all = breakdown.members();
            boolean adds = sums.stream().anyMatch(sum -> sum.parts().contains(all.getFirst()));
            if (breakdown.dimension().isEmpty() || adds || !all.stream().allMatch(isQuotient)) {
                continue;
            }
            List<Line> inner = all.stream().filter(line -> lexicon.isWhole(line.name())).toList();
            if (inner.size() == 1 && all.size() > 2) {
                var parts = new ArrayList<>(all);
                parts.removeAll(inner);
                found.add(new Means(inner.getFirst(), new Breakdown(
                        breakdown.label(), breakdown.dimension(), breakdown.subject(), parts)));
            } else {
                whole(sheet, breakdown).ifPresent(whole -> found.add(new Means(whole, breakdown)));
            }
        }
        return found;
    }

    /// A breakdown of means with the row of all.
    public record Means(Line whole, Breakdown breakdown) {}

    private Optional<Line> whole(Sheet sheet, Breakdown breakdown) {
        Line first = breakdown.members().getFirst();
        return sheet.lines().stream()
                .filter(line -> line.hasFigures() && line.measure().equals(first.measure()))
                .filter(line -> !breakdown.members().contains(line) && isQuotient.test(line))
                .filter(line -> lexicon.dimension(line.group()).isEmpty() && lexicon.member(line.name()).isEmpty())
                .filter(line -> alike(line, breakdown) >= Likeness.ALIKE)
                .reduce((one, other) -> alike(other, breakdown) > alike(one, breakdown) ? other : one);
    }

    private int alike(Line whole, Breakdown breakdown) {
        Stream<String> names = breakdown.subject().isEmpty()
                ? breakdown.members().stream().map(Line::name)
                : Stream.of(breakdown.subject());
        return names.mapToInt(name -> Likeness.of(lexicon, whole.name(), name)).min().orElse(0);
    }

    /// All that are believed.
    public List<Weighted> find(Sheet sheet, Outside outside, List<Sum> sums) {
        Map<Family, List<Weighted>> families = new LinkedHashMap<>();
        for (Means means : means(sheet, sums)) {
            for (List<Line> weights : weights(sheet, outside, means.breakdown())) {
                for (Base base : bases(means.whole())) {
                    families.computeIfAbsent(
                            new Family(means.whole(), base), _ -> new ArrayList<>())
                            .add(new Weighted(
                                    means.whole(), means.breakdown().members(), weights, base,
                                    means.breakdown().label()));
                }
            }
        }
        Map<Line, Family> best = new LinkedHashMap<>();
        Map<Family, Integer> scores = new LinkedHashMap<>();
        families.forEach((family, members) -> scores.put(family, score(best(members))));
        scores.forEach((family, score) -> best.merge(
                family.whole(), family, (one, other) -> scores.getOrDefault(other, 0) > scores.getOrDefault(one, 0)
                        ? other
                        : one));
        return best.values().stream()
                .filter(family -> scores.getOrDefault(family, 0) >= BELIEVED)
                .flatMap(family -> best(families.getOrDefault(family, List.of())).stream())
                .toList();
    }

    /// The breakdowns of one rate on one base.
    private record Family(Line whole, Base base) {}

    private List<Base> bases(Line whole) {
        return whole.measure().isPercent() && lexicon.says("leaver", whole.name())
                ? List.of(Base.CLOSING, Base.WITH_NUMERATOR)
                : List.of(Base.CLOSING);
    }

    private List<List<Line>> weights(Sheet sheet, Outside outside, Breakdown breakdown) {
        String dimension = breakdown.dimension().orElse("");
        List<List<Line>> here = aligned(breakdown, Breakdowns.in(sheet, lexicon).stream()
                .filter(one -> one.dimension().filter(dimension::equals).isPresent()));
        return here.isEmpty() ? aligned(breakdown, outside.people(dimension).stream()) : here;
    }

    private List<List<Line>> aligned(Breakdown breakdown, Stream<Breakdown> others) {
        return others
                .filter(one -> one.members().getFirst().measure().isPeople())
                .flatMap(one -> Alignment.of(lexicon, breakdown.members(), one.members()).stream())
                .limit(MOST_WEIGHTS)
                .toList();
    }

    /// For each breakdown the weights that say most.
    private List<Weighted> best(List<Weighted> all) {
        Map<List<Line>, Weighted> best = new LinkedHashMap<>();
        Map<List<Line>, Integer> most = new LinkedHashMap<>();
        for (Weighted one : all) {
            int bits = bits(one);
            if (bits > most.getOrDefault(one.parts(), Integer.MIN_VALUE)) {
                most.put(one.parts(), bits);
                best.put(one.parts(), one);
            }
        }
        return List.copyOf(best.values());
    }

    private int score(List<Weighted> family) {
        return family.stream().mapToInt(this::bits).sum() + (family.isEmpty() ? 0 : WORTH_OF_NAME);
    }

    /// Any weights give a mean between the least and the greatest part: what agreement is worth is measured by how
    /// far these are apart.
    private int bits(Weighted weighted) {
        int bits = 0;
        for (Year year : weighted.years()) {
            Optional<Boolean> holds = weighted.holds(year, halves);
            if (holds.isPresent()) {
                bits += holds.get() ? worth(weighted, year) : -COST_OF_FAILURE;
            }
        }
        return bits;
    }

    private int worth(Weighted weighted, Year year) {
        List<BigDecimal> numbers = weighted.parts().stream().map(part -> part.number(year).orElseThrow())
                .sorted().toList();
        BigDecimal spread = numbers.getLast().subtract(numbers.getFirst());
        BigDecimal width = weighted.result().span(year, halves).orElseThrow().width()
                .add(weighted.mean(year, halves).orElseThrow().width());
        return width.signum() == 0 ? 0 : Bits.of(spread, width);
    }
}
