package qingye.model.block;

/// How far a figure in text is meant to be exact.
public enum Qualifier {
    /// just the figure
    NONE,
    /// 约
    ABOUT,
    /// 近
    NEARLY,
    /// 超过
    OVER,
    /// 余, behind the figure
    ODD,
    /// +, behind the figure
    AND_MORE
}
