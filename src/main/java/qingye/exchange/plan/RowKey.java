package qingye.exchange.plan;

import qingye.exchange.log.Labels;

/// What tells the rows of a table apart: the same indicator name may stand under several groups, and in several units.
record RowKey(String group, String subgroup, String indicator, String unit) {

    static RowKey of(Labels labels) {
        return new RowKey(labels.group(), labels.subgroup(), labels.indicator(), labels.unit());
    }
}
