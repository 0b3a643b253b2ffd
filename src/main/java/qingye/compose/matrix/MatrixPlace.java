package qingye.compose.matrix;

import java.math.BigDecimal;

/// A place in the matrix, on the scale of its axes.
public record MatrixPlace(BigDecimal impact, BigDecimal financial) {}
