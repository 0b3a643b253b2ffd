package qingye.model.report;

/// What a section of the highest level is in the report; deeper ones share the role of their chapter.
public enum SectionRole {
    /// before the chapters, not numbered
    FRONT,
    /// a numbered chapter
    CHAPTER,
    /// after the chapters, not numbered
    APPENDIX
}
