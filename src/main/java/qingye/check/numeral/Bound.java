package qingye.check.numeral;

import qingye.model.block.Qualifier;

/// How a number in text is limited.
public enum Bound {
    /// just the number
    EXACT(Qualifier.NONE),
    /// 约, 左右
    ABOUT(Qualifier.ABOUT),
    /// 近
    NEARLY(Qualifier.NEARLY),
    /// 超过, 以上, +
    OVER(Qualifier.OVER),
    /// 余
    ODD(Qualifier.ODD),
    /// 不足, 以下
    UNDER(Qualifier.NONE);

    private final Qualifier qualifier;

    Bound(Qualifier qualifier) {
        this.qualifier = qualifier;
    }

    /// How a live figure in its place is qualified.
    public Qualifier qualifier() {
        return qualifier;
    }
}
