package qingye.check.made;

import static qingye.check.made.Say.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import qingye.model.check.Rule;

/// One quantity split in several ways, printed as the style of the company asks.
final class Breakdown {

    private static final EnumSet<Rule> SUM = EnumSet.of(Rule.PARTITION);

    private final Page page;
    private final Say stem;
    private final Say whole;
    private final Printer printer;
    private final boolean withTotal;
    private final List<Line> totals = new ArrayList<>();
    private final List<List<Line>> parts = new ArrayList<>();

    /// Prints a row.
    @FunctionalInterface
    interface Printer {
        Line print(Page.Place place, Say name, Series exact);
    }

    /// One way to split.
    ///
    /// @param dimension 性别
    /// @param names 男性, 女性
    record Way(Say dimension, List<Say> names, List<Series> parts) {}

    /// @param stem 员工人数
    /// @param whole the name of the total: 员工总数
    Breakdown(Page page, Say stem, Say whole, boolean withTotal, Printer printer) {
        this.page = page;
        this.stem = stem;
        this.whole = whole;
        this.withTotal = withTotal;
        this.printer = printer;
    }

    /// Prints them.
    Breakdown print(Series total, List<Way> ways, boolean alone) {
        Style style = page.book().style();
        boolean inside = withTotal && isInside(style);
        if (withTotal && !inside && style.totals() != Style.Totals.AFTER) {
            totals.add(printer.print(Page.Place.ALONE, whole, total));
        }
        for (Way way : ways) {
            print(style, way, total, inside, alone);
        }
        if (withTotal && !inside && style.totals() == Style.Totals.AFTER) {
            totals.add(printer.print(Page.Place.ALONE, whole, total));
        }
        relate(inside);
        return this;
    }

    /// The rows of all ways to split, in their order.
    List<List<Line>> parts() {
        return parts;
    }

    /// The rows with the total; several where each way to split has its own.
    List<Line> totals() {
        return totals;
    }

    private static boolean isInside(Style style) {
        return style.labels() != Style.Labels.NONE
                && (style.totals() == Style.Totals.FIRST || style.totals() == Style.Totals.LAST);
    }

    private void print(Style style, Way way, Series total, boolean inside, boolean alone) {
        Page.Place place = place(style, way, alone);
        Say sum = style.totals() == Style.Totals.FIRST ? whole : say("合计", "合計", "Total");
        if (inside && style.totals() == Style.Totals.FIRST) {
            totals.add(printer.print(place, sum, total));
        }
        var lines = new ArrayList<Line>();
        for (int at = 0; at < way.names().size(); at++) {
            Say name = style.labels() == Style.Labels.NONE ? way.names().get(at).joined(stem) : way.names().get(at);
            lines.add(printer.print(place, name, way.parts().get(at)));
        }
        parts.add(lines);
        if (inside && style.totals() == Style.Totals.LAST) {
            totals.add(printer.print(place, sum, total));
        }
    }

    private Page.Place place(Style style, Way way, boolean alone) {
        Say dimension = way.dimension();
        Say by = say("按" + dimension.hans() + "划分", "按" + dimension.hant() + "劃分",
                "By " + dimension.english().toLowerCase(Locale.ROOT));
        Say full = say("按" + dimension.hans() + "划分的" + stem.hans(), "按" + dimension.hant() + "劃分的" + stem.hant(),
                stem.english() + " by " + dimension.english().toLowerCase(Locale.ROOT));
        return switch (style.labels()) {
            case BY -> Page.Place.in(alone ? by : full);
            case PLAIN -> Page.Place.in(alone ? dimension : full);
            case FULL -> Page.Place.in(full);
            case BELOW -> new Page.Place(stem, by);
            case NONE -> Page.Place.ALONE;
        };
    }

    private void relate(boolean inside) {
        for (int way = 0; way < parts.size(); way++) {
            List<Line> lines = parts.get(way);
            for (int at = 0; at < totals.size(); at++) {
                Line total = totals.get(at);
                boolean own = !inside || at == way;
                var tied = new ArrayList<>(lines);
                tied.add(total);
                page.book().relate(SUM, Optional.of(total), lines, own ? tied : List.of(),
                        gauges -> gauges.sum(total, lines));
            }
            for (int other = way + 1; other < parts.size(); other++) {
                List<Line> others = parts.get(other);
                var tied = new ArrayList<>(lines);
                tied.addAll(others);
                page.book().relate(SUM, Optional.empty(), tied, withTotal ? List.of() : tied,
                        gauges -> gauges.alike(lines, others));
            }
        }
        for (int at = 1; at < totals.size(); at++) {
            Line one = totals.getFirst();
            Line other = totals.get(at);
            page.book().relate(EnumSet.of(Rule.SAMENESS, Rule.PARTITION), Optional.of(one), List.of(other), List.of(),
                    gauges -> gauges.same(one, other));
        }
    }
}
