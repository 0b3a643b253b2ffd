package qingye.check.line;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Value;

/// A row of a table as the checks read it.
///
/// @param at which row of the table it is, from 0
/// @param name of the indicator, folded
/// @param group the labels it stands under, folded, joined; empty if none
/// @param kind what the indicator was said to be
/// @param years of its table, the earliest first
/// @param values one for each year
/// @param figures one for each year; empty where no number is printed
public record Line(
        TableId table, RowId row, IndicatorId indicator, int at, String name, String group, Measure measure,
        Kind kind, List<Year> years, List<Value> values, List<Optional<Figure>> figures) {

    public Line {
        values = List.copyOf(values);
        figures = List.copyOf(figures);
    }

    /// The figure of that year; empty where no number is printed.
    public Optional<Figure> in(Year year) {
        int at = years.indexOf(year);
        return at < 0 ? Optional.empty() : figures.get(at);
    }

    /// The number of that year.
    public Optional<BigDecimal> number(Year year) {
        return in(year).map(Figure::number);
    }

    /// What the figure of that year can stand for.
    ///
    /// @param halves how many half units of the last place are allowed for
    public Optional<Span> span(Year year, BigDecimal halves) {
        return in(year).map(figure -> figure.span(halves));
    }

    /// Whether any number is printed.
    public boolean hasFigures() {
        return figures.stream().anyMatch(Optional::isPresent);
    }

    /// How many decimals the first number has.
    public int decimals() {
        return figures.stream().flatMap(Optional::stream).findFirst().map(one -> one.value().decimals()).orElse(0);
    }

    /// Rows are compared often and are mostly the same object.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Line line && at == line.at && row.equals(line.row)
                && table.equals(line.table) && indicator.equals(line.indicator) && name.equals(line.name)
                && group.equals(line.group) && measure.equals(line.measure) && kind == line.kind
                && years.equals(line.years) && values.equals(line.values));
    }

    @Override
    public int hashCode() {
        return 31 * table.hashCode() + row.hashCode();
    }
}
