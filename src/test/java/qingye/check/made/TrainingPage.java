package qingye.check.made;

import static qingye.check.made.Company.HOURS;
import static qingye.check.made.Company.PERCENT;
import static qingye.check.made.Company.PERSONS;
import static qingye.check.made.Say.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import qingye.model.check.Rule;

/// Who was trained and for how long, as measured: each group has hours per head of its own.
final class TrainingPage {

    private static final Say MEAN = say("人均培训时长", "人均培訓時長", "Average training hours");

    private final Company company;
    private final Book book;
    private final Dice dice;
    private final Page page;
    private final boolean everybody;
    private final boolean byLevel;
    private final List<Series> genders;
    private final List<Series> levels;
    private final Series people;

    TrainingPage(Company company) {
        this.company = company;
        book = company.book();
        dice = book.dice();
        page = book.page(say("员工培训", "員工培訓", "Training"));
        everybody = dice.chance(0.4);
        byLevel = dice.chance(0.6);
        genders = everybody
                ? company.genders()
                : List.of(dice.some(company.genders().getFirst(), dice.between(0.6, 0.9)),
                        dice.some(company.genders().getLast(), dice.between(0.6, 0.9)));
        people = Series.sum(genders);
        if (everybody) {
            levels = company.levels();
        } else {
            Series senior = people.times(company.levels().getFirst().per(company.heads(), "1")).floor();
            Series middle = people.times(company.levels().get(1).per(company.heads(), "1")).floor();
            levels = List.of(senior, middle, people.minus(senior).minus(middle));
        }
    }

    void print() {
        var hours = new ArrayList<List<Series>>();
        double base = dice.between(10.0, 40.0);
        Series men = book.settled(genders.getFirst().times(dice.steady(base, 3)), 0);
        Series women = book.settled(genders.getLast().times(dice.steady(base * dice.between(1.2, 1.4), 3)), 0);
        hours.add(List.of(men, women));
        Series all = men.plus(women);
        if (byLevel) {
            Series senior = book.settled(levels.getFirst().times(dice.steady(base * dice.between(1.7, 2.1), 3)), 0);
            Series middle = book.settled(levels.get(1).times(dice.steady(base * dice.between(1.35, 1.6), 3)), 0);
            hours.add(List.of(senior, middle, all.minus(senior).minus(middle)));
        }
        if (dice.chance(0.75)) {
            full(all, hours);
        } else {
            means(page.amount(Page.Place.ALONE, MEAN, HOURS, decimals(), all.per(people, "1")), hours, List.of());
        }
    }

    private int decimals() {
        return book.style().decimals();
    }

    private List<Breakdown.Way> ways(List<Series> first, List<Series> second) {
        var ways = new ArrayList<>(List.of(Company.gender(first)));
        if (byLevel) {
            ways.add(Company.level(second));
        }
        return ways;
    }

    private void full(Series all, List<List<Series>> hours) {
        Breakdown trained = new Breakdown(page, say("受训人数", "受訓人數", "Trained employees"),
                say("受训员工总数", "受訓員工總數", "Total trained employees"), true,
                (place, name, exact) -> page.count(place, name, PERSONS, exact))
                .print(people, ways(genders, levels), false);
        if (dice.chance(0.5)) {
            coverage(trained);
        }
        Breakdown time = new Breakdown(page, say("培训时长", "培訓時長", "Training hours"),
                say("培训总时长", "培訓總時長", "Total training hours"), true,
                (place, name, exact) -> page.amount(place, name, HOURS, 0, exact))
                .print(all, ways(hours.getFirst(), hours.getLast()), false);
        Line mean = page.amount(Page.Place.ALONE, MEAN, HOURS, decimals(), all.per(people, "1"));
        quotient(mean, time.totals(), trained.totals());
        if (dice.chance(0.6)) {
            var rows = means(mean, hours, List.of(mean));
            for (int way = 0; way < rows.size(); way++) {
                for (int at = 0; at < rows.get(way).size(); at++) {
                    quotient(rows.get(way).get(at), List.of(time.parts().get(way).get(at)),
                            List.of(trained.parts().get(way).get(at)));
                }
            }
        }
    }

    private void quotient(Line mean, List<Line> hours, List<Line> trained) {
        var certain = new ArrayList<>(List.of(mean));
        if (hours.size() == 1) {
            certain.addAll(hours);
        }
        if (trained.size() == 1 && !everybody) {
            certain.addAll(trained);
        }
        book.relate(Company.MEAN, Optional.of(mean), List.of(hours.getFirst(), trained.getFirst()), certain,
                gauges -> gauges.quotient(mean, List.of(hours.getFirst()), List.of(trained.getFirst()), "1"));
    }

    private void coverage(Breakdown trained) {
        Line share = page.amount(Page.Place.ALONE, say("培训覆盖率", "培訓覆蓋率", "Training coverage"), PERCENT, decimals(),
                people.per(company.heads(), "100"));
        company.headcount().ifPresent(heads -> {
            Line above = trained.totals().getFirst();
            var certain = trained.totals().size() == 1 && !everybody ? List.of(share, above) : List.of(share);
            book.relate(Company.SHARE, Optional.of(share), List.of(above, heads), certain,
                    gauges -> gauges.quotient(share, List.of(above), List.of(heads), "100"));
        });
    }

    /// Means of the groups; each way to split has its own label. The mean of all lies between them.
    private List<List<Line>> means(Line all, List<List<Series>> hours, List<Line> computed) {
        var rows = new ArrayList<List<Line>>();
        List<Breakdown.Way> ways = ways(hours.getFirst(), hours.getLast());
        for (int way = 0; way < ways.size(); way++) {
            Say dimension = ways.get(way).dimension();
            var place = Page.Place.in(say("按" + dimension.hans() + "划分的" + MEAN.hans(),
                    "按" + dimension.hant() + "劃分的" + MEAN.hant(),
                    MEAN.english() + " by " + dimension.english()));
            List<Series> counts = way == 0 ? genders : levels;
            var lines = new ArrayList<Line>();
            for (int at = 0; at < counts.size(); at++) {
                lines.add(page.amount(place, ways.get(way).names().get(at), HOURS, decimals(),
                        hours.get(way).get(at).per(counts.get(at), "1")));
            }
            rows.add(lines);
            var tied = new ArrayList<>(lines);
            tied.add(all);
            book.relate(EnumSet.of(Rule.MEAN), Optional.of(all), lines,
                    computed.isEmpty() ? tied : List.of(), gauges -> gauges.within(all, lines));
        }
        return rows;
    }
}
