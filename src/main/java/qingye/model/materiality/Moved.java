package qingye.model.materiality;

import java.math.BigDecimal;

/// Where a topic was put by hand in the matrix.
///
/// @param impact on the scale of the method
/// @param financial on the scale of the method
/// @param reason why, for the assurer; never blank
public record Moved(BigDecimal impact, BigDecimal financial, String reason) {

    public Moved {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a topic is moved for a reason");
        }
    }
}
