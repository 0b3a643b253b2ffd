package qingye.model.materiality;

import java.math.BigDecimal;

/// Where the label of a point was put by hand: from the point to the middle of the label, as shares of the side of the
/// matrix, to the right and downwards.
public record LabelOffset(BigDecimal right, BigDecimal down) {}
