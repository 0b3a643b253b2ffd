package qingye.ui.data;

/// A block of cells, all sides included.
record Block(int top, int left, int bottom, int right) {}
