package qingye.check.made;

import static qingye.check.made.Company.MONEY;
import static qingye.check.made.Company.PERCENT;
import static qingye.check.made.Company.PERSONS;
import static qingye.check.made.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import qingye.model.check.Rule;

/// Who directs a company, what it earns, from whom it buys and how it serves.
final class GovernancePages {

    private final Company company;
    private final Book book;
    private final Dice dice;

    GovernancePages(Company company) {
        this.company = company;
        this.book = company.book();
        this.dice = book.dice();
    }

    /// A board of few people, and shares of it.
    void board() {
        Page page = book.page(say("董事会治理", "董事會治理", "Board governance"));
        int size = dice.between(7, 13);
        var women = new ArrayList<BigDecimal>();
        var independent = new ArrayList<BigDecimal>();
        var all = new ArrayList<BigDecimal>();
        for (int year = 0; year < dice.years(); year++) {
            size = Math.clamp(size + dice.pick(0, 0, 1, -1), 7, 13);
            all.add(BigDecimal.valueOf(size));
            women.add(BigDecimal.valueOf(dice.between(1, 3)));
            independent.add(BigDecimal.valueOf((size + 2) / 3));
        }
        Series directors = new Series(all);
        Series female = new Series(women);
        Breakdown printed = new Breakdown(page, say("董事人数", "董事人數", "Directors"),
                say("董事会成员人数", "董事會成員人數", "Board members"), true,
                (place, name, exact) -> page.count(place, name, PERSONS, exact))
                .print(directors, List.of(Company.gender(List.of(directors.minus(female), female))), true);
        Line total = printed.totals().getFirst();
        Line ladies = printed.parts().getFirst().getLast();
        Line outside = page.count(Page.Place.ALONE, say("独立董事人数", "獨立董事人數", "Independent directors"), PERSONS,
                new Series(independent));
        share(page, say("女性董事占比", "女性董事佔比", "Share of female directors"), ladies, total);
        share(page, say("独立董事占比", "獨立董事佔比", "Share of independent directors"), outside, total);
        page.count(Page.Place.ALONE, say("董事会召开次数", "董事會召開次數", "Board meetings held"),
                say("次", "次", "times"), dice.counts(5, 12));
    }

    private Line share(Page page, Say name, Line part, Line whole) {
        Line share = page.amount(Page.Place.ALONE, name, PERCENT, book.style().decimals(),
                part.exact().per(whole.exact(), "100"));
        book.relate(Company.SHARE, share, List.of(part, whole),
                gauges -> gauges.quotient(share, List.of(part), List.of(whole), "100"));
        return share;
    }

    /// Sums of money, and the share of revenue spent on research.
    void money() {
        Page page = book.page(say("经营绩效", "經營績效", "Financial performance"));
        double size = company.heads().at(0).doubleValue() * dice.between(40.0, 250.0);
        Line revenue = page.amount(Page.Place.ALONE, say("营业收入", "營業收入", "Revenue"), MONEY, 2,
                book.amounts(size * 0.9, size * 1.1, 2));
        company.revenue(revenue);
        page.amount(Page.Place.ALONE, say("利润总额", "利潤總額", "Profit before tax"), MONEY, 2,
                book.amounts(size * 0.05, size * 0.2, 2));
        page.amount(Page.Place.ALONE, say("纳税总额", "納稅總額", "Tax paid"), MONEY, 2,
                book.amounts(size * 0.03, size * 0.1, 2));
        page.amount(Page.Place.ALONE, say("资产总额", "資產總額", "Total assets"), MONEY, 2,
                book.amounts(size * 1.2, size * 9, 2));
        if (dice.chance(0.5)) {
            Line research = page.amount(Page.Place.ALONE, say("研发投入", "研發投入", "R&D expenditure"), MONEY, 2,
                    book.amounts(size * 0.02, size * 0.15, 2));
            share(page, say("研发投入占营业收入比例", "研發投入佔營業收入比例", "R&D expenditure as a share of revenue"), research,
                    revenue);
        }
    }

    void suppliers() {
        Page page = book.page(say("供应链管理", "供應鏈管理", "Supply chain"));
        Say unit = say("家", "家", "suppliers");
        Series all = dice.counts(60, 3_000);
        Breakdown printed = new Breakdown(page, say("供应商数量", "供應商數量", "Suppliers"),
                say("供应商总数", "供應商總數", "Total suppliers"), true,
                (place, name, exact) -> page.count(place, name, unit, exact))
                .print(all, List.of(new Breakdown.Way(say("地区", "地區", "Region"),
                        List.of(say("东北", "東北", "North-east"), say("华北", "華北", "North"), say("华东", "華東", "East"),
                                say("华中", "華中", "Central"), say("海外", "海外", "Overseas")),
                        dice.split(all, 0.08, 0.2, 0.45, 0.17, 0.1))), true);
        if (dice.chance(0.5)) {
            Line audited = page.count(Page.Place.ALONE, say("接受审核的供应商数量", "接受審核的供應商數量", "Suppliers audited"), unit,
                    dice.some(all, dice.between(0.2, 0.8)));
            share(page, say("接受审核的供应商占比", "接受審核的供應商佔比", "Share of suppliers audited"), audited,
                    printed.totals().getFirst());
        }
    }

    /// Shares of the ways customers are served in, which sum to 100; complaints, and how many were settled.
    void service() {
        Page page = book.page(say("客户服务", "客戶服務", "Customer service"));
        int decimals = book.style().decimals();
        var names = List.of(say("电话客服占比", "電話客服佔比", "Share served by phone"),
                say("在线客服占比", "在線客服佔比", "Share served online"),
                say("智能客服占比", "智能客服佔比", "Share served by robots"));
        Series whole = dice.constant(100_000);
        List<Series> calls = dice.split(whole, 0.3, 0.25, 0.45);
        Series first = book.settled(calls.get(0).per(whole, "100"), decimals);
        Series second = book.settled(calls.get(1).per(whole, "100"), decimals);
        List<Series> shares = List.of(first, second, dice.constant(100).minus(first).minus(second));
        var lines = new ArrayList<Line>();
        for (int at = 0; at < names.size(); at++) {
            lines.add(page.amount(Page.Place.in(say("客服渠道构成", "客服渠道構成", "Service channels")), names.get(at), PERCENT,
                    decimals, shares.get(at)));
        }
        book.relate(EnumSet.of(Rule.PARTITION, Rule.ATTAINABILITY, Rule.RATIO), Optional.empty(), lines, lines,
                gauges -> gauges.hundred(lines));
        Line complaints = page.count(Page.Place.ALONE, say("客户投诉数量", "客戶投訴數量", "Complaints received"),
                say("件", "件", "cases"), dice.counts(80, 4_000));
        Line settled = page.count(Page.Place.ALONE, say("投诉办结数量", "投訴辦結數量", "Complaints resolved"),
                say("件", "件", "cases"), dice.some(complaints.exact(), 0.9));
        share(page, say("投诉办结率", "投訴辦結率", "Complaint resolution rate"), settled, complaints);
    }
}
