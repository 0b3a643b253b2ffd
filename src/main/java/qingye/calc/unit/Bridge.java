package qingye.calc.unit;

import java.math.BigDecimal;

/// A stated rule that leads from one dimension to another and back. Never applied unless asked for.
///
/// @param from one dimension
/// @param to the other
/// @param ratio base units of `to` for one base unit of `from`
/// @param rule where it is stated
public record Bridge(Dimension from, Dimension to, Ratio ratio, String rule) {

    /// Water: one cubic metre is one tonne, as reports count it; the density at 4 °C.
    public static final Bridge WATER = new Bridge(Dimension.VOLUME, Dimension.MASS, Ratio.ONE, "1 m3 = 1 t");

    /// Energy in standard coal: 29,307 kJ are a kilogram (GB/T 2589-2020). A calorific equivalent (当量值); electricity
    /// is usually reported with the printed 0.1229 kgce/kWh instead, which is a factor and no unit.
    public static final Bridge STANDARD_COAL = new Bridge(
            Dimension.ENERGY, Dimension.COAL, new Ratio(BigDecimal.ONE, new BigDecimal("29307")),
            "GB/T 2589-2020: 29.307 MJ = 1 kgce");

    /// The density of a liquid or gas.
    ///
    /// @param tonnesPerCubicMetre the same number as kilograms per litre
    /// @param source where it was taken from
    /// @throws IllegalArgumentException if it is not positive, or has more than 12 digits or decimals
    public static Bridge density(BigDecimal tonnesPerCubicMetre, String source) {
        if (tonnesPerCubicMetre.precision() > 12 || Math.abs(tonnesPerCubicMetre.scale()) > 12) {
            throw new IllegalArgumentException("not a density: " + tonnesPerCubicMetre);
        }
        return new Bridge(Dimension.VOLUME, Dimension.MASS, Ratio.of(tonnesPerCubicMetre), source);
    }
}
