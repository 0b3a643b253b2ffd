package qingye.model.factor;

import java.time.Year;

import qingye.model.id.IndicatorId;

/// Where a factor is chosen: for a slot in the formula of an indicator, in a reporting year.
public record FactorKey(IndicatorId indicator, Year year, FactorSlot slot) {}
