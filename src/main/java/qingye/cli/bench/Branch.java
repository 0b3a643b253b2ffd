package qingye.cli.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The figures of a made-up branch, as reports have them: heads in several breakdowns, leavers, training, energy,
/// emissions, water, waste and money, which follow from each other. In some branches one figure is wrong.
final class Branch {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRECISE = 12;
    /// One in so many is wrong in the same way.
    private static final int SELDOM = 9;

    private final Map<String, BranchRow> rows = new LinkedHashMap<>();
    private final Map<String, List<BigDecimal>> figures = new HashMap<>();
    private final int number;
    private final int years;
    private long seed;

    private Branch(List<BranchRow> rows, int number, int years) {
        rows.forEach(row -> this.rows.put(row.key(), row));
        this.number = number;
        this.years = years;
    }

    /// A name for a branch, without the word branch; the first 676 have different ones.
    static String name(int number) {
        return "" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    /// The figures of all rows by their keys, rounded as printed, one for each year. The same number gives the same.
    ///
    /// @param years at least five
    static Map<String, List<BigDecimal>> figures(List<BranchRow> rows, int number, int years) {
        var branch = new Branch(rows, number, years);
        branch.rows.keySet().forEach(branch::of);
        switch (number % SELDOM) {
            case 2 -> branch.slip("women", years - 2, 9);
            case 5 -> branch.slip("turnover", years - 3, 2);
            case 7 -> branch.slip("scope2", years - 1, 31);
            case 8 -> branch.slip("mean_hours", years - 4, 40);
            default -> {
                // nothing is wrong in the others
            }
        }
        return branch.figures;
    }

    private void slip(String key, int year, int by) {
        var slipped = new ArrayList<>(of(key));
        slipped.set(year, slipped.get(year).add(BigDecimal.valueOf(by)));
        figures.put(key, slipped);
    }

    private List<BigDecimal> of(String key) {
        List<BigDecimal> known = figures.get(key);
        if (known != null) {
            return known;
        }
        BranchRow row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("no row " + key);
        }
        List<BigDecimal> made = made(row).stream()
                .map(exact -> exact.setScale(row.decimals(), RoundingMode.HALF_UP))
                .toList();
        figures.put(key, made);
        return made;
    }

    private List<BigDecimal> made(BranchRow row) {
        List<List<BigDecimal>> sources = row.how() == BranchRow.How.MOVING
                ? List.of()
                : row.of().stream().map(this::of).toList();
        List<List<BigDecimal>> others = switch (row.how()) {
            case REST, SHARE, QUOTIENT -> List.of(row.by().split(" ")).stream().map(this::of).toList();
            case MOVING, PART, TIMES, FACTORS -> List.of();
        };
        seed = (number * 1_009L + row.key().hashCode()) & 0xFFFF_FFFFL;
        return switch (row.how()) {
            case MOVING -> moving(new BigDecimal(row.by()));
            case PART -> each(at -> sources.getFirst().get(at).multiply(percent(Integer.parseInt(row.by()))));
            case REST -> each(at -> others.stream().map(other -> other.get(at)).reduce(
                    sources.getFirst().get(at), BigDecimal::subtract));
            case SHARE -> each(at -> quotient(sources.getFirst(), others.getFirst(), at).multiply(HUNDRED));
            case QUOTIENT -> each(at -> quotient(sources.getFirst(), others.getFirst(), at));
            case TIMES -> {
                String[] bounds = row.by().split("-", 2);
                yield each(at -> sources.getFirst().get(at).multiply(
                        next(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]))));
            }
            case FACTORS -> {
                String[] factors = row.by().split(" ");
                yield each(at -> IntStream.range(0, factors.length)
                        .mapToObj(one -> sources.get(one).get(at).multiply(new BigDecimal(factors[one])))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        };
    }

    private List<BigDecimal> moving(BigDecimal base) {
        var moving = new ArrayList<BigDecimal>();
        BigDecimal present = base.multiply(next(70, 130)).divide(HUNDRED);
        for (int at = 0; at < years; at++) {
            moving.add(present);
            present = present.multiply(next(96, 106)).divide(HUNDRED).setScale(PRECISE, RoundingMode.HALF_UP);
        }
        return moving;
    }

    private List<BigDecimal> each(IntFunction<BigDecimal> figure) {
        return IntStream.range(0, years).mapToObj(figure).toList();
    }

    private static BigDecimal quotient(List<BigDecimal> of, List<BigDecimal> by, int at) {
        return of.get(at).divide(by.get(at), PRECISE, RoundingMode.HALF_UP);
    }

    /// About so many hundredths.
    private BigDecimal percent(int about) {
        return next(about * 96, about * 104).movePointLeft(4);
    }

    /// A number between the two, with two decimals.
    private BigDecimal next(int least, int most) {
        seed = (seed * 0x5DEECE66DL + 0xBL) & ((1L << 48) - 1);
        long span = (most - least) * 100L;
        return BigDecimal.valueOf(least * 100L + (seed >>> 17) % (span + 1), 2);
    }
}
