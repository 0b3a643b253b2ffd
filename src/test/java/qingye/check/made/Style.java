package qingye.check.made;

import qingye.model.text.Language;

/// How a company prints its tables.
///
/// @param language of all words
/// @param latestFirst whether the years run from the latest to the oldest
/// @param grouped whether thousands are separated
/// @param labels how breakdowns are labelled
/// @param totals where their totals stand
/// @param decimals of percentages
/// @param hidden whether the workspace knows more decimals than it prints
record Style(
        Language language, boolean latestFirst, boolean grouped, Labels labels, Totals totals, int decimals,
        boolean hidden) {

    /// How the members of a breakdown are labelled.
    enum Labels {
        /// 按性别划分
        BY,
        /// 性别
        PLAIN,
        /// 按性别划分的员工人数
        FULL,
        /// no label: 男性员工人数
        NONE,
        /// 员工人数, and 按性别划分 below it
        BELOW
    }

    /// Where the total stands.
    enum Totals {
        /// before all breakdowns
        BEFORE,
        /// behind them
        AFTER,
        /// in each breakdown, as its first row
        FIRST,
        /// in each breakdown, as its last row
        LAST
    }

    static Style drawn(Dice dice) {
        return new Style(dice.pick(Language.ZH_HANS, Language.ZH_HANS, Language.ZH_HANT, Language.EN),
                dice.chance(0.35), dice.chance(0.8), dice.pick(Labels.values()), dice.pick(Totals.values()),
                dice.between(1, 2), dice.chance(0.15));
    }
}
