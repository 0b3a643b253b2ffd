package qingye.check.made;

import static qingye.check.made.Say.say;

import java.util.EnumSet;
import java.util.List;

import qingye.model.check.Rule;

/// Water a company takes, waste it leaves.
final class NaturePages {

    private static final Say CUBIC = say("立方米", "立方米", "m3");
    private static final Say TONNES = say("吨", "噸", "tonnes");

    private final Company company;
    private final Book book;
    private final Dice dice;

    NaturePages(Company company) {
        this.company = company;
        this.book = company.book();
        this.dice = book.dice();
    }

    void water() {
        Page page = book.page(say("水资源", "水資源", "Water"));
        double heads = company.heads().at(0).doubleValue();
        Series tap = book.amounts(heads * 15, heads * 40, 2);
        Series well = book.amounts(heads * 3, heads * 8, 2);
        Breakdown printed = new Breakdown(page, say("用水量", "用水量", "Water consumption"),
                say("总用水量", "總用水量", "Total water consumption"), true,
                (place, name, exact) -> page.amount(place, name, CUBIC, 2, exact))
                .print(tap.plus(well), List.of(new Breakdown.Way(say("水源", "水源", "Source"),
                        List.of(say("自来水", "自來水", "Municipal"), say("地下水", "地下水", "Groundwater")),
                        List.of(tap, well))), true);
        perHead(page, printed, say("人均用水量", "人均用水量", "Water consumption per employee"),
                say("立方米/人", "立方米/人", "m3/person"));
    }

    void waste() {
        Page page = book.page(say("废弃物", "廢棄物", "Waste"));
        double heads = company.heads().at(0).doubleValue();
        Series harmful = book.amounts(heads * 0.004, heads * 0.02, 3);
        Series harmless = book.amounts(heads * 0.05, heads * 0.2, 3);
        Breakdown printed = new Breakdown(page, say("废弃物产生量", "廢棄物產生量", "Waste generated"),
                say("废弃物产生总量", "廢棄物產生總量", "Total waste generated"), true,
                (place, name, exact) -> page.amount(place, name, TONNES, 3, exact))
                .print(harmful.plus(harmless), List.of(new Breakdown.Way(say("类别", "類別", "Type"),
                        List.of(say("有害废弃物", "有害廢棄物", "Hazardous"), say("无害废弃物", "無害廢棄物", "Non-hazardous")),
                        List.of(harmful, harmless))), true);
        perHead(page, printed, say("人均废弃物产生量", "人均廢棄物產生量", "Waste generated per employee"),
                say("吨/人", "噸/人", "tonnes/person"));
    }

    private void perHead(Page page, Breakdown printed, Say name, Say unit) {
        if (company.headcount().isEmpty() || dice.chance(0.4)) {
            return;
        }
        Line total = printed.totals().getFirst();
        Series exact = total.exact().per(company.heads(), "1");
        Line intensity = page.amount(Page.Place.ALONE, name, unit, EnergyPage.decimals(exact), exact);
        company.relateToHeads(EnumSet.of(Rule.RATIO), intensity, total, "1");
    }
}
