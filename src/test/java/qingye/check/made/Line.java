package qingye.check.made;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;

import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;

/// A printed row of a made-up table.
///
/// @param exact its figures before they are printed
/// @param decimals how many are printed
/// @param whole whether it counts whole things, so that its figures are exact
record Line(
        TableId table, RowId row, IndicatorId indicator, List<Year> years, Series exact, int decimals,
        boolean whole) {

    ValueKey key(int year) {
        return new ValueKey(indicator, years.get(year));
    }

    /// By how much the printed figure may differ from the exact one.
    BigDecimal slack() {
        return whole ? BigDecimal.ZERO : halfUnit();
    }

    /// Half a unit of the last printed place.
    BigDecimal halfUnit() {
        return BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.TWO);
    }
}
