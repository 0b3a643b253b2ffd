package qingye.check.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws figures that move from year to year as those of companies do.
record Dice(RandomGenerator random, int years) {

    boolean chance(double likely) {
        return random.nextDouble() < likely;
    }

    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T... all) {
        return all[random.nextInt(all.length)];
    }

    /// Whole numbers, spread evenly over orders of magnitude between the two, that change by at most a fifth a year.
    Series counts(int low, int high) {
        return amounts(low, high, 0);
    }

    /// Amounts with that many decimals, moving likewise.
    Series amounts(double low, double high, int decimals) {
        double start = Math.exp(between(Math.log(low), Math.log(high)));
        return walk(start, between(-0.06, 0.08), 0.1, decimals);
    }

    /// The same size with small changes, for instance hours per head.
    Series steady(double start, int decimals) {
        return walk(start, between(-0.03, 0.05), 0.05, decimals);
    }

    private Series walk(double start, double trend, double wobble, int decimals) {
        var values = new ArrayList<BigDecimal>();
        double value = start;
        for (int year = 0; year < years; year++) {
            values.add(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
            value *= 1 + trend + between(-wobble, wobble);
        }
        return new Series(values);
    }

    /// One number in all years.
    Series constant(int number) {
        var values = new ArrayList<BigDecimal>();
        for (int year = 0; year < years; year++) {
            values.add(BigDecimal.valueOf(number));
        }
        return new Series(values);
    }

    /// Whole parts of whole numbers; their shares drift slowly.
    List<Series> split(Series total, double... shares) {
        double[] weights = shares.clone();
        for (int part = 0; part < weights.length; part++) {
            weights[part] *= between(0.8, 1.25);
        }
        var rows = new ArrayList<List<BigDecimal>>();
        for (int part = 0; part < weights.length; part++) {
            rows.add(new ArrayList<>());
        }
        for (int year = 0; year < years; year++) {
            long whole = total.at(year).longValueExact();
            double sum = 0;
            int largest = 0;
            for (int part = 0; part < weights.length; part++) {
                weights[part] *= between(0.96, 1.04);
                sum += weights[part];
                largest = weights[part] > weights[largest] ? part : largest;
            }
            long left = whole;
            var counts = new long[weights.length];
            for (int part = 0; part < weights.length; part++) {
                counts[part] = (long) Math.floor(whole * weights[part] / sum);
                left -= counts[part];
            }
            counts[largest] += left;
            for (int part = 0; part < weights.length; part++) {
                rows.get(part).add(BigDecimal.valueOf(counts[part]));
            }
        }
        return rows.stream().map(Series::new).toList();
    }

    /// A share of whole numbers, drawn for each year anew around `share`.
    Series some(Series total, double share) {
        var values = new ArrayList<BigDecimal>();
        for (int year = 0; year < years; year++) {
            double drawn = share * between(0.92, 1.08) * total.at(year).doubleValue();
            values.add(BigDecimal.valueOf(Math.round(drawn)).min(total.at(year)));
        }
        return new Series(values);
    }
}
