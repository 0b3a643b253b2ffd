package qingye.ui.figure;

/// What is told of an indicator.
public enum FigureForm {
    /// its value in a year
    FIGURE,
    /// the sum of its values over several years
    TOTAL,
    /// how it changed from one year to another
    CHANGE,
    /// what it is called
    NAME
}
