package qingye.calc.unit;

/// What a unit measures. Only amounts of one dimension can be added, and converted without a further rule.
///
/// @param code for instance `mass`, `energy`, `people`, or `emission/money` of a unit per a unit; that of every
/// currency is its own
public record Dimension(String code) {

    /// Base unit: tonne.
    public static final Dimension MASS = new Dimension("mass");
    /// Base unit: cubic metre.
    public static final Dimension VOLUME = new Dimension("volume");
    /// Base unit: megajoule; one kilowatt-hour is 3.6 by definition.
    public static final Dimension ENERGY = new Dimension("energy");
    /// Energy counted in standard coal, base unit: tonne. A dimension of its own, since it is reached by a rule only.
    public static final Dimension COAL = new Dimension("coal");
    /// Base unit: tonne of carbon dioxide equivalent. A tonne of carbon dioxide is one, its warming potential being 1.
    public static final Dimension EMISSION = new Dimension("emission");

    /// That of amounts of this for each of `denominator`.
    public Dimension per(Dimension denominator) {
        return new Dimension(code + "/" + denominator.code());
    }
}
