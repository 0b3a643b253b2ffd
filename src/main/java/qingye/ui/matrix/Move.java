package qingye.ui.matrix;

import java.math.BigDecimal;

import qingye.model.id.PartId;

/// Where a person put a topic, while the reason is asked for.
public record Move(PartId topic, BigDecimal impact, BigDecimal financial) {}
