package qingye.exchange.log;

/// What a row of a source says about itself, in the source's own words; what it does not say is empty.
///
/// @param section the path of section titles, separated by `/`
/// @param table the title of the table
/// @param group the group label
/// @param subgroup the label below the group
/// @param indicator its name
/// @param unit as printed
/// @param code the indicator's code
public record Labels(
        String section,
        String table,
        String group,
        String subgroup,
        String indicator,
        String unit,
        String code) {

    /// A row that could not be read at all.
    public static final Labels NONE = new Labels("", "", "", "", "", "", "");
}
