package qingye.model.table;

import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.text.Localized;

/// A row of a KPI table. Neighbouring rows with the same group are printed under one merged group label; the same label
/// may come again further down as another group.
///
/// @param group the group label, in no language where the row stands alone
/// @param subgroup the label below the group, in no language where there is none
/// @param indicator whose values the row shows
public record KpiRow(RowId id, Localized<String> group, Localized<String> subgroup, IndicatorId indicator) {

    /// The same under other labels.
    public KpiRow under(Localized<String> otherGroup, Localized<String> otherSubgroup) {
        return new KpiRow(id, otherGroup, otherSubgroup, indicator);
    }

    /// Whether the other stands in a group of that name, too; false where there is none.
    public boolean sharesGroup(KpiRow other) {
        return !group.byLanguage().isEmpty() && group.equals(other.group);
    }

    /// Whether the other stands in a subgroup of that name in the same group, or outside of all.
    public boolean sharesSubgroup(KpiRow other) {
        return group.equals(other.group) && !subgroup.byLanguage().isEmpty() && subgroup.equals(other.subgroup);
    }
}
