package qingye.model.materiality;

import java.math.BigDecimal;

import qingye.model.text.Localized;

/// From which score on a topic is material.
///
/// @param reason why there, as it is printed
public record Threshold(BigDecimal from, Localized<String> reason) {}
