package qingye.model.factor;

import java.math.BigDecimal;

/// A factor chosen for a year, with its number converted to the unit of the slot, so that a formula calculates the same
/// whatever unit the document prints.
///
/// @param factor as its document prints it
/// @param number in the unit of the slot
public record PinnedFactor(EmissionFactor factor, BigDecimal number) {}
