package qingye.check.made;

import static qingye.check.made.Say.say;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Makes up the tables of companies: the same seed gives the same tables.
public final class MadeTables {

    private MadeTables() {}

    /// Tables of two to five years.
    public static MadeUp consistent(long seed, Mode mode) {
        return of(seed, mode, 2);
    }

    /// Tables of as many years as show what holds usually.
    public static MadeUp telling(long seed, Mode mode) {
        return of(seed, mode, 3);
    }

    private static MadeUp of(long seed, Mode mode, int fewest) {
        var random = new SplittableRandom(seed);
        var dice = new Dice(random, random.nextInt(fewest, 6));
        int last = 2022 + random.nextInt(4);
        List<Year> years = IntStream.rangeClosed(last - dice.years() + 1, last).mapToObj(Year::of).toList();
        var book = new Book(dice, mode, Style.drawn(dice), years);
        print(new Company(book));
        return book.finished(seed);
    }

    private static void print(Company company) {
        Dice dice = company.dice();
        var staff = new StaffPages(company);
        var governance = new GovernancePages(company);
        var nature = new NaturePages(company);
        var nested = new NestedPages(company);
        if (dice.chance(0.6)) {
            staff.employment();
        }
        if (dice.chance(0.4)) {
            governance.money();
        }
        var others = new ArrayList<Runnable>(List.of(staff::leavers, () -> new TrainingPage(company).print(),
                governance::board, () -> new EnergyPage(company).print(), nature::water, nature::waste,
                governance::suppliers, governance::service, staff::safety, nested::plants, nested::power,
                nested::community));
        for (int more = dice.between(1, 4); more > 0; more--) {
            others.remove(dice.between(0, others.size() - 1)).run();
        }
        if (company.headcount().isPresent() && dice.chance(0.3)) {
            overview(company);
        }
    }

    /// Key figures again in front of or behind the tables they come from.
    private static void overview(Company company) {
        if (!company.countsHeadsOnce() && company.revenue().isEmpty()) {
            return;
        }
        Page page = company.book().page(say("关键绩效一览", "關鍵績效一覽", "Key figures"));
        company.headcount().filter(_ -> company.countsHeadsOnce())
                .ifPresent(heads -> company.book().repeated(heads, page.count(Page.Place.ALONE,
                        say("员工总数", "員工總數", "Total employees"), Company.PERSONS, heads.exact())));
        company.revenue().ifPresent(revenue -> company.book().repeated(revenue, page.amount(Page.Place.ALONE,
                say("营业收入", "營業收入", "Revenue"), Company.MONEY, 2, revenue.exact())));
    }
}
