package qingye.check.made;

import static qingye.check.made.Company.PERCENT;
import static qingye.check.made.Company.PERSONS;
import static qingye.check.made.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who works for a company, who left, who was hurt.
final class StaffPages {

    private final Company company;
    private final Book book;
    private final Dice dice;

    StaffPages(Company company) {
        this.company = company;
        this.book = company.book();
        this.dice = book.dice();
    }

    void employment() {
        Page page = book.page(say("员工雇佣", "員工僱傭", "Employment"));
        Series heads = company.heads();
        var ways = new ArrayList<Breakdown.Way>();
        ways.add(Company.gender(company.genders()));
        if (dice.chance(0.7)) {
            ways.add(Company.age(dice.split(heads, 0.3, 0.55, 0.15)));
        }
        if (dice.chance(0.5)) {
            ways.add(region(heads));
        }
        if (dice.chance(0.4)) {
            ways.add(new Breakdown.Way(say("学历", "學歷", "Education"),
                    List.of(say("博士", "博士", "Doctorate"), say("硕士", "碩士", "Master"), say("本科", "本科", "Bachelor"),
                            say("大专及以下", "大專及以下", "College or below")),
                    dice.split(heads, 0.01, 0.14, 0.5, 0.35)));
        }
        if (dice.chance(0.4)) {
            ways.add(Company.level(company.levels()));
        }
        if (dice.chance(0.3)) {
            ways.add(new Breakdown.Way(say("专业构成", "專業構成", "Function"),
                    List.of(say("生产", "生產", "Production"), say("研发", "研發", "Research"), say("销售", "銷售", "Sales"),
                            say("财务", "財務", "Finance"), say("行政", "行政", "Administration"), say("其他", "其他", "Others")),
                    dice.split(heads, 0.45, 0.15, 0.18, 0.04, 0.08, 0.1)));
        }
        Breakdown printed = new Breakdown(page, say("员工人数", "員工人數", "Employees"),
                say("员工总数", "員工總數", "Total employees"), true,
                (place, name, exact) -> page.count(place, name, PERSONS, exact)).print(heads, ways, true);
        company.employment(printed);
        if (dice.chance(0.4)) {
            share(page, printed);
        }
    }

    private Breakdown.Way region(Series heads) {
        boolean inland = dice.chance(0.5);
        return inland
                ? new Breakdown.Way(say("地区", "地區", "Region"),
                        List.of(say("华东", "華東", "East China"), say("华南", "華南", "South China"),
                                say("华北", "華北", "North China"), say("西部", "西部", "West China")),
                        dice.split(heads, 0.4, 0.25, 0.2, 0.15))
                : new Breakdown.Way(say("地区", "地區", "Region"),
                        List.of(say("中国内地", "中國內地", "Chinese mainland"), say("港澳台及海外", "港澳台及海外", "Elsewhere")),
                        dice.split(heads, 0.95, 0.05));
    }

    private void share(Page page, Breakdown printed) {
        Line women = printed.parts().getFirst().get(1);
        Line share = page.amount(Page.Place.ALONE, say("女性员工占比", "女性員工佔比", "Share of female employees"), PERCENT,
                book.style().decimals(), women.exact().per(company.heads(), "100"));
        company.relateToHeads(Company.SHARE, share, women, "100");
    }

    /// Leavers and the rates they give on the closing head count; or the rates only.
    void leavers() {
        Page page = book.page(say("员工流失", "員工流失", "Turnover"));
        var genders = company.genders().stream().map(one -> dice.some(one, dice.between(0.05, 0.2))).toList();
        Series leavers = Series.sum(genders);
        if (dice.chance(0.65)) {
            var ways = new ArrayList<Breakdown.Way>();
            ways.add(Company.gender(genders));
            if (dice.chance(0.6)) {
                ways.add(Company.age(dice.split(leavers, 0.5, 0.4, 0.1)));
            }
            boolean withTotal = dice.chance(0.5);
            Breakdown printed = new Breakdown(page, say("离职员工人数", "離職員工人數", "Leavers"),
                    say("离职员工总数", "離職員工總數", "Total leavers"), withTotal,
                    (place, name, exact) -> page.count(place, name, PERSONS, exact)).print(leavers, ways, true);
            Line rate = rate(page, leavers);
            printed.totals().stream().findFirst().ifPresentOrElse(
                    total -> rate(rate, total, printed.totals().size() == 1),
                    () -> company.headcount().ifPresent(heads -> book.relate(Company.SHARE, Optional.of(rate),
                            joined(printed.parts().getFirst(), heads), List.of(rate),
                            gauges -> gauges.quotient(rate, printed.parts().getFirst(), List.of(heads), "100"))));
        } else {
            rates(page, genders, leavers);
        }
    }

    private void rate(Line rate, Line leavers, boolean once) {
        company.headcount().ifPresent(heads -> {
            var certain = new ArrayList<>(List.of(rate));
            if (once) {
                certain.add(leavers);
            }
            if (company.countsHeadsOnce()) {
                certain.add(heads);
            }
            book.relate(Company.SHARE, Optional.of(rate), List.of(leavers, heads), certain,
                    gauges -> gauges.quotient(rate, List.of(leavers), List.of(heads), "100"));
        });
    }

    private Line rate(Page page, Series leavers) {
        return page.amount(Page.Place.ALONE, say("员工流失率", "員工流失率", "Employee turnover rate"), PERCENT,
                book.style().decimals(), leavers.per(company.heads(), "100"));
    }

    private void rates(Page page, List<Series> genders, Series leavers) {
        Line all = rate(page, leavers);
        var place = Page.Place.in(say("按性别划分的流失率", "按性別劃分的流失率", "Turnover rate by gender"));
        var names = List.of(say("男性", "男性", "Male"), say("女性", "女性", "Female"));
        var lines = new ArrayList<Line>();
        for (int at = 0; at < names.size(); at++) {
            lines.add(page.amount(place, names.get(at), PERCENT, book.style().decimals(),
                    genders.get(at).per(company.genders().get(at), "100")));
        }
        book.relate(Company.MEAN, Optional.of(all), lines, List.of(), gauges -> gauges.within(all, lines));
        company.employment().ifPresent(printed -> lines.forEach(line -> book.relate(Company.SHARE, Optional.of(line),
                printed.parts().getFirst(), List.of(), _ -> _ -> 0)));
        company.headcount().ifPresent(heads -> book.relate(Company.SHARE, Optional.of(all), List.of(heads), List.of(),
                _ -> _ -> 0));
    }

    /// Accidents at work, rare as they are.
    void safety() {
        Page page = book.page(say("职业健康与安全", "職業健康與安全", "Health and safety"));
        page.count(Page.Place.ALONE, say("因工死亡人数", "因工死亡人數", "Work-related fatalities"), PERSONS, dice.constant(0));
        Line hurt = page.count(Page.Place.ALONE, say("工伤人数", "工傷人數", "Injured employees"), PERSONS,
                dice.counts(6, 40));
        page.count(Page.Place.ALONE, say("因工伤损失工作日数", "因工傷損失工作日數", "Lost days due to work injury"),
                say("天", "天", "days"), dice.counts(150, 900));
        if (dice.chance(0.6)) {
            Line worked = page.count(Page.Place.ALONE, say("总工时", "總工時", "Hours worked"), Company.HOURS,
                    company.heads().times(dice.steady(1_950, 1)).rounded(0));
            Line rate = page.amount(Page.Place.ALONE, say("百万工时损失工伤率", "百萬工時損失工傷率", "LTIR per million hours"),
                    Say.NOTHING, 3, hurt.exact().per(worked.exact(), "1000000"));
            book.relate(Company.SHARE, rate, List.of(hurt, worked),
                    gauges -> gauges.quotient(rate, List.of(hurt), List.of(worked), "1000000"));
        }
    }

    private static List<Line> joined(List<Line> lines, Line last) {
        var all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }
}
