package qingye.ui.sheet;

/// A block of cells, all sides included.
public record Block(int top, int left, int bottom, int right) {}
