package qingye.check.made;

import static qingye.check.made.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import qingye.model.check.Rule;

/// Gas and electricity, and the emissions and standard coal they give by factors that stay the same over the years.
final class EnergyPage {

    private static final Say TONNES = say("吨二氧化碳当量", "噸二氧化碳當量", "tCO2e");
    private static final EnumSet<Rule> EMISSION = EnumSet.of(Rule.EMISSION);
    private static final EnumSet<Rule> SUM = EnumSet.of(Rule.PARTITION, Rule.EMISSION);

    private final Company company;
    private final Book book;
    private final Dice dice;
    private final Page page;
    private final String grid;

    EnergyPage(Company company) {
        this.company = company;
        book = company.book();
        dice = book.dice();
        page = book.page(say("能源与温室气体", "能源與溫室氣體", "Energy and greenhouse gases"));
        grid = dice.pick("0.5703", "0.5366");
    }

    void print() {
        double heads = company.heads().at(0).doubleValue();
        boolean mega = dice.chance(0.4);
        double power = heads * dice.between(1_800.0, 12_000.0) / (mega ? 1_000 : 1);
        Say unit = mega ? say("兆瓦时", "兆瓦時", "MWh") : say("千瓦时", "千瓦時", "kWh");
        Series gas = book.amounts(heads * 60, heads * 400, 2);
        Series electricity = book.amounts(power * 0.9, power * 1.1, 2);
        String toMega = mega ? "1" : "0.001";
        Series direct = book.settled(gas.times("0.0021622"), 2);
        Series bought = book.settled(electricity.times(toMega).times(grid), 2);
        boolean first = dice.chance(0.5);
        Optional<Line> above = first ? Optional.of(total(direct.plus(bought))) : Optional.empty();
        Line one = emission(say("范围一温室气体排放量", "範圍一溫室氣體排放量", "Scope 1 emissions"), direct);
        Line two = emission(say("范围二温室气体排放量", "範圍二溫室氣體排放量", "Scope 2 emissions"), bought);
        Line total = above.orElseGet(() -> total(direct.plus(bought)));
        book.relate(SUM, total, List.of(one, two), gauges -> gauges.sum(total, List.of(one, two)));
        Line burnt = page.amount(Page.Place.ALONE, say("天然气消耗量", "天然氣消耗量", "Natural gas consumption"),
                say("立方米", "立方米", "m3"), 2, gas);
        Line used = page.amount(Page.Place.ALONE, say("外购电力", "外購電力", "Purchased electricity"), unit, 2,
                electricity);
        book.relate(EMISSION, one, List.of(burnt),
                gauges -> gauges.product(one, List.of(burnt), List.of("0.0021622")));
        String factor = new BigDecimal(grid).multiply(new BigDecimal(toMega)).toPlainString();
        book.relate(EMISSION, two, List.of(used), gauges -> gauges.product(two, List.of(used), List.of(factor)));
        book.note(two, say("电力排放因子各年均采用 " + grid + " tCO2/MWh。", "電力排放因子各年均採用 " + grid + " tCO2/MWh。",
                "The grid factor is " + grid + " tCO2/MWh in all years."));
        if (dice.chance(0.7)) {
            coal(burnt, used, toMega);
        }
        if (dice.chance(0.6)) {
            perHead(total);
        }
        company.revenue().filter(_ -> dice.chance(0.7)).ifPresent(revenue -> perRevenue(total, revenue));
    }

    private Line total(Series exact) {
        return emission(say("温室气体排放总量", "溫室氣體排放總量", "Total greenhouse gas emissions"), exact);
    }

    private Line emission(Say name, Series exact) {
        return page.amount(Page.Place.ALONE, name, TONNES, 2, exact);
    }

    private void coal(Line gas, Line electricity, String toMega) {
        Series exact = electricity.exact().times(toMega).times("0.1229").plus(gas.exact().times("0.00133"));
        Line coal = page.amount(Page.Place.ALONE, say("综合能源消耗量", "綜合能源消耗量", "Comprehensive energy consumption"),
                say("吨标准煤", "噸標準煤", "tce"), 2, exact);
        String factor = new BigDecimal("0.1229").multiply(new BigDecimal(toMega)).toPlainString();
        book.relate(EMISSION, coal, List.of(electricity, gas),
                gauges -> gauges.product(coal, List.of(electricity, gas), List.of(factor, "0.00133")));
    }

    private void perHead(Line total) {
        if (company.headcount().isEmpty()) {
            return;
        }
        Series exact = total.exact().per(company.heads(), "1");
        Line intensity = page.amount(Page.Place.ALONE, say("人均温室气体排放量", "人均溫室氣體排放量", "Emissions per employee"),
                say("吨二氧化碳当量/人", "噸二氧化碳當量/人", "tCO2e/person"), decimals(exact), exact);
        company.relateToHeads(EnumSet.of(Rule.RATIO), intensity, total, "1");
    }

    private void perRevenue(Line total, Line revenue) {
        boolean million = dice.chance(0.5);
        String scale = million ? "100" : "1";
        Series exact = total.exact().per(revenue.exact(), scale);
        Line intensity = page.amount(Page.Place.ALONE,
                say("单位营业收入温室气体排放量", "單位營業收入溫室氣體排放量", "Emissions per unit of revenue"),
                million
                        ? say("吨二氧化碳当量/百万元", "噸二氧化碳當量/百萬元", "tCO2e/RMB million")
                        : say("吨二氧化碳当量/万元", "噸二氧化碳當量/萬元", "tCO2e/RMB 10^4"),
                decimals(exact), exact);
        book.relate(EnumSet.of(Rule.RATIO), Optional.of(intensity), List.of(total, revenue),
                List.of(intensity, total, revenue),
                gauges -> gauges.quotient(intensity, List.of(total), List.of(revenue), scale));
    }

    /// As many as show three digits at least.
    static int decimals(Series exact) {
        var shown = new ArrayList<Integer>();
        exact.values().forEach(value -> shown.add(2 + value.scale() - value.precision() + 1));
        return Math.clamp(shown.stream().max(Integer::compare).orElse(2), 2, 8);
    }
}
