package qingye.model.report;

/// How the sections of the chapters are numbered. Front matter and appendices have no numbers in any style.
public enum NumberStyle {
    /// `01`, below it `1.1` and `1.1.1`
    PADDED,
    /// `1`, below it `1.1` and `1.1.1`
    DECIMAL,
    /// `第一章` or `Chapter 1`, below it `1.1` and `1.1.1`
    CHAPTER,
    /// `第一章`, `第一节`, `一、`, `（一）`; in English `Chapter 1`, `Section 1`, `1.`, `(1)`
    CLASSIC,
    /// `01` for chapters, nothing below them
    CHAPTERS_ONLY,
    /// behind the title: `标题（2.1.1）`
    SUFFIX,
    /// no numbers
    NONE
}
