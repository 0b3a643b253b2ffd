package qingye.exchange.survey;

import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;

/// How a table of answers is understood where it does not say it itself.
///
/// @param group whose answers it holds
/// @param criterion what is scored in columns that name a topic only
/// @param horizon at which, for criteria that are scored per horizon
public record Assumed(Optional<PartId> group, Criterion criterion, Horizon horizon) {}
