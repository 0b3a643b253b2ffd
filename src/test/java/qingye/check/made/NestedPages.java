package qingye.check.made;

import static qingye.check.made.Company.MONEY;
import static qingye.check.made.Company.PERCENT;
import static qingye.check.made.Company.PERSONS;
import static qingye.check.made.Say.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import qingye.model.check.Rule;

/// Totals of totals, rows that are part of the one above, and rows that stand for themselves.
final class NestedPages {

    private static final EnumSet<Rule> SUM = EnumSet.of(Rule.PARTITION);

    private final Company company;
    private final Book book;
    private final Dice dice;

    NestedPages(Company company) {
        this.company = company;
        this.book = company.book();
        this.dice = book.dice();
    }

    /// Plants with subtotals below one total.
    void plants() {
        Page page = book.page(say("各基地人员分布", "各基地人員分佈", "Staff by site"));
        Say home = say("境内", "境內", "Domestic");
        var places = List.of(new Page.Place(home, say("东部基地", "東部基地", "Eastern plant")),
                new Page.Place(home, say("西部基地", "西部基地", "Western plant")));
        var names = List.of(say("生产人员", "生產人員", "Production staff"), say("技术人员", "技術人員", "Technical staff"),
                say("管理人员", "管理人員", "Managers"));
        var subtotals = new ArrayList<Line>();
        var leaves = new ArrayList<Line>();
        for (Page.Place place : places) {
            List<Series> parts = dice.split(dice.counts(300, 4_000), 0.7, 0.2, 0.1);
            var lines = new ArrayList<Line>();
            for (int at = 0; at < names.size(); at++) {
                lines.add(page.count(place, names.get(at), PERSONS, parts.get(at)));
            }
            Line subtotal = page.count(place, say("小计", "小計", "Subtotal"), PERSONS, Series.sum(parts));
            book.relate(SUM, subtotal, lines, gauges -> gauges.sum(subtotal, lines));
            subtotals.add(subtotal);
            leaves.addAll(lines);
        }
        Line abroad = page.count(Page.Place.ALONE, say("境外员工", "境外員工", "Overseas staff"), PERSONS,
                dice.counts(50, 600));
        subtotals.add(abroad);
        leaves.add(abroad);
        Line total = page.count(Page.Place.ALONE, say("合计", "合計", "Total"), PERSONS,
                Series.sum(subtotals.stream().map(Line::exact).toList()));
        book.relate(SUM, total, subtotals, gauges -> gauges.sum(total, subtotals));
        book.relate(SUM, Optional.of(total), leaves, List.of(), gauges -> gauges.sum(total, leaves));
    }

    /// Electricity of which a part is green, and its share.
    void power() {
        Page page = book.page(say("电力结构", "電力結構", "Electricity mix"));
        Say unit = say("万千瓦时", "萬千瓦時", "10^4 kWh");
        double size = company.heads().at(0).doubleValue();
        Series green = book.amounts(size * 0.08, size * 0.2, 2);
        Series grey = book.amounts(size * 0.3, size * 0.8, 2);
        Line total = page.amount(Page.Place.ALONE, say("用电总量", "用電總量", "Total electricity consumption"), unit, 2,
                green.plus(grey));
        Line part = page.amount(Page.Place.ALONE, say("其中：绿色电力", "其中：綠色電力", "Of which: green electricity"), unit, 2,
                green);
        Line share = page.amount(Page.Place.ALONE, say("绿色电力占比", "綠色電力佔比", "Share of green electricity"), PERCENT,
                book.style().decimals(), green.per(total.exact(), "100"));
        book.relate(EnumSet.of(Rule.RATIO), share, List.of(part, total),
                gauges -> gauges.quotient(share, List.of(part), List.of(total), "100"));
        book.relate(EnumSet.of(Rule.PARTITION, Rule.EMISSION), Optional.of(total), List.of(part), List.of(),
                _ -> _ -> 0);
    }

    /// What a company does for its neighbours.
    void community() {
        Page page = book.page(say("社区公益", "社區公益", "Community"));
        page.amount(Page.Place.ALONE, say("公益捐赠总额", "公益捐贈總額", "Donations"), MONEY, 2, book.amounts(40, 900, 2));
        page.count(Page.Place.ALONE, say("志愿服务人次", "志願服務人次", "Volunteer participations"),
                say("人次", "人次", "person-times"), dice.counts(150, 4_000));
        page.amount(Page.Place.ALONE, say("志愿服务时长", "志願服務時長", "Volunteer hours"), Company.HOURS, 1,
                book.amounts(600, 16_000, 1));
    }
}
