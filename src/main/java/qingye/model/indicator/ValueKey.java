package qingye.model.indicator;

import java.time.Year;

import qingye.model.id.IndicatorId;

/// Where a value stands: which indicator, which reporting year.
public record ValueKey(IndicatorId indicator, Year year) {

    /// `indicator@year`, the readable form used in text and in Word.
    @Override
    public String toString() {
        return indicator.code() + "@" + year;
    }
}
