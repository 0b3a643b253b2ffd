package qingye.ui.block;

/// What a place where lines are written has room for.
public enum Room {
    /// one line: a title, a lead
    LINE,
    /// items, which have signs of their own before them
    ITEMS,
    /// several lines without any sign: a cell, the text of a box
    LINES
}
